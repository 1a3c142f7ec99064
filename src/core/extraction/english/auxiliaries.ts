/**
 * Reads the words before a main verb: modals, `have`, `be`, `do`, and the negations and adverbs among them. In: a sentence and a
 * place in it. Out: the place behind them, and what they say of the verb to come.
 */
import { BE, DETERMINERS, DO, HAVE, isAdverb, MODALS, NEGATIONS, PRONOUNS } from '../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from './sentence-view.ts';
import { verbReadings } from './verb-forms.ts';

/** `'s` is “is” or “has” after a pronoun, a possessive anywhere else. */
export function isAuxiliary(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (text === "'s")
    return PRONOUNS.has(word(view, at - 1)) || ['there', 'here', 'what', 'that', 'where'].includes(word(view, at - 1));
  return BE.has(text) || HAVE.has(text) || DO.has(text) || getsDone(view, at);
}

export function skipSoft(view: SentenceView, at: number): { at: number; negated: boolean } {
  let negated = false;
  let next = at;
  for (; next < view.tokens.length; next++) {
    const text = word(view, next);
    if (NEGATIONS.has(text)) {
      // “is no more”, “has no effect”: the no belongs to the noun
      if (text === 'no' && word(view, next + 1) !== 'longer') break;
      negated = !(text === 'not' && word(view, next + 1) === 'only') || negated;
      if (text === 'no') next++;
    } else if (
      text === 'both' ||
      text === 'either' ||
      text === 'yet' ||
      text === 'since' ||
      // `was last extended`
      (text === 'last' && isParticiple(view, next + 1)) ||
      (isAdverb(text) && view.mentionAt[next] === null && !backs(view, next))
    )
      continue;
    else break;
  }
  return { at: next, negated };
}

/** `voted to back the bill`: a verb there, and no adverb. */
function backs(view: SentenceView, at: number): boolean {
  return word(view, at) === 'back' && (DETERMINERS.has(word(view, at + 1)) || view.mentionAt[at + 1] != null);
}

/** `At no point was X repealed`, `under no circumstances has it lapsed`: a denial at the head turns verb and subject round. */
export function deniedAtHead(view: SentenceView, at: number): boolean {
  // `Nor has it been ratified`
  if (/^(?:nor|neither)$/.test(word(view, at - 1)) && view.mentionAt[at] === null) return true;
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

/** `At no point was X | repealed`: the auxiliary stands before the subject, the verb behind it. */
export function deniedBefore(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index > 0 && at - index < 14; index--) {
    if (view.mentionAt[index] !== null) continue;
    if (view.tokens[index]?.kind === 'mark') return false;
    if (isAuxiliary(view, index)) return deniedAtHead(view, index);
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
  if (MODALS.has(text) && parts.modal === null && !parts.be) {
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

/** `stands revoked`, as laws do where English is the language of the courts, too. */
const GETTING = new Set(['get', 'gets', 'got', 'gotten', 'getting', 'stands', 'stood']);

/** `got repealed`: “get” does what “be” does before a participle. */
function getsDone(view: SentenceView, at: number): boolean {
  return GETTING.has(word(view, at)) && isParticiple(view, at + 1);
}

function isParticiple(view: SentenceView, at: number): boolean {
  return verbReadings(word(view, at)).some((reading) => reading.form === 'participle');
}
