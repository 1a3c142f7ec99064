/**
 * The parts of a run of tokens that is read as a noun phrase: trimmed of times and adverbs, its core before the first
 * preposition, its head noun, the laws named in it. In: a sentence and tokens [from, to). Out: a shorter run, a word, a mention.
 */
import { CALENDAR, DETERMINERS, isAdverb, NUMBERS, PREPOSITIONS, RELATIVES } from '../../lexicon/en/closed-classes.ts';
import { PART_NOUNS, SEVERAL_LAWS, TARGET_NOUNS, WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Mention } from '../../mentions.ts';
import { isAffair } from '../words/affair.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { isHowOften } from './how-often.ts';
import { isBehindPronoun, isTime } from './time-behind.ts';
import { BEFORE_UNITS, UNITS } from './time-units.ts';

export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export function trim(view: SentenceView, { from, to }: Phrase): Phrase {
  let start = from;
  let end = to;
  if (['with', 'despite', 'without'].includes(word(view, start)) && view.mentionAt[start] === null) start++;
  if (
    start + 2 < end &&
    BEFORE_UNITS.test(word(view, start)) &&
    UNITS.test(word(view, start + 1)) &&
    word(view, start + 2) !== "'s"
  )
    start += 2;
  while (
    start < end &&
    (view.tokens[start]?.kind === 'mark' || (isAdverb(word(view, start)) && view.mentionAt[start] === null))
  )
    start++;
  while (
    end > start &&
    (view.tokens[end - 1]?.kind === 'mark' || (isAdverb(word(view, end - 1)) && view.mentionAt[end - 1] === null))
  )
    end--;
  // `pays the tax | any more`
  if (end - 1 > start && word(view, end - 1) === 'any' && word(view, end) === 'more') end--;
  // `the mandate no longer | binds`: the denial belongs to the verb
  if (end - 2 > start && word(view, end - 2) === 'no' && /^(?:longer|more)$/.test(word(view, end - 1))) end -= 2;
  return { from: start, to: withoutTime(view, start, end) };
}

/** `it took Congress | four years | to repeal X`: a length of time among the words, or its end. */
export function tellsLength(view: SentenceView, { from, to }: Phrase): boolean {
  return view.tokens.slice(from, to).some(({ text }) => UNITS.test(text) || text === 'until');
}

/** `X | the same day`, `the ban | the following week`. */
const SAME_TIME = /^(?:the|that) (?:very|same|following|next|previous)$/;

/** `the law last month`, `124A two years ago`: a time behind a noun does not belong to it. */
function withoutTime(view: SentenceView, from: number, to: number): number {
  let end = to;
  if (isPronounAndTime(view, from, to)) return from + 1;
  if (
    end > from + 3 &&
    UNITS.test(word(view, end - 1)) &&
    SAME_TIME.test(`${word(view, end - 3)} ${word(view, end - 2)}`)
  )
    end -= 3;
  // `the debt limit | this time`
  if (end > from + 2 && word(view, end - 1) === 'time' && /^(?:this|that|next|last)$/.test(word(view, end - 2)))
    end -= 2;
  if (end > from + 2 && /^(?:before|later|after)$/.test(word(view, end - 1)) && UNITS.test(word(view, end - 2))) end--;
  while (end > from + 1 && view.mentionAt[end - 1] === null && UNITS.test(word(view, end - 1))) end--;
  while (
    end < to &&
    end > from + 1 &&
    view.mentionAt[end - 1] === null &&
    (BEFORE_UNITS.test(word(view, end - 1)) || view.tokens[end - 1]?.kind === 'number')
  )
    end--;
  return end;
}

/** `vacated it | fourteen months later`, `repealed it | the next spring`: nothing but a time can stand behind the pronoun. */
function isPronounAndTime(view: SentenceView, from: number, to: number): boolean {
  if (!/^(?:it|them)$/.test(word(view, from)) || to - from < 2 || to - from > 7) return false;
  const last = word(view, to - 1);
  return UNITS.test(last) || /^(?:before|later|after|afterwards|previously)$/.test(last);
}

/** `It never | passed`: the pronoun alone, whatever stands between it and its verb. */
export function isPronounAlone(view: SentenceView, phrase: Phrase | null, pronoun: RegExp): boolean {
  if (phrase === null || !pronoun.test(word(view, phrase.from))) return false;
  return view.tokens.slice(phrase.from + 1, phrase.to).every(({ text }) => isAdverb(text));
}

/** Up to the first preposition outside a name, or a second noun: `the ban | on aid`, `the act | and its rules`. */
export function coreOf(view: SentenceView, { from, to }: Phrase): Phrase {
  for (let at = from; at < to; at++) {
    if (
      at > from &&
      view.mentionAt[at] === null &&
      (PREPOSITIONS.has(word(view, at)) ||
        (RELATIVES.has(word(view, at)) && !DETERMINERS.has(word(view, at - 1))) ||
        isPostponed(view, at, to) ||
        (word(view, at) === 'and' &&
          (DETERMINERS.has(word(view, at + 1)) ||
            (view.mentionAt[at - 1] !== null && view.mentionAt[at + 1] != null) ||
            joinsOther(view, at, to))) ||
        isBehindPronoun(view, from, at) ||
        isTime(view, at) ||
        isEffectiveFrom(view, at) ||
        isTimeOfPaper(view, at) ||
        isHowOften(view, at) ||
        isCount(view, at))
    )
      return { from, to: at };
  }
  return { from, to };
}

