/**
 * Reads the words before a main verb: modals, `have`, `be`, `do`, and the negations and adverbs among them. In: a sentence and a
 * place in it. Out: the place behind them, and what they say of the verb to come.
 */
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { besideVerb } from './set-phrases.ts';
import { verbReadings } from './verb-forms.ts';

/** `'s` is “is” or “has” after a pronoun, a possessive anywhere else. */
export function isAuxiliary(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (text === "'s")
    return PRONOUNS.has(word(view, at - 1)) || ['there', 'here', 'what', 'that', 'where'].includes(word(view, at - 1));
  return BE.has(text) || HAVE.has(text) || DO.has(text) || getsDone(view, at);
}

/** `drivers no longer | pay the tax`, but `is no longer law`. */
export const isNoLonger = (view: SentenceView, at: number): boolean =>
  word(view, at) === 'longer' && word(view, at - 1) === 'no' && !isAuxiliary(view, at - 2);

/** Whether the word can be one at all. */
export function mayBeAuxiliary(text: string): boolean {
  return text === "'s" || BE.has(text) || HAVE.has(text) || DO.has(text) || GETTING.has(text);
}

export function skipSoft(view: SentenceView, at: number): { at: number; negated: boolean } {
  let negated = false;
  let next = at;
  for (; next < view.tokens.length; next++) {
    const text = word(view, next);
    const beside = besideVerb(view, next);
    if (beside !== null) {
      negated ||= beside.denies;
      next = beside.to - 1;
    } else if (NEGATIONS.has(text)) {
      // “is no more”, “has no effect”: the no belongs to the noun
      if (text === 'no' && word(view, next + 1) !== 'longer') break;
      negated = !isNotOnly(view, next) || negated;
      if (text === 'no') next++;
    } else if (
      text === 'both' ||
      text === 'either' ||
      text === 'yet' ||
      text === 'since' ||
      joinsAdverbs(view, next) ||
      // `was last extended`
      (text === 'last' && isParticiple(view, next + 1)) ||
      (isAdverb(text) && view.mentionAt[next] === null && !backs(view, next))
    )
      continue;
    else break;
  }
  return { at: next, negated };
}

/** `was formally | and | finally repealed`. */
function joinsAdverbs(view: SentenceView, at: number): boolean {
  return word(view, at) === 'and' && isAdverb(word(view, at - 1)) && isAdverb(word(view, at + 1));
}

