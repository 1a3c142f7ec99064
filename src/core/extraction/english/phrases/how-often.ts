/** How often something was done, behind what it was done to: `renewed X | three times`, `extended the deadline | a second time`. */
import { numberOf, ordinalOf } from '../../lexicon/en/time-words.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';

export function isHowOften(view: SentenceView, at: number): boolean {
  const first = word(view, at);
  // `more than five times`, `at least three times`
  if (/^(?:more|fewer|less|at)$/.test(first) && /^(?:than|least|most)$/.test(word(view, at + 1)))
    return isHowOften(view, at + 2);
  const counted = MANY.test(first) || view.tokens[at]?.kind === 'number' || numberOf(first) !== null;
  if (counted && word(view, at + 1) === 'times') return true;
  if (OVER_AND_OVER.some((words) => standsAt(view, at, words))) return true;
  return /^(?:an?|another)$/.test(first) && isLater(word(view, at + 1)) && word(view, at + 2) === 'time';
}

const OVER_AND_OVER = [
  'a number of times',
  'any number of times',
  'dozens of times',
  'time and again',
  'time after time',
  'over and over',
  'again and again',
].map((text) => text.split(' '));

const MANY = /^(?:several|many|countless|multiple|numerous|repeated|umpteen)$/;

/** `second`, `thirtieth`, `last`. */
const isLater = (text: string): boolean => (ordinalOf(text) ?? 0) > 1 || /tieth$|^(?:further|last|final)$/.test(text);
