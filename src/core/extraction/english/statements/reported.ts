/**
 * Reported speech without quotation marks: `X said that …`, `…, X said`, `In December, he said, …`, `according to X, …`,
 * `X welcomed the repeal of …`. In: a sentence and its cues. Out: statements with the reported words.
 */
import type { Span } from '../../../text/span.ts';
import type { EnglishContext } from '../context.ts';
import { spanOf, word } from '../sentence-view.ts';
import type { Cue } from './cue.ts';
import type { DraftStatement } from './draft.ts';

/** Report a clause even without “that”. */
const STRONG = new Set(
  'say claim argue insist announce note add declare maintain warn reply write think believe admit contend concede assert swear tell report state suggest counter promise vow predict explain read retort answer stress demand agree hope expect reckon recall confirm remark observe mutter joke acknowledge'.split(
    ' ',
  ),
);

export function reportedStatement(context: EnglishContext, cue: Cue): DraftStatement | null {
  const content = contentOf(context, cue);
  if (content === null) return null;
  const { view } = context;
  const starts = [cue.span[0], ...content.map((span) => span[0])];
  const ends = [cue.span[1], ...content.map((span) => span[1])];
  return {
    form: cue.kind === 'reacting' ? 'reaction' : cue.kind === 'according' ? 'according to' : 'reported speech',
    speaker: cue.speaker,
    mode: content.some((span) =>
      view.document.quotes.some((quote) => quote.span[0] < span[1] && span[0] < quote.span[1]),
    )
      ? 'mixed'
      : 'indirect',
    content,
    cue: view.document.text.slice(cue.span[0], cue.span[1]),
    cueSpan: cue.span,
    sentence: context.index,
    span: [Math.min(...starts), Math.max(...ends)],
  };
}

function contentOf(context: EnglishContext, cue: Cue): readonly Span[] | null {
  const { view } = context;
  const before = beforeCue(context, cue);
  if (cue.kind === 'according') return aroundCue(context, cue, before);
  if (cue.kind === 'reacting') return objectOf(context, cue);
  const that = thatAfter(context, cue);
  if (that !== null) return rest(context, that);
  if (isParenthetical(context, cue) && (marked(context, cue) || (before !== null && !STRONG.has(cue.lemma))))
    return aroundCue(context, cue, before);
  const next = context.groups.find((group) => group.from >= cue.to && group.finite);
  if (next === undefined || !STRONG.has(cue.lemma) || cue.lemma === 'tell') return before === null ? null : [before];
  const from = word(view, cue.to) === ':' || word(view, cue.to) === ',' ? cue.to + 1 : cue.to;
  return isAdjunct(context, from, next.from) ? (before === null ? null : [before]) : rest(context, from);
}

/** Whether a mark follows the cue, at once or behind a word of time: then nothing that it governs does. */
function marked({ view, groups }: EnglishContext, cue: Cue): boolean {
  for (let at = cue.to; at < view.tokens.length; at++) {
    if (view.tokens[at]?.kind === 'mark') return true;
    if (groups.some((group) => group.from === at && group.finite)) return false;
  }
  return true;
}

/** `that` behind the cue, over an addressee and a date: `told callers on Thursday that`. */
function thatAfter(context: EnglishContext, cue: Cue): number | null {
  const { view } = context;
  for (let at = cue.to; at < Math.min(cue.to + 9, view.tokens.length); at++) {
    const text = word(view, at);
    if (['.', ';', '"', ':'].includes(text)) return null;
    if (
      text === 'that' &&
      !context.groups.some((group) => group.from > at && group.finite && !hasMark(context, at, group.from))
    )
      return null;
    if (['that', 'whether'].includes(text) || (text === 'if' && cue.lemma === 'ask'))
      return text === 'that' ? at + 1 : at;
    if (at > cue.to && context.groups.some((group) => group.from === at)) return null;
  }
  return null;
}

function hasMark({ view }: EnglishContext, from: number, to: number): boolean {
  return view.tokens
    .slice(from, to)
    .some((token, offset) => [',', ';', ':'].includes(token.text) && offset > 0 && offset < 4);
}

