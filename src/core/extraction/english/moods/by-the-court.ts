/** What a court did in a ruling that is told beside it: `Overruling X, the court said …`. In: a gerund. Out: whether it tells of that. */
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word, wordsOf } from '../words/sentence-view.ts';

/** At the head, with the court behind it and what it did in the past; `Overruling X, the court said, would …` supposes it. */
export function byTheCourt({ view, clauses }: EnglishContext, { index, group }: Clause): boolean {
  const main = clauses[index + 1];
  if (index !== 0 || group.from !== 0 || main?.subject == null || main.relative) return false;
  const { from, to } = main.subject;
  if (word(view, from - 1) !== ',' || bodyOf(wordsOf(view, from, to)) !== 'court') return false;
  const { past, form, modal, negated, finite } = main.group;
  const done = finite && (past || form === 'past') && modal === null && !negated;
  return done && word(view, main.group.to) !== ',' && !view.tokens.some(({ text }) => text === 'would');
}
