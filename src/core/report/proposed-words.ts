/** How a report tells what a model proposed apart from what the text was found to say. */
import { clean } from './display-width.ts';
import type { CheckedClaim } from './report.ts';
import { listWords } from './said-by.ts';

export const PROPOSED = 'Proposed by a model';

/** “Pointed at by some-model at localhost:11434, …”: who proposed, and what that does not touch. */
export function proposedWords(claims: readonly CheckedClaim[]): string {
  const who = claims.flatMap(({ proposedBy }) =>
    proposedBy === undefined ? [] : `${clean(proposedBy.model ?? 'the model')} at ${clean(proposedBy.endpoint)}`,
  );
  return (
    `Pointed at by ${listWords([...new Set(who)])}, not found by the check itself and not counted above. The words stand in ` +
    'the text and the verdicts are derived from the record; whether the words mean what was proposed, a reader must say.'
  );
}
