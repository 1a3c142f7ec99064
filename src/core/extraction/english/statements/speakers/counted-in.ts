/** `Berg is among those who think …`, `the Treasury is one of the agencies that say …`: whoever is counted in says so. */
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { word } from '../../words/sentence-view.ts';

export function amongThose({ view, clauses }: EnglishContext, clause: Clause): Phrase | null {
  if (!clause.relative) return null;
  const main = clauses.findLast(({ index, relative }) => index < clause.index && !relative);
  if (main === undefined || !main.group.copular || main.group.negated || main.group.modal !== null) return null;
  const at = main.group.to;
  const counted = word(view, at) === 'among' || (word(view, at) === 'one' && word(view, at + 1) === 'of');
  return counted ? main.subject : null;
}
