/**
 * The same of another, with the verb left out: `So was the Caesar Act`, `The House passed it in May, and the Senate in June`, `neither
 * did the Senate`. In: the frames so far. Out: the last one again, of the law or by the chamber that is named.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { BE, CALENDAR, COORDINATORS, DO, HAVE } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { placesOf, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { PEERS_DO } from './elliptical-doer.ts';

export function parallelFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view, index } = context;
  const near = beside.at(-1) ?? before.at(-1);
  if (view.question || near === undefined || index - near.sentence > 1) return [];
  return foundIn(placesOf(view, GOES_ON), (at) => {
    const token = view.tokens[at];
    if (token === undefined || view.mentionAt[at] !== null) return null;
    const last = beside.findLast((frame) => frame.trigger[1] <= token.start) ?? before.at(-1);
    if (last === undefined || last.power || index - last.sentence > 1) return null;
    return token.text === 'again'
      ? repeated(context, at, last)
      : (inverted(context, at, last) ?? gapped(context, at, last));
  });
}

/** Each of them begins with one of these. */
const WORDS: ReadonlySet<string> = new Set(['so', 'as', 'neither', 'nor', ',', ';', 'and', 'again']);
const GOES_ON = wordClass((text) => WORDS.has(text));

/** `was waived in April and | again in June`: the same, another time. */
function repeated(context: EnglishContext, at: number, last: Frame): Frame | null {
  const { view } = context;
  if (word(view, at - 1) !== 'and' || last.sentence !== context.index || last.polarity === 'denied') return null;
  if (!(last.aspect === 'past' || last.aspect === 'perfect') || !isOnce(view, at + 1)) return null;
  let end = at + 1;
  while (end < view.tokens.length && !/^(?:[,;.:()]|and|but|while)$/.test(word(view, end))) end++;
  const verb = context.groups.findLast(({ from }) => from < end);
  const start = view.tokens[verb?.from ?? 0]?.start ?? 0;
  if (verb === undefined || start < last.trigger[0] || start >= last.trigger[1]) return null;
  return {
    ...last,
    form: 'parallel',
    span: spanOf(view, at, end),
    trigger: spanOf(view, at, at + 1),
    sentence: context.index,
  };
}

/** `so | was | X`, `neither | has | the Senate`: a word that goes on, an auxiliary, and who or what it is true of as well. */
function inverted(context: EnglishContext, at: number, last: Frame): Frame | null {
  const { view } = context;
  const denies = /^(?:neither|nor)$/.test(word(view, at));
  const goesOn = word(view, at) === 'so' || (word(view, at) === 'as' && word(view, at - 1) === ',');
  if (!(denies || goesOn) || !opens(view, at) || (last.polarity === 'denied') !== denies) return null;
  const text = word(view, at + 1);
  if (!(BE.has(text) || HAVE.has(text) || DO.has(text))) return null;
  const phrase = { from: at + 2, to: endOf(view, at + 2) };
  if (phrase.to === phrase.from || context.groups.some(({ from }) => from >= phrase.from && from <= phrase.to))
    return null;
  return ofAnother(context, phrase, last) ?? byAnother(context, phrase, last, at);
}

/** `in June`, `on Thursday`, `last spring`. */
function isOnce(view: SentenceView, at: number): boolean {
  const timed = (index: number) => view.tokens[index]?.kind === 'number' || UNITS.test(word(view, index));
  if (/^(?:this|last)$/.test(word(view, at))) return timed(at + 1);
  if (!/^(?:in|on|at|during)$/.test(word(view, at))) return timed(at);
  return timed(at + 1) || timed(at + 2);
}

function opens(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && before.text !== '-') ||
    COORDINATORS.has(before.text) ||
    /^(?:later|earlier|then|afterwards)$/.test(before.text)
  );
}

/** Up to a mark, a preposition or a time. */
function endOf(view: SentenceView, from: number): number {
  let to = from;
  while (
    to < view.tokens.length &&
    (view.mentionAt[to] !== null ||
      !(
        view.tokens[to]?.kind === 'mark' ||
        COORDINATORS.has(word(view, to)) ||
        startsOff(view, { from: to, to: to + 1 })
      ))
  )
    to++;
  return to;
}

