/**
 * Relatives that tell what a paper does which nobody has made yet: `will sign a measure that abolishes X`, `may grant an injunction that
 * blocks it`, `never signed a bill that ends it`. In: the relative clause. Out: whether its paper is such a one.
 */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { DOING } from '../phrases/phrase-parts.ts';
import { word } from '../words/sentence-view.ts';
import type { MoodOf } from './gerund-mood.ts';
import { isUndone } from './undone.ts';

export function isOfPaperToCome(context: EnglishContext, clause: Clause, moodOf: MoodOf): boolean {
  const { view, clauses } = context;
  const { group, relative, index } = clause;
  const above = clauses[index - 1];
  if (!relative || above === undefined || group.past || group.form === 'past' || group.perfect) return false;
  const paper = above.object;
  if (paper === null || above.group.passive || paper.from < above.group.to || paper.to > group.from) return false;
  if (!/^(?:an?|any|another|no)$/.test(word(view, paper.from)) || !DOING.test(word(view, paper.to - 1))) return false;
  if (above.group.modal !== null || isUndone(view, above)) return true;
  const { modality, denied } = moodOf(context, above);
  return denied || !/^(?:asserted|presupposed|opinion)$/.test(modality);
}