/** `was, | in 2015, | repealed`, `has, | after years of debate, | been repealed`: the token behind an aside between commas, or the place itself. */
export function behindAside(view: SentenceView, comma: number): number {
  const second = behindSecondModal(view, comma);
  if (second !== null) return second;
  if (word(view, comma) !== ',' || /^(?:and|but|or|nor|which|who|that|")$/.test(word(view, comma + 1))) return comma;
  for (let at = comma + 2; at < Math.min(view.tokens.length, comma + ASIDE); at++) {
    if (view.mentionAt[at] !== null || /^[.;:"()]$/.test(word(view, at))) return comma;
    if (word(view, at) !== ',') continue;
    const next = skipSoft(view, at + 1).at;
    return word(view, next) === 'been' || isParticiple(view, next) || isCarried(view, comma, next) ? at + 1 : comma;
  }
  return comma;
}

/** `can — and must — | repeal it`, `could (and should) | be repealed`, `can, and likely will, | lapse`: behind the modal told by the way. */
function behindSecondModal(view: SentenceView, open: number): number | null {
  if (!MODALS.has(word(view, open - 1)) || !/^(?:[,(-]|--)$/.test(word(view, open))) return null;
  if (!/^(?:and|or|but|indeed|perhaps|even|if)$/.test(word(view, open + 1))) return null;
  for (let at = open + 2; at < open + SECOND; at++) {
    if (!MODALS.has(word(view, at))) continue;
    const close = skipSoft(view, at + 1).at;
    return /^(?:[,)-]|--)$/.test(word(view, close)) ? close + 1 : null;
  }
  return null;
}

/** No more words stand before the second modal. */
const SECOND = 6;

/** `did not, as he claims, | repeal X`: “do” and modals carry a base form. */
function isCarried(view: SentenceView, comma: number, verb: number): boolean {
  const carrier = NEGATIONS.has(word(view, comma - 1)) ? comma - 2 : comma - 1;
  const carries = DO.has(word(view, carrier)) || MODALS.has(word(view, carrier));
  return carries && verbReadings(word(view, verb)).some(({ form }) => form === 'base');
}

/** No more words stand between auxiliary and verb. */
const ASIDE = 12;

/** `voted to back the bill`: a verb there, and no adverb. */
function backs(view: SentenceView, at: number): boolean {
  return word(view, at) === 'back' && (DETERMINERS.has(word(view, at + 1)) || view.mentionAt[at + 1] != null);
}

/** `At no point was X repealed`, `under no circumstances has it lapsed`: a denial at the head turns verb and subject round. */
export function deniedAtHead(view: SentenceView, at: number): boolean {
  if (isDenying(view, at)) return true;
  for (let index = at - 1; index >= Math.max(1, at - 5); index--) {
    if (view.tokens[index]?.kind === 'mark' && word(view, index) !== ',') return false;
    if (word(view, index) === 'no')
      return (
        ['at', 'in', 'by', 'under', 'on'].includes(word(view, index - 1)) &&
        /^(?:point|time|stage|moment|way|sense|circumstances?|means|account|event)$/.test(word(view, at - 1))
      );
  }
  return false;
}

/** `it never was repealed`, `nor has it been ratified`, `no longer is it enforced`: the denial stands right before the auxiliary. */
function isDenying(view: SentenceView, at: number): boolean {
  // `never actually | did away with X`
  if (word(view, at - 2) === 'never' && isAdverb(word(view, at - 1)) && view.mentionAt[at - 2] === null) return true;
  const before = word(view, at - 1);
  return (
    view.mentionAt[at - 1] === null &&
    (/^(?:never|nor|nowhere)$/.test(before) ||
      // `neither has the Senate`, but `neither has been repealed`: of two things
      (before === 'neither' && startsSubject(view, at + 1)) ||
      (before === 'longer' && word(view, at - 2) === 'no') ||
      (before === 'once' && word(view, at - 2) === 'not'))
  );
}

function startsSubject(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    view.mentionAt[at] != null ||
    DETERMINERS.has(word(view, at)) ||
    PRONOUNS.has(word(view, at)) ||
    token?.capital === true
  );
}

/** `Only in 2015 did Congress | repeal X`, `not until then did it`: “do” before the subject, turned round by what heads the sentence. */
export function turnedBefore(view: SentenceView, at: number): boolean {
  if (!/^(?:only|not)$/.test(word(view, 0)) || (word(view, 0) === 'not' && word(view, 1) !== 'until')) return false;
  for (let index = at - 2; index > 0 && at - index < 9; index--) {
    if (view.mentionAt[index] !== null) continue;
    if (view.tokens[index]?.kind === 'mark') return false;
    if (DO.has(word(view, index))) return true;
  }
  return false;
}

/** `At no point was X | repealed`: the auxiliary stands before the subject, the verb behind it. */
export function deniedBefore(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index > 0 && at - index < 14; index--) {
    if (view.mentionAt[index] !== null) continue;
    // `no longer has a case | since the court struck X down`: another clause
    if (view.tokens[index]?.kind === 'mark' || SUBORDINATORS.has(word(view, index))) return false;
    if (isAuxiliary(view, index)) return !goesOn(view, index + 1) && deniedAtHead(view, index);
  }
  return false;
}

/** `has never been | repealed and gives …`: the auxiliary has its verb behind it, and no subject. */
function goesOn(view: SentenceView, at: number): boolean {
  const next = skipSoft(view, at).at;
  return view.mentionAt[next] === null && (isAuxiliary(view, next) || isParticiple(view, next));
}

/** `applies | no longer`, `is with us | no longer`, `exists | no more`: the denial stands behind; right behind “be” it is a state of its own. */
export function deniedBehind(view: SentenceView, to: number, copular: boolean): boolean {
  for (let at = to; at < to + 5; at++) {
    if (view.mentionAt[at] === null && word(view, at) === 'no') {
      const over = /^(?:longer|more)$/.test(word(view, at + 1)) && (at > to || !copular);
      const next = view.tokens[at + 2];
      return (
        over && (next === undefined || next.kind === 'mark' || /^(?:and|but|since|after|today|now)$/.test(next.text))
      );
    }
    if (view.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

export interface Parts {
  at: number;
  modal: string | null;
  negated: boolean;
  perfect: boolean;
  be: boolean;
  past: boolean;
  last: number;
}

export function takeAuxiliary(view: SentenceView, parts: Parts): boolean {
  const text = word(view, parts.at);
  if (view.mentionAt[parts.at] !== null) return false;
  if (MODALS.has(text) && parts.modal === null && !parts.be && !isFirstName(view, parts.at)) {
    parts.modal = text;
    parts.negated ||= text === 'cannot';
  } else if (HAVE.has(text) && !parts.be) parts.perfect = true;
  else if (BE.has(text) || getsDone(view, parts.at)) parts.be = true;
  else if (!DO.has(text)) return false;
  parts.past ||= /^(?:was|were|had|did|got)$/.test(text);
  parts.last = parts.at;
  parts.at++;
  return true;
}

/** `Speaker Will Dorsey`: a capital behind a word, and a name behind it. */
function isFirstName(view: SentenceView, at: number): boolean {
  const [before, own, next] = [view.tokens[at - 1], view.tokens[at], view.tokens[at + 1]];
  return !view.titleCase && before?.kind === 'word' && (own?.capital ?? false) && next?.kind === 'word' && next.capital;
}

/** `stands revoked`, as laws do where English is the language of the courts, too. */
export const GETTING: ReadonlySet<string> = new Set('get gets got gotten getting stand stands stood'.split(' '));

/** `got repealed`: “get” does what “be” does before a participle; `the acts stand revoked`, but `took a stand`, `let it stand`. */
function getsDone(view: SentenceView, at: number): boolean {
  if (!GETTING.has(word(view, at)) || !isParticiple(view, at + 1)) return false;
  return word(view, at) !== 'stand' || !(DETERMINERS.has(word(view, at - 1)) || isLetStand(view, at));
}

/** `let the block | stand`: what was let do so, whatever follows. */
const isLetStand = (view: SentenceView, at: number): boolean =>
  view.tokens.slice(Math.max(0, at - 6), at).some(({ text }) => /^(?:let|lets|letting)$/.test(text));

function isParticiple(view: SentenceView, at: number): boolean {
  return verbReadings(word(view, at)).some((reading) => reading.form === 'participle');
}

/** `was not only suspended but …`, `not merely waived X`: it was done, and more. */
export function isNotOnly(view: SentenceView, not: number): boolean {
  return word(view, not) === 'not' && /^(?:only|just|merely|simply|solely)$/.test(word(view, not + 1));
}

/** `not | one of them`, `not | a single court`, `not | even Congress`: nobody, told before or behind the “not”. */
export function isNotOne(view: SentenceView, from: number): boolean {
  const at = word(view, from) === 'not' ? from + 1 : from;
  const one = /^(?:one|even)$/.test(word(view, at)) || (word(view, at) === 'a' && word(view, at + 1) === 'single');
  return one && word(view, at - 1) === 'not';
}
