/**
 * Words before an infinitive that tell whether it was done: `was right to repeal X` judges who did it, `have still to repeal X` denies it. In: a
 * sentence and the place of the word. Out: yes or no.
 */
import { isAdverb, MODALS } from '../../lexicon/en/closed-classes.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

const JUDGED = new Set('right wrong correct foolish wise unwise mistaken bold brave reckless smart'.split(' '));

/** `was | right | to repeal X`: who is judged for it did it. */
export function isJudgedFor(view: SentenceView, at: number): boolean {
  if (!JUDGED.has(word(view, at))) return false;
  let be = at - 1;
  while (isAdverb(word(view, be)) || word(view, be) === 'not') be--;
  return /^(?:was|were)$/.test(word(view, be));
}

/** `ministers have | still | to approve X`; `the Lords still | have | to approve it`, of a step by which laws come about. */
export const isStillTo = (view: SentenceView, at: number, lemma: string): boolean =>
  (word(view, at) === 'still' && /^(?:has|have|had|'ve|is|are)$/.test(word(view, at - 1))) ||
  (STEPS.has(lemma) &&
    /^(?:has|have|had|needs?|needed)$/.test(word(view, at)) &&
    word(view, at - 1) === 'still' &&
    !MODALS.has(word(view, at - 2)));

/** `the bill | must still pass the Lords`, `ministers still must agree`: what is still to be done was not. */
export const mustStill = (view: SentenceView, { from, main, modal, lemma }: VerbGroup): boolean =>
  modal === 'must' &&
  STEPS.has(lemma) &&
  (word(view, from - 1) === 'still' || view.tokens.slice(from, main).some(({ text }) => text === 'still'));

/** What is still to be done otherwise (`firms must still report`) is a duty. */
const STEPS: ReadonlySet<string> = new Set(
  'pass approve adopt ratify sign clear endorse agree consent assent vote confirm enact give get go publish promulgate debate decide rule hear finalise finalize green-light rubber-stamp'.split(
    ' ',
  ),
);
