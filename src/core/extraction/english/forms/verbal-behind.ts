/** Words behind a verb that make it another: `does not apply | all at once`, `rewrote it | as a new law`. In: a sentence and the verb. Out: whether they stand there. */
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** Step by step it does. */
export function isAtOnce(view: SentenceView, at: number): boolean {
  const words = wordsOf(view, at, Math.min(view.tokens.length, at + 3));
  return /^(?:all at once|in one go|overnight\b|uniformly\b|equally\b|across the board)/.test(words);
}

/** `rewrote the text | as a formally new regulation`: another law was made of it. */
export function isMadeAnother(view: SentenceView, { group, to }: Clause): boolean {
  let as = group.to;
  while (as < to && word(view, as) !== 'as') as++;
  const end = Math.min(view.tokens.length, as + 5);
  return /^as (?:an?|another) (?:[\p{L}-]+ ){0,2}(?:law|act|regulation|statute|bill)\b/u.test(wordsOf(view, as, end));
}
