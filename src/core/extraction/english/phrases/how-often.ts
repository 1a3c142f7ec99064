/** How often something was done, behind what it was done to: `renewed X | three times`, `extended the deadline | a second time`. */
import { numberOf } from '../../lexicon/en/time-words.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function isHowOften(view: SentenceView, at: number): boolean {
  const first = word(view, at);
  // `more than five times`, `at least three times`
  if (/^(?:more|fewer|less|at)$/.test(first) && /^(?:than|least|most)$/.test(word(view, at + 1)))
    return isHowOften(view, at + 2);
  const counted = MANY.test(first) || view.tokens[at]?.kind === 'number' || numberOf(first) !== null;
  if (counted && word(view, at + 1) === 'times') return true;
  return /^(?:an?|another)$/.test(first) && ORDINAL.test(word(view, at + 1)) && word(view, at + 2) === 'time';
}

const MANY = /^(?:several|many|countless|multiple|numerous|repeated|umpteen)$/;
const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:eenth|tieth)|\d+(?:st|nd|rd|th)|further|last|final)$/u;