/** `the emergency law | and general mobilisation`: behind the name, something that hangs on no law, as `the act and fuel waivers` do. */
function joinsOther(view: SentenceView, and: number, to: number): boolean {
  const last = to - 1;
  const head = word(view, last);
  if (view.mentionAt[and - 1] === null || last === and || last - and > 3) return false;
  if (TARGET_NOUNS.has(head) || PART_NOUNS.has(head) || WHOLE_NOUNS.has(head) || SEVERAL_LAWS.has(head)) return false;
  return view.tokens
    .slice(and + 1, to)
    .every(
      ({ kind, capital, text }, index) =>
        kind === 'word' && !capital && !PREPOSITIONS.has(text) && view.mentionAt[and + 1 + index] === null,
    );
}

/** `repealed the tax | effective immediately`, `effective from 1 April`: from when, and nothing of the tax. */
function isEffectiveFrom(view: SentenceView, at: number): boolean {
  if (word(view, at) !== 'effective') return false;
  const next = view.tokens[at + 1];
  return next === undefined || next.kind !== 'word' || WHEN_EFFECTIVE.test(next.text) || CALENDAR.has(next.text);
}

const WHEN_EFFECTIVE = /^(?:from|on|as|in|upon|immediately|today|tomorrow|this|next)$/;

/** `the estate tax and | Section 907`: what is joined to a thing that is no law, the law named right behind “and”, “along with”. */
export function joinedName(view: SentenceView, { from, to }: Phrase): Phrase | null {
  for (let at = from; at < to && view.mentionAt[at] === null; at++) {
    const name = joinsBeside(view, at);
    // `laws that bar aid, including X` say nothing of X: only of several laws it is one
    const several = SEVERAL_LAWS.has(word(view, word(view, at - 1) === ',' ? at - 2 : at - 1));
    if (name !== null) return several || !AS_ONE.test(word(view, at)) ? { from: name, to } : null;
    if (PREPOSITIONS.has(word(view, at)) || RELATIVES.has(word(view, at))) return null;
    if (at > from && JOINING.test(word(view, at)) && startsName(view, at + 1)) return { from: at + 1, to };
  }
  return null;
}

const JOINING = /^(?:and|or|nor)$/;

/** `three laws, | including X`, `the tax | along with X`, `the tax, | as well as X`: where the name begins; null where none is joined so. */
export function joinsBeside(view: SentenceView, at: number): number | null {
  const words = BESIDE.find((one) => standsAt(view, at, one));
  return words !== undefined && startsName(view, at + words.length) ? at + words.length : null;
}

const AS_ONE = /^(?:including|among)$/;
const BESIDE = ['including', 'along with', 'together with', 'as well as', 'among them'].map((text) => text.split(' '));

/** `what was left | of X`, `what little remains | of X`: the token that begins the “of”; null where the words are others. */
export function behindWhatIsLeft(view: SentenceView, from: number): number | null {
  if (word(view, from) !== 'what') return null;
  let at = from + 1;
  while (/^(?:little|still|has|had|is|was|now|been|once|survives?|survived)$/.test(word(view, at))) at++;
  const left = /^(?:left|remains|remained|survives|survived)$/;
  if (left.test(word(view, at))) at++;
  return left.test(word(view, at - 1)) && word(view, at) === 'of' ? at : null;
}

/** A law’s name, with or without an article. */
export function startsName(view: SentenceView, at: number): boolean {
  return view.mentionAt[DETERMINERS.has(word(view, at)) ? at + 1 : at] != null;
}

/** Behind a law’s name that begins at the place, with or without an article; the place itself where none does. */
export function nameEnd(view: SentenceView, from: number): number {
  if (!startsName(view, from)) return from;
  let to = DETERMINERS.has(word(view, from)) && view.mentionAt[from] === null ? from + 1 : from;
  while (view.mentionAt[to] != null) to++;
  return to;
}

/** `left X, | a treaty of 1990`: what the name is called beside it is no part of it. */
export const nameBefore = (view: SentenceView, from: number, to: number): number =>
  startsName(view, from) && word(view, nameEnd(view, from)) === ',' ? nameEnd(view, from) : Math.max(from + 1, to);

/** `a bill | last week that would repeal X`: when it was brought in. */
function isTimeOfPaper(view: SentenceView, at: number): boolean {
  if (!DOING.test(word(view, at - 1))) return false;
  const counted = /^(?:last|this)$/.test(word(view, at)) && UNITS.test(word(view, at + 1));
  const behind = counted ? at + 2 : CALENDAR.has(word(view, at)) ? at + 1 : at;
  return behind > at && (TELLING.test(word(view, behind)) || /[a-z]{2}ing$/.test(word(view, behind)));
}

