/**
 * Where clauses meet: at marks, conjunctions, relatives, or the verb group before; and what stands between a boundary and its
 * verb. In: a sentence and a place in it. Out: the nearest boundary on the left, the end on the right, or whether a word is one.
 */

import { isLongDash } from '../../../text/token.ts';
import {
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  NUMBERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/en/closed-classes.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { isComplementizer, isDemonstrative } from './complementizer.ts';
import { isToldOfName } from './told-of-name.ts';

const STOPS = new Set(['.', ';', ':', '(', ')', '!', '?', '"', '--', '...']);

/** A full stop inside a sentence belongs to an abbreviation (`a U.S. law`), unless a quotation ends behind it. */
export function isStop(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  return text === '.' ? isFullStop(view, at) : STOPS.has(text);
}

export function isFullStop(view: SentenceView, at: number): boolean {
  if (word(view, at) !== '.') return false;
  return (
    at === view.tokens.length - 1 ||
    ['"', ')'].includes(word(view, at + 1)) ||
    (view.tokens[at + 1]?.start ?? 0) - (view.tokens[at]?.end ?? 0) > 1
  );
}

export interface Boundary {
  readonly kind: 'start' | 'stop' | 'comma' | 'coordinator' | 'subordinator' | 'relative' | 'verb';
  readonly word: string | null;
  readonly at: number;
  readonly after: number;
}

/** The nearest clause boundary to the left of `at`, not further than the end of the verb group before. */
export function boundaryBefore(view: SentenceView, at: number, floor: number, reports = false): Boundary {
  for (let index = at - 1; index >= floor; index--) {
    const text = word(view, index);
    if (view.mentionAt[index] !== null) continue;
    const aside = joiningAside(view, index);
    if (aside !== null) return { kind: 'subordinator', word: aside, at: index, after: index + 1 };
    const opens = floor > 0 && !reports && opensClause(view, index, at);
    const kind = opens ? 'coordinator' : boundaryAt(view, index, text, at);
    if (kind === null) continue;
    const reported = text === 'that' && reports;
    const joining = kind === 'comma' ? null : text;
    return { kind: reported ? 'subordinator' : kind, word: joining, at: index, after: index + 1 };
  }
  return { kind: floor === 0 ? 'start' : 'verb', word: null, at: floor - 1, after: floor };
}

/** `until (and unless) | it is lifted`: the word in brackets opens the clause with the one before them. */
function joiningAside(view: SentenceView, close: number): string | null {
  const joins = word(view, close) === ')' && COORDINATORS.has(word(view, close - 2)) && word(view, close - 3) === '(';
  return joins && SUBORDINATORS.has(word(view, close - 1)) ? word(view, close - 1) : null;
}

function boundaryAt(view: SentenceView, index: number, text: string, at: number): Boundary['kind'] | null {
  if (text === '"' && (index === at - 1 || quotesName(view, index, at))) return null;
  if (isStop(view, index) || (text === '-' && isDash(view, index))) return 'stop';
  if (text === ',') return inList(view, index) ? null : 'comma';
  if (text === 'that')
    return isDemonstrative(view, index, at) ? null : isComplementizer(view, index) ? 'subordinator' : 'relative';
  if (RELATIVES.has(text)) return 'relative';
  // `was waived rather than | repealed`
  if (text === 'than' && index === at - 1 && word(view, index - 1) === 'rather') return 'coordinator';
  if (COORDINATORS.has(text) && !joinsNouns(view, index, at)) return 'coordinator';
  return SUBORDINATORS.has(text) && !isAdverbial(view, index) ? 'subordinator' : null;
}

/** `a ruling on the | “Logan Act” | was …`: marks around a name alone. */
function quotesName(view: SentenceView, index: number, at: number): boolean {
  const name = view.mentionAt[index + 1];
  if (name == null) return false;
  let end = index + 1;
  while (end < at && view.mentionAt[end] === name) end++;
  return word(view, end) === '"';
}

/** `as of May`, `the law as such`, `once more`, `long since`, `since 2017`: no clause. */
function isAdverbial(view: SentenceView, index: number): boolean {
  const pair = `${word(view, index)} ${word(view, index + 1)}`;
  return (
    /^(?:as of|as such|once more|once again)$/.test(pair) ||
    /^as a (?:whole|statute|law)$/.test(`${pair} ${word(view, index + 2)}`) ||
    `${word(view, index - 1)} ${word(view, index)}` === 'not once' ||
    /^(?:long|ever) since$/.test(`${word(view, index - 1)} ${word(view, index)}`) ||
    datesBack(view, index) ||
    tellsOfMaking(view, index) ||
    // `every president | since | has renewed it`
    /^since (?:has|have|had)$/.test(pair) ||
    sinceWhom(view, index)
  );
}

/** `No president | since Bush | has let …`: with nothing but the subject before it, and its verb behind. */
function sinceWhom(view: SentenceView, index: number): boolean {
  if (word(view, index) !== 'since' || index > 5 || !/^(?:no|every|each|any|the|none)$/.test(word(view, 0)))
    return false;
  let at = index + 1;
  // the point of an initial: `since George W. Bush`
  while (at < index + 6 && (view.tokens[at]?.capital === true || (at > index + 1 && word(view, at) === '.'))) at++;
  return at > index + 1 && /^(?:has|have|had|did|does)$/.test(word(view, at));
}

/** `the law named | after a senator | was repealed`, `the act passed | after the attacks | expired`: how it came about, and no clause. */
function tellsOfMaking(view: SentenceView, index: number): boolean {
  if (!/^(?:after|before)$/.test(word(view, index)) || !MADE.test(word(view, index - 1))) return false;
  if (/^(?:named|called)$/.test(word(view, index - 1))) return true;
  const first = /^(?:the|a|an|his|her)$/.test(word(view, index + 1)) ? index + 2 : index + 1;
  return [first, first + 1].some((at) => CALENDAR.has(word(view, at)) || OCCASIONS.test(word(view, at)));
}

const MADE = /^(?:named|called|passed|adopted|enacted|signed|drafted|written|made|introduced|created|imposed)$/;
const OCCASIONS =
  /^(?:\d.*|attacks?|wars?|crisis|crises|scandals?|coup|collapse|crash|shootings?|pandemic|revolution|invasion|depression|watergate|massacre|disaster)$/;

/** `the third state since 2017 to …`: a year behind it, and no clause. */
function datesBack(view: SentenceView, index: number): boolean {
  return /^(?:since|before|after|until|till)$/.test(word(view, index)) && isYear(word(view, index + 1));
}

const isYear = (text: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(text);

export function isDash(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  const { folded, text } = view.document;
  return folded.charAt(token.start - 1) === ' ' || isLongDash(text, token.start);
}

/** A comma inside a date (`June 28, 2024`) is no boundary. */
export function inList(view: SentenceView, index: number): boolean {
  return view.tokens[index + 1]?.kind === 'number' && view.tokens[index - 1]?.kind === 'number';
}

/** `Russia and Moldova`: “and” between nouns with no verb of its own on the left side of the region. */
export function joinsNouns(view: SentenceView, index: number, at: number): boolean {
  const before = view.tokens[index - 1];
  const next = view.tokens[index + 1];
  if (before === undefined || next === undefined || index + 1 >= at) return false;
  // `ran out in June 2023 and | Section 12 came back`: a year and a name are no pair
  if (isYear(before.text) && view.mentionAt[index - 1] === null && view.mentionAt[index + 1] !== null) return false;
  const nextIsNoun = next.capital || view.mentionAt[index + 1] !== null || next.kind === 'number';
  const beforeIsNoun = before.capital || view.mentionAt[index - 1] !== null || before.kind === 'number';
  return nextIsNoun && beforeIsNoun && at - index <= 4;
}

/**
 * `repealed the Caesar Act and | Syria cheered`: a law and a name that is none are not joined where a verb stands right behind the name,
 * and another before the law. `verb` is the first token of the one behind.
 */
export function opensClause(view: SentenceView, index: number, verb: number): boolean {
  if (!COORDINATORS.has(word(view, index)) || view.mentionAt[index - 1] == null) return false;
  const names = view.tokens.slice(index + 1, verb);
  const none = view.mentionAt.slice(index + 1, verb).every((mention) => mention === null);
  return none && names.length > 0 && names.length <= 4 && names.every(({ capital }) => capital);
}

export function isEmpty(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (
      token !== undefined &&
      token.kind !== 'mark' &&
      !isAdverb(token.text) &&
      !['not', 'nor', 'then', 'be', 'to', 'please'].includes(token.text) &&
      // `X, a part of it, | no longer | applies`
      !(token.text === 'no' && word(view, at + 1) === 'longer') &&
      !(token.text === 'longer' && word(view, at - 1) === 'no')
    )
      return false;
  }
  return true;
}

export function hasMention(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (view.mentionAt[at] !== null) return true;
  return false;
}

const isTime = (text: string): boolean => CALENDAR.has(text) || /^(?:a\.m|p\.m|noon|midnight)$/.test(text);

/** Past an adverbial at the head: `On Friday | the President`, `At 12:01 a.m. | the repeal`, `By 268 votes to 161 | the House`. */
export function afterLead(view: SentenceView, { from, to }: Phrase): number {
  // `this is why | nobody repealed X`
  if (/^(?:why|how|here)$/.test(word(view, from)) && to - from > 1 && view.mentionAt[from] === null) return from + 1;
  // `After weeks of talks and one long night | it received assent`
  if (to - from > 2 && UNITS.test(word(view, to - 2)) && NOMINATIVE.test(word(view, to - 1))) return to - 1;
  // `This time | it was repealed`
  if (
    /^(?:this|that|next|last) time$/.test(`${word(view, from)} ${word(view, from + 1)}`) &&
    NOMINATIVE.test(word(view, from + 2))
  )
    return from + 2;
  const timed = afterTime(view, from, to);
  if (timed > from) return timed;
  // `With the old parliament | it lapsed`
  if (/^(?:with|without|despite)$/.test(word(view, from)) && to - from > 2 && NOMINATIVE.test(word(view, to - 1)))
    return to - 1;
  // `With Monday’s vote in Oslo | the act has become law`
  if (
    view.mentionAt[from] !== null ||
    !PREPOSITIONS.has(word(view, from)) ||
    ['despite', 'without', 'like', 'than'].includes(word(view, from))
  )
    return from;
  let start = from;
  for (let at = from + 2; at < to; at++) {
    const opens =
      view.mentionAt[at - 1] === null &&
      !PREPOSITIONS.has(word(view, at - 1)) &&
      (DETERMINERS.has(word(view, at)) ||
        /^(?:it|they|he|she|we|nobody|none)$/.test(word(view, at)) ||
        (view.mentionAt[at] !== null && !DETERMINERS.has(word(view, at - 1)) && !isToldOfName(view, at)));
    const name =
      start === from &&
      view.tokens[at]?.capital === true &&
      !isTime(word(view, at)) &&
      (isTime(word(view, at - 1)) || UNITS.test(word(view, at - 1)) || view.tokens[at - 1]?.kind === 'number');
    if (opens || name) start = at;
  }
  return start;
}

const NOMINATIVE = /^(?:it|they|he|she|we)$/;

/** `Six hours later | he lifted it`, `Last week | the court …`: a time without a preposition. */
function afterTime(view: SentenceView, from: number, to: number): number {
  let at = from;
  if (/^(?:the|that)$/.test(word(view, at)) && /^(?:same|following|next|previous|very)$/.test(word(view, at + 1)))
    at += 2;
  else if (view.tokens[at]?.kind === 'number' || COUNTING.test(word(view, at))) at++;
  else return from;
  if (!UNITS.test(word(view, at))) return from;
  at++;
  if (/^(?:later|earlier|before|after|ago|on|afterwards)$/.test(word(view, at))) at++;
  const next = view.tokens[at];
  const opens =
    next !== undefined && at < to && (next.capital || DETERMINERS.has(next.text) || view.mentionAt[at] != null);
  return opens || /^(?:it|they|he|she|we|nobody)$/.test(word(view, at)) ? at : from;
}

const COUNTING = new RegExp(`^(?:last|this|next|an?|one|${NUMBERS}|several|some|many|few)$`);

export function startsWithPreposition(view: SentenceView, { from }: Phrase): boolean {
  return PREPOSITIONS.has(word(view, from)) || view.tokens[from]?.kind === 'number';
}

export function isNounBoundary(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  const text = word(view, at);
  // `said on Friday that | the bill to repeal X was dropped`
  if (text === 'that' && at > 0 && isComplementizer(view, at)) return true;
  return isStop(view, at) || text === ',' || COORDINATORS.has(text) || (SUBORDINATORS.has(text) && text !== 'as');
}

export function clauseEnd(view: SentenceView, groups: readonly VerbGroup[], index: number, group: VerbGroup): number {
  const next = groups[index + 1];
  const limit = next?.from ?? view.tokens.length;
  for (let at = group.to; at < limit; at++) {
    if (view.mentionAt[at] === null && ((word(view, at) === '-' && isDash(view, at)) || word(view, at) === ';'))
      return at;
    // `“… from X,” a pundit, Berg, said`: behind the quotation another clause begins
    if (at > group.to && word(view, at) === '"' && word(view, at - 1) === ',' && view.mentionAt[at] === null)
      return at - 1;
  }
  if (next === undefined) return view.tokens.length;
  for (let at = next.from - 1; at >= group.to; at--) {
    const text = word(view, at);
    if (
      view.mentionAt[at] === null &&
      (isStop(view, at) ||
        text === ',' ||
        COORDINATORS.has(text) ||
        (SUBORDINATORS.has(text) && !isAdverbial(view, at)) ||
        RELATIVES.has(text))
    )
      return at;
  }
  return next.from;
}