/** Only a time, place or occasion between the cue and the next verb: nothing is reported there. */
function isAdjunct({ view }: EnglishContext, from: number, to: number): boolean {
  if (
    /^(?:a|an|one|two|three|four|\d+|hours|days|weeks|months) (?:hours?|days?|weeks?|months?|years?|after|before|later)/.test(
      `${word(view, from)} ${word(view, from + 1)}`,
    )
  )
    return true;
  return (
    to - from > 0 &&
    [
      'on',
      'in',
      'at',
      'during',
      'after',
      'before',
      'to',
      'of',
      'for',
      'with',
      'by',
      'from',
      'about',
      'as',
      'when',
      'while',
      'who',
      'and',
    ].includes(word(view, from)) &&
    view.mentionAt[from] === null
  );
}

function rest({ view }: EnglishContext, from: number): readonly Span[] | null {
  const last = lastWord(view.tokens.length, (at) => view.tokens[at]?.kind === 'mark');
  return from < last ? [spanOf(view, from, last)] : null;
}

function lastWord(length: number, isMark: (at: number) => boolean): number {
  let end = length;
  while (end > 0 && isMark(end - 1)) end--;
  return end;
}

/** A cue between commas or at the end: `…, X said`, `…, he told her; …`. */
function isParenthetical({ view }: EnglishContext, cue: Cue): boolean {
  return (
    [',', '"', '-', '—', ')'].includes(word(view, cue.from - 1)) ||
    ([',', '"'].includes(word(view, cue.from - 2)) && ['and', 'as', 'but'].includes(word(view, cue.from - 1)))
  );
}

/** The words before the cue, back to the sentence's beginning. */
function beforeCue({ view, groups }: EnglishContext, cue: Cue): Span | null {
  let to = cue.from;
  while (to > 0 && (view.tokens[to - 1]?.kind === 'mark' || ['as', 'and'].includes(word(view, to - 1)))) to--;
  if (to === 0 || !groups.some((group) => group.from < to)) return null;
  return spanOf(view, 0, to);
}

/** Before the cue, and behind it where more is said than who the speaker is. */
function aroundCue(context: EnglishContext, cue: Cue, before: Span | null): readonly Span[] | null {
  const { view, groups } = context;
  let from = cue.to;
  const end = lastWord(view.tokens.length, (at) => view.tokens[at]?.kind === 'mark');
  while (from < end && view.tokens[from]?.kind !== 'mark') from++;
  while (from < end && view.tokens[from]?.kind === 'mark') from++;
  const goesOn =
    from < end &&
    groups.some((group) => group.from >= from && group.finite) &&
    !['who', 'which', 'whose', 'speaking', 'adding'].includes(word(view, from));
  const behind: readonly Span[] = goesOn ? [spanOf(view, from, end)] : [];
  const all = before === null ? behind : [before, ...behind];
  return all.length > 0 ? all : null;
}

/** What is hailed, welcomed or called something, where it names a law or an event. */
function objectOf({ view, clauses }: EnglishContext, cue: Cue): readonly Span[] | null {
  const end = clauses.find((clause) => clause === cue.clause)?.to ?? view.tokens.length;
  let named = false;
  for (let at = cue.to; at < end; at++) named ||= view.mentionAt[at] !== null || EVENT_WORDS.test(word(view, at));
  let to = cue.to + 1;
  while (to < view.tokens.length && !CIRCUMSTANCE.has(word(view, to)) && word(view, to) !== ',') to++;
  return named ? [spanOf(view, cue.to, to)] : null;
}

/** Begin what is no longer the thing that is hailed: `as a breakthrough`, `during his remarks`. */
const CIRCUMSTANCE = new Set([
  'as',
  'during',
  'while',
  'when',
  'after',
  'before',
  'saying',
  'calling',
  'framing',
  '.',
  ';',
]);

const EVENT_WORDS =
  /^(?:repeal|removal|lifting|cancellation|annulment|waiver|suspension|abolition|decision|vote|ruling|law|amendment|withdrawal|expiry|extension|renewal)$/;