const TELLING = /^(?:that|which|to)$/;

/** `said | on Friday | that`, `a bill | last week | that`: where the time that ends before `end` begins; `end` where none does. */
export function timeBefore(view: SentenceView, end: number, from = 0): number {
  let at = end;
  while (at > from && view.mentionAt[at - 1] === null && isOfDay(view, at - 1)) at--;
  return at;
}

function isOfDay(view: SentenceView, at: number): boolean {
  return (
    view.tokens[at]?.kind === 'number' ||
    UNITS.test(word(view, at)) ||
    isAdverb(word(view, at)) ||
    (/^(?:on|in|last|this|next|late|early|of)$/.test(word(view, at)) && isOfDay(view, at + 1))
  );
}

/** `overruled X | six to three`, `approved it | 60-34`: votes behind a name or a pronoun. */
function isCount(view: SentenceView, at: number): boolean {
  const number = (index: number) => view.tokens[index]?.kind === 'number' || COUNT.test(word(view, index));
  const behind = view.mentionAt[at - 1] !== null || /^(?:it|them)$/.test(word(view, at - 1));
  return behind && number(at) && /^(?:to|-)$/.test(word(view, at + 1)) && number(at + 2);
}

const COUNT = new RegExp(`^(?:one|${NUMBERS})$`);

/** `half of | its X cases`, `most of | the X talks`: what the share is of. */
export function behindShare(view: SentenceView, { from, to }: Phrase): Phrase | null {
  return SHARE.test(wordsOf(view, from, from + 2)) ? { from: from + 2, to } : null;
}

const SHARE = /^(?:half|some|most|much|many|all|several|dozens|scores|parts?) of$/;

/** Papers of which a gerund says what they do. */
export const DOING =
  /^(?:bill|bills|law|act|measure|legislation|resolution|orders?|rulings?|decisions?|judge?ments?|verdict|decree|memorandum|memo|letter|notice|directive|proclamation|determination|rule|regulation|statute|injunctions?|stay|moratorium|motion|petition|lawsuits?|suits?)$/;

/** `the tariffs imposed | under X`, `the bill | repealing X`: a participle behind its noun. */
function isPostponed(view: SentenceView, at: number, to: number): boolean {
  if (/[a-z]{2}ing$/.test(word(view, at)) && DOING.test(word(view, at - 1))) return !isAffair(view, at);
  return (
    /[^e]ed$|^(?:built|made|written|hung|known|set|sent|meant)$/.test(word(view, at)) &&
    at + 1 < to &&
    PREPOSITIONS.has(word(view, at + 1))
  );
}

export function firstMention(view: SentenceView, { from, to }: Phrase): Mention | null {
  for (let at = from; at < to; at++) if (view.mentionAt[at] != null) return view.mentionAt[at] ?? null;
  return null;
}

export function lastTokenOf(view: SentenceView, mention: Mention, { to }: Phrase): number {
  for (let at = to - 1; at >= 0; at--) if (view.mentionAt[at] === mention) return at;
  return to;
}

/** The last word of [from, to) that can be a head noun; possessive endings and adverbs are passed over. */
export function headOf(view: SentenceView, { from, to }: Phrase): string | null {
  for (let at = to - 1; at >= from; at--) {
    const token = view.tokens[at];
    // `declared martial law late | on Tuesday`
    if (at === to - 1 && (token?.text === 'late' || token?.text === 'early')) continue;
    // `sections 20 | and | 32`
    if (/^(?:and|or|to|through)$/.test(token?.text ?? '') && view.tokens[at + 1]?.kind === 'number') continue;
    if (token?.kind === 'word' && token.text !== "'s" && token.text !== "s'" && !isAdverb(token.text))
      return token.text;
  }
  return null;
}

const LINKS = new Set(['of', 'under', 'in', 'to', 'from', 'behind', 'on', 'against', 'for', 'by']);

const OCCASIONS =
  /^(?:anticipation|response|light|view|advance|defiance|spite|protest|honou?r|celebration|support|front)$/;

/** The law named behind `of`, `under`, `in` …, the nearest one. */
export function linkedMention(view: SentenceView, { from, to }: Phrase): Mention | null {
  for (let at = from; at < to; at++) {
    const mention = view.mentionAt[at];
    // `an order in the X case`: what is argued about a law
    if (mention != null) return CASES.test(word(view, nameEnd(view, at))) ? null : mention;
    // `the senator who wrote X`
    if (/^whom?$/.test(word(view, at))) return null;
    // `an archive in anticipation of X`: why it is, and not whose
    if (word(view, at) === 'in' && word(view, at + 2) === 'of' && OCCASIONS.test(word(view, at + 1))) return null;
    const text = word(view, at);
    // `a resolution that would strike | down | X`
    if (
      view.mentionAt[at] === null &&
      PREPOSITIONS.has(text) &&
      !LINKS.has(text) &&
      !/^(?:down|out|up|off)$/.test(text)
    )
      return null;
  }
  return null;
}

const CASES = /^(?:cases?|lawsuits?|litigation|dispute|saga)$/;
