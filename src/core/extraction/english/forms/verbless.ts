/**
 * States that no verb carries: `with X off the books, trade grew`, `leaving the ban in place`, `X, no longer in force, has few
 * friends`. In: a sentence. Out: frames that say how the law stands; what they say is taken for granted.
 */

import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { CALENDAR, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { ONE_LAW } from '../../lexicon/en/nouns.ts';
import type { Mention } from '../../mentions.ts';
import { FOUND_BY_COURTS, type Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { CONCEDING } from '../clauses/fronted.ts';
import { hangsOn } from '../clauses/reduced.ts';
import { actedOn, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type Mood, mood } from '../moods/mood.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type Phrase, startsName } from '../phrases/phrase-parts.ts';
import { predicatesAt, predicatesFrom, tellingWords } from '../words/predicate-at.ts';
import { has, placesOf, type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** States that are said without a verb. */
const SAID: ReadonlySet<Sense> = new Set<Sense>(['beLaw', 'remain', 'beApplied', 'restore', ...FOUND_BY_COURTS]);

const STATE = tellingWords(({ sense }) => SAID.has(sense));
/** Where the words for one may begin. */
const FIRST = wordClass((text) => predicatesFrom(text).some(({ sense }) => SAID.has(sense)));

export function verblessFrames(
  context: EnglishContext,
  _before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view } = context;
  if (view.question || !has(view, STATE) || !context.meansLaw) return [];
  return foundIn(placesOf(view, FIRST), (at) => stateAt(context, at, beside));
}

function stateAt(context: EnglishContext, at: number, beside: readonly Frame[]): Frame | null {
  const { view } = context;
  const found = view.mentionAt[at] !== null ? undefined : predicatesAt(view, at).find(({ sense }) => SAID.has(sense));
  if (found === undefined || !ends(context, at + found.list.length)) return null;
  const soft = softBefore(context, at);
  const opened = CONCEDING.test(word(view, soft.from - 1)) ? { ...soft, from: soft.from - 1 } : soft;
  const holder =
    heldBy(context, soft.from, beside) ??
    besideComma(context, opened, at, found.list.length) ??
    inHeadline(context, soft, at, found.list.length) ??
    inFlash(context, soft, at) ??
    behindState(context, opened, at + found.list.length);
  if (holder === null) return null;
  const meaning = readPhrase(view, holder.phrase, context.calledA);
  if (meaning === null || meaning.indefinite || meaning.pronoun || meaning.target === 'measure') return null;
  const denied = (found.negative !== soft.negated) !== (meaning.negative !== holder.mood.denied);
  const end = at + found.list.length;
  const begins =
    found.sense === 'beLaw' && !denied && !soft.timed && tellsBeginning(view, end, meaning.mention, beside);
  return {
    form: 'verbless',
    sense: begins ? 'begin' : found.sense,
    acted: actedOn(view, meaning),
    polarity: denied ? 'denied' : 'affirmed',
    negated: soft.negated,
    modality: holder.mood.modality,
    aspect: begins ? 'past' : 'present',
    actor: null,
    power: false,
    weak: meaning.mention === null,
    span: trimSpan(
      view,
      Math.min(soft.from, holder.phrase.from),
      Math.max(holder.phrase.to, begins ? timeEnd(view, end) : end),
    ),
    trigger: spanOf(view, at, end),
    sentence: context.index,
  };
}

/** `in force | from 1988`; `in force | since 1988` of a law whose end the sentence tells: when it began, and not how it stands. */
function tellsBeginning(view: SentenceView, end: number, law: Mention | null, beside: readonly Frame[]): boolean {
  if (isFromTime(view, end)) return true;
  const over = beside.some(
    ({ sense, polarity, modality, acted }) =>
      ENDING.has(sense) && polarity === 'affirmed' && modality === 'asserted' && acted.mention === law,
  );
  return over && law !== null && word(view, end) === 'since';
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'removeLaw', 'endLaw', 'expire', 'voidByCourt', 'annul']);

/** `from | 1988`, `from | June 1988`. */
function isFromTime(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  return word(view, at) === 'from' && (next?.kind === 'number' || CALENDAR.has(next?.text ?? ''));
}

/** Behind the words of the time. */
function timeEnd(view: SentenceView, from: number): number {
  let end = from;
  while (end < view.tokens.length && end < from + 5 && view.tokens[end]?.kind !== 'mark') end++;
  return end;
}

/** Nothing behind it makes it part of another word: `in force` but not `in force majeure`. */
function ends({ view, groups }: EnglishContext, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    PREPOSITIONS.has(token.text) ||
    isAdverb(token.text) ||
    groups.some((group) => group.from === at) ||
    /^(?:and|but|while|when)$/.test(token.text)
  );
}

