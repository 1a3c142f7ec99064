/**
 * Words that point back at words just read and say whose they are: `so says the group`, `or so the paper claims`, `that is what the host
 * told them`, `those were Berg’s words`, `Berg said so`, `this from Berg`. In: a sentence and the token where they begin. Out: the
 * tokens of the pointing words and of whoever is meant, or null.
 */
import { CALENDAR, DETERMINERS, isAdverb, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { SAYING, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';
import { isHeading } from '../speakers/heading.ts';

export interface Pointing {
  readonly verb: readonly [number, number];
  readonly source: readonly [number, number];
}

/** How many words name a source. */
const LONGEST = 9;

export function pointingAt(view: SentenceView, from: number): Pointing | null {
  const at = overLead(view, from);
  return inverted(view, at) ?? orSo(view, at) ?? whatSaid(view, at) ?? owned(view, at) ?? wordsAre(view, at);
}

/** `at least`, `at any rate`, `and`: before the pointing word. */
function overLead(view: SentenceView, from: number): number {
  const at = /^(?:and|but|or)$/.test(word(view, from)) && word(view, from + 1) !== 'so' ? from + 1 : from;
  const lead = LEADS.find((words) => words.every((text, index) => word(view, at + index) === text));
  const to = at + (lead?.length ?? 0);
  return word(view, to) === ',' ? to + 1 : to;
}

const LEADS = ['at least', 'at any rate', 'in any case', 'in any event', 'anyway'].map((text) => text.split(' '));

/** `So says | a post`, `so, at least, says | Berg`, `Or so say | the wires, …`. */
function inverted(view: SentenceView, from: number): Pointing | null {
  const at = word(view, from) === 'or' ? from + 1 : from;
  if (!/^(?:so|thus)$/.test(word(view, at))) return null;
  const verb = overAside(view, at + 1);
  const paper = OPENING.test(word(view, verb)) && isWritten(view, verb + 1);
  return paper || isSaying(word(view, verb))
    ? { verb: [verb, verb + 1], source: [verb + 1, endOf(view, verb + 1)] }
    : null;
}

/** `So | ran | the headline`, `so | begins | a letter`: of saying where a paper does it; the trial only begins. */
const OPENING = /^(?:ran|runs|went|goes|began|begins|opened|opens|started|starts|concluded|ended|ends)$/;

function isWritten(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST && view.tokens[at]?.kind === 'word'; at++)
    if (SPEAKING_THINGS.has(word(view, at)) || isHeading(view, at)) return true;
  return false;
}

/** `Or so | the paper | claims.` */
function orSo(view: SentenceView, from: number): Pointing | null {
  return word(view, from) === 'or' && word(view, from + 1) === 'so' ? subjectAndVerb(view, from + 2, isSaying) : null;
}

/** `That is what | one host | told his listeners.`, `That, word for word, is how | the paper | put it.` */
function whatSaid(view: SentenceView, from: number): Pointing | null {
  if (!/^(?:that|this|which)$/.test(word(view, from))) return null;
  const be = overAside(view, from + 1);
  if (!isBe(word(view, be))) return null;
  const what = overAside(view, isAdverb(word(view, be + 1)) ? be + 2 : be + 1);
  if (word(view, what) === 'how') return subjectAndVerb(view, what + 1, isTelling);
  return word(view, what) === 'what' ? subjectAndVerb(view, what + 1, isSaying) : null;
}

/** `Those were | Berg’s | words.`, `That is the claim of | the ministry.` */
function owned(view: SentenceView, from: number): Pointing | null {
  if (!/^(?:that|this|those|these|such|it)$/.test(word(view, from))) return null;
  const be = overAside(view, from + 1);
  if (!isBe(word(view, be))) return null;
  const start = isAdverb(word(view, be + 1)) ? be + 2 : be + 1;
  for (let at = start + 1; at < start + LONGEST; at++) {
    if (view.tokens[at]?.kind === 'mark') return null;
    if (!WORDS.has(word(view, at))) continue;
    const mark = /^(?:own|exact|very|precise|latest)$/.test(word(view, at - 1)) ? at - 2 : at - 1;
    if (isOwner(word(view, mark))) return { verb: [be, at + 1], source: [start, mark] };
    const of = /^(?:of|from)$/.test(word(view, at + 1)) && word(view, start) === 'the';
    return of ? { verb: [be, at + 2], source: [at + 2, endOf(view, at + 2)] } : null;
  }
  return null;
}

/** `The words are | Berg’s | own.` */
function wordsAre(view: SentenceView, from: number): Pointing | null {
  if (!/^(?:the|this|that|these|those)$/.test(word(view, from)) || !WORDS.has(word(view, from + 1))) return null;
  if (!isBe(word(view, from + 2))) return null;
  for (let at = from + 4; at < from + LONGEST; at++) {
    if (view.tokens[at]?.kind === 'mark') return null;
    if (isOwner(word(view, at))) return { verb: [from + 2, from + 3], source: [from + 3, at] };
  }
  return null;
}

/** `Berg | said so on Monday`, `the mayor | has said as much`: behind any subject of this sentence. */
export function saidSo(view: SentenceView): Pointing | null {
  for (let at = 2; at < Math.min(LONGEST + 3, view.tokens.length); at++) {
    const so = word(view, at) === 'so' ? at + 1 : word(view, at) === 'as' && word(view, at + 1) === 'much' ? at + 2 : 0;
    if (so === 0 || !isSaying(word(view, at - 1)) || !endsSoon(view, so)) continue;
    const from = /^(?:has|have|had)$/.test(word(view, at - 2)) ? at - 2 : at - 1;
    const plain = view.tokens.slice(0, from).every(({ kind, text }) => kind === 'word' && !WITHHELD.test(text));
    return plain && from > 0 ? { verb: [from, so], source: [0, from] } : null;
  }
  return null;
}

const WITHHELD = /^(?:not|never|nobody|none|no|n't|did|does|do|would|could|may|might|if|i|we|you|they|to)$/;

/** A mark, a time or an adjunct follows. */
function endsSoon(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  return PREPOSITIONS.has(token.text) || isAdverb(token.text) || CALENDAR.has(token.text) || token.text === 'last';
}

/** `this from | Berg, who sits on it`, `thus | a leaflet pushed through doors`: behind a dash. */
export function bareSource(view: SentenceView, from: number): Pointing | null {
  const start = /^(?:this|that)$/.test(word(view, from)) && word(view, from + 1) === 'from' ? from + 2 : from + 1;
  if (start === from + 1 && word(view, from) !== 'thus') return null;
  const source = view.tokens[start];
  if (source === undefined || !(source.capital || DETERMINERS.has(source.text))) return null;
  return { verb: [from, start], source: [start, endOf(view, start)] };
}

function subjectAndVerb(view: SentenceView, from: number, fits: (text: string) => boolean): Pointing | null {
  for (let at = from + 1; at < Math.min(from + LONGEST, view.tokens.length); at++) {
    const comma = word(view, at) === ',' ? closing(view, at) : null;
    const after = comma !== null && /^(?:has|have|had)$/.test(word(view, comma + 1)) ? comma + 2 : (comma ?? 0) + 1;
    if (comma !== null && (fits(word(view, after)) || isMind(word(view, after))))
      return { verb: [comma + 1, after + 1], source: [from, comma + 1] };
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '.') return null;
    if (
      fits(word(view, at)) &&
      !fits(word(view, at + 1)) &&
      !SPEAKING_THINGS.has(word(view, at + 1)) &&
      !/^(?:that|who)$/.test(word(view, at - 1))
    )
      return { verb: [at, at + 1], source: [from, at] };
  }
  return null;
}

/** `the leader, | Berg,`: the comma that closes an apposition. */
function closing(view: SentenceView, open: number): number | null {
  for (let at = open + 2; at < open + LONGEST; at++) if (word(view, at) === ',') return at;
  return null;
}

/** `, word for word,`, `, at any rate,` */
function overAside(view: SentenceView, from: number): number {
  if (word(view, from) !== ',') return from;
  const close = closing(view, from);
  return close !== null && close - from < 6 ? close + 1 : from;
}

function isBe(text: string): boolean {
  return /^(?:is|was|are|were|'s)$/.test(text);
}

function isOwner(text: string): boolean {
  return text === "'s" || text === "s'";
}

/** `or so Berg had understood`. */
function isMind(text: string): boolean {
  return /^(?:understood|understands?|gathered|gathers?|assumed|assumes?|supposed|supposes?|imagined)$/.test(text);
}

function isSaying(text: string): boolean {
  return verbReadings(text).some(({ lemma, form }) => SAYING.has(lemma) && form !== 'ing');
}

/** `that is how the paper | put it`. */
function isTelling(text: string): boolean {
  return (
    isSaying(text) ||
    /^(?:put|puts|opened|began|closed|summed|sums|told|sold|framed|frames|sees|saw|has|had)$/.test(text)
  );
}

const WORDS: ReadonlySet<string> = new Set(
  'words word claim claims line view account version verdict argument case message reading theory story summary boast phrase phrases phrasing opinion position contention conclusion assessment sentence headline title caption slogan heading opening answer reply point'.split(
    ' ',
  ),
);

function endOf({ tokens }: SentenceView, from: number): number {
  const end = tokens.findIndex(({ text }, at) => at >= from && /^(?:[.,;:!?"]|in|on|who|which|and)$/.test(text));
  return end < 0 ? tokens.length : end;
}
