/**
 * Words before an infinitive that tell whether it was done: `was right to repeal X` judges who did it, `have still to repeal X` denies it. In: a
 * sentence and the place of the word. Out: yes or no.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

const JUDGED = new Set('right wrong correct foolish wise unwise mistaken bold brave reckless smart'.split(' '));

/** `was | right | to repeal X`: who is judged for it did it. */
export function isJudgedFor(view: SentenceView, at: number): boolean {
  if (!JUDGED.has(word(view, at))) return false;
  let be = at - 1;
  while (isAdverb(word(view, be)) || word(view, be) === 'not') be--;
  return /^(?:was|were)$/.test(word(view, be));
}

/** `ministers have | still | to approve X`. */
export const isStillTo = (view: SentenceView, at: number): boolean =>
  word(view, at) === 'still' && /^(?:has|have|had|'ve|is|are)$/.test(word(view, at - 1));