interface Soft {
  readonly from: number;
  readonly negated: boolean;
  /** `now`, `still`, `no longer`: a word of time. */
  readonly timed: boolean;
}

/** Over adverbs, `no longer` and `not` before the state. */
function softBefore({ view }: EnglishContext, at: number): Soft {
  let from = at;
  let negated = false;
  let timed = false;
  for (; from > 0 && view.mentionAt[from - 1] === null; from--) {
    const text = word(view, from - 1);
    if (text === 'not' || (text === 'no' && word(view, from) === 'longer')) negated = !negated;
    else if (text !== 'longer' && text !== 'much' && !isAdverb(text)) break;
    timed ||= /^(?:now|still|already|longer|long|again|today)$/.test(text);
  }
  return { from, negated, timed };
}

interface Holder {
  readonly phrase: Phrase;
  readonly mood: Mood;
}

/** `with | X | off the books`, `leaving | X | in place`. */
function heldBy(context: EnglishContext, to: number, beside: readonly Frame[]): Holder | null {
  const { view, clauses } = context;
  for (let at = to - 1; at >= Math.max(0, to - 12); at--) {
    if (view.mentionAt[at] !== null) continue;
    const text = word(view, at);
    // `put the tax, along with X, on hold`: joined to something else
    if (text === 'with' && /^(?:along|together)$/.test(word(view, at - 1))) return null;
    // `did away with the sanctions law`: a noun, and no state
    if (text === 'with' && at + 1 < to) {
      if (word(view, to) === 'law') return null;
      const next = clauses.find((one) => one.group.from >= to && one.group.finite);
      const supposed = next !== undefined && next.group.modal === 'would';
      return { phrase: { from: at + 1, to }, mood: mood(supposed ? 'hypothetical' : 'presupposed') };
    }
    if (view.tokens[at]?.kind === 'mark' || PREPOSITIONS.has(text)) return null;
    const clause = clauses.find(({ group }) => group.main === at);
    if (clause === undefined) continue;
    // `courts kept it alive`: for a time
    if (clause.group.lemma === 'keep' && word(view, to) === 'alive') return null;
    const leaves = ['leave', 'keep'].includes(clause.group.lemma) && !clause.group.passive && at + 1 < to;
    const start = view.tokens[clause.group.from]?.start;
    // `kept X alive` is a verb of its own
    if (!leaves || beside.some(({ trigger, sense }) => trigger[0] === start && sense !== 'leave')) return null;
    const outer = moodOf(context, clause);
    return { phrase: { from: clause.group.to, to }, mood: { ...outer, denied: outer.denied !== clause.group.negated } };
  }
  return null;
}