/** Another law, by its name. */
function ofAnother(context: EnglishContext, phrase: Phrase, last: Frame): Frame | null {
  const { view } = context;
  const meaning = readPhrase(view, phrase, context.calledA);
  if (meaning === null || meaning.mention === null || meaning.target !== last.acted.target) return null;
  if (last.acted.mention?.law === meaning.mention.law) return null;
  return { ...again(context, phrase.from - 2, phrase, last), acted: actedOn(view, meaning), actor: null };
}

/** The other chamber; another party to a treaty. */
function byAnother(context: EnglishContext, phrase: Phrase, last: Frame, from: number): Frame | null {
  const actor = actorOf(context, phrase);
  if (actor === null || last.actor === null || actor.text === last.actor.text) return null;
  const chambers = bodyOf(actor.text) === 'chamber' && bodyOf(last.actor.text) === 'chamber';
  const parties =
    SERIAL.has(last.sense) &&
    (isName(context.view, phrase) || areParties(context.view, phrase)) &&
    arePeers(last.actor.text, actor.text);
  return chambers || parties ? { ...again(context, from, phrase, last), actor } : null;
}

/** Two parties, or two presidents. */
function arePeers(one: string, other: string): boolean {
  const body = bodyOf(one);
  return body === null || (body === 'executive' && bodyOf(other) === body);
}

const SERIAL: ReadonlySet<Sense> = new Set<Sense>([...PEERS_DO, 'denounce', 'giveNotice']);

/** `so have | most of the allies`: others who are party to a treaty. */
function areParties(view: SentenceView, { from, to }: Phrase): boolean {
  return PARTIES.test(wordsOf(view, from, Math.min(view.tokens.length, to + 3)));
}

const PARTIES =
  /^(?:most|many|some|several|all|the) (?:of )?(?:its |the |her |his )?(?:other |remaining )?(?:allies|parties|signatories|states|members|neighbours|neighbors)\b/;

function isName(view: SentenceView, { from, to }: Phrase): boolean {
  const start = word(view, from) === 'the' ? from + 1 : from;
  return start < to && view.tokens.slice(start, to).every(({ capital }) => capital);
}

/** `, and | the Senate | in June`, `; the House | last week`: a chamber, and nothing but when or how it did the same. */
function gapped(context: EnglishContext, at: number, last: Frame): Frame | null {
  const { view } = context;
  if (!/^(?:[,;]|and)$/.test(word(view, at)) || last.sentence !== context.index) return null;
  if (word(view, at) === 'and' && /^[,;]$/.test(word(view, at - 1))) return null;
  if (word(view, at) === 'and' && actTogether(view, at, last)) return null;
  const from = word(view, at + 1) === 'and' ? at + 2 : at + 1;
  const to = endOf(view, from);
  const when = startsOff(view, { from: to, to: to + 1 }) && !(word(view, to) === 'of');
  if (to === from || to - from > 4 || !when) return null;
  let end = to;
  while (end < view.tokens.length && !/^[,;.]$/.test(word(view, end))) end++;
  if (context.groups.some((group) => group.from >= from && group.from < end)) return null;
  const frame = byAnother(context, { from, to }, last, from);
  return frame === null ? null : { ...frame, span: spanOf(view, from, end) };
}

/** `extended by Norway | and | Chile in 2019`: no day of its own stands between the one who acted and the other. */
function actTogether(view: SentenceView, at: number, { actor, trigger }: Frame): boolean {
  if (actor === null || actor.span[0] < trigger[1]) return false;
  const between = view.tokens.slice(0, at).filter(({ start }) => start >= actor.span[1]);
  return !between.some(({ kind, text }) => kind === 'number' || UNITS.test(text) || CALENDAR.has(text));
}

function again(context: EnglishContext, from: number, { to }: Phrase, last: Frame): Frame {
  const { view } = context;
  const end = Math.min(view.tokens.length, to);
  return {
    ...last,
    form: 'parallel',
    span: spanOf(view, from, end),
    trigger: spanOf(view, from, end),
    sentence: context.index,
  };
}