/** `X, | now off the books, | has few friends`: only with a word of time, or words that are said of nothing but laws. */
function besideComma({ view }: EnglishContext, { from, timed }: Soft, at: number, length: number): Holder | null {
  const mention = view.mentionAt[from - 2];
  const since = word(view, at + length) === 'since' || isFromTime(view, at + length);
  if (word(view, from - 1) !== ',' || !(timed || since || length > 2)) return null;
  // `The act, on the books since 1799, has …`: at the head, where nothing else is spoken of
  if (mention == null)
    return from === 3 && /^(?:the|this|that)$/.test(word(view, 0)) && ONE_LAW.has(word(view, 1))
      ? { phrase: { from: 0, to: 2 }, mood: mood('presupposed') }
      : null;
  let start = from - 2;
  while (start > 0 && view.mentionAt[start - 1] === mention) start--;
  return hangsOn(view, start) ? null : { phrase: { from: start, to: from - 1 }, mood: mood('presupposed') };
}

/**
 * `X | still in force, officials say`, `X | no longer law`: a headline leaves out “is”, and begins with the law. Without such a word of time
 * it is one where no verb stands in it, and the state has words of its own: `X | off the books`, `X | back in force since May`.
 */
function inHeadline(
  { view, groups }: EnglishContext,
  { from, timed }: Soft,
  at: number,
  length: number,
): Holder | null {
  const mention = view.mentionAt[from - 1] ?? null;
  const end = at + length;
  const next = view.tokens[end];
  // `X off the table`: what is not spoken of, whatever becomes of it
  const alone = length > 1 && word(view, end - 1) !== 'table' && !groups.some((group) => group.finite);
  const closes = next === undefined || /^[,;:]$/.test(next.text) || (alone && /^(?:[.!]|since|again)$/.test(next.text));
  if (mention === null || !(timed || alone) || !closes) return null;
  const start = view.mentionAt.indexOf(mention);
  const heads = start === 0 || (start === 1 && word(view, 0) === 'the');
  return heads && view.mentionAt.slice(start, from).every((one) => one === mention)
    ? { phrase: { from: start, to: from }, mood: mood('asserted') }
    : null;
}

/** `X | dead after 17 years`, `BREAKING: X | gone, 5-4`: a flash of a few words, with no verb before the state. */
function inFlash({ view, groups }: EnglishContext, { from, negated }: Soft, at: number): Holder | null {
  if (negated || from !== at || !FLASHED.test(word(view, at))) return null;
  let to = from;
  while (to > 0 && view.mentionAt[to - 1] === null && NUMBERED.test(word(view, to - 1))) to--;
  const mention = view.mentionAt[to - 1] ?? null;
  if (mention === null || groups.some((group) => group.finite && group.from < at)) return null;
  let start = to;
  while (start > 0 && view.mentionAt[start - 1] === mention) start--;
  let lead = start;
  while (lead > 0 && LED.test(word(view, lead - 1))) lead--;
  const mark = word(view, lead - 1);
  return lead === 0 || mark === ':' || view.tokens[lead - 1]?.kind === 'number'
    ? { phrase: { from: lead, to: from }, mood: mood('asserted') }
    : null;
}

const FLASHED = /^(?:dead|gone|history|finished|toast|void|unconstitutional)$/;
const NUMBERED = /^(?:section|title|part|article|\d+|[ivx]+)$/;
const LED = /^(?:the|of|section|title|part|article)$|^\d{1,3}$/;

/** `Still on the books after 150 years, | X | …`, `On the books since 1799, | X | …`: the state begins the sentence, and the law follows its comma. */
function behindState({ view }: EnglishContext, { from, timed }: Soft, end: number): Holder | null {
  if (from !== 0 || !(timed || word(view, end) === 'since' || isFromTime(view, end))) return null;
  let comma = end;
  while (comma < end + 7 && view.mentionAt[comma] === null && view.tokens[comma]?.kind !== 'mark') comma++;
  if (word(view, comma) !== ',' || !startsName(view, comma + 1)) return null;
  let to = comma + 1;
  while (view.mentionAt[to] != null || (to === comma + 1 && word(view, to) === 'the')) to++;
  return { phrase: { from: comma + 1, to }, mood: mood('presupposed') };
}
