/** What the noun of an event tells besides the event: what of the law it befell, and whether it is told as past. */
import type { Target } from '../../../claim/claim.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { NounMood } from './noun-mood.ts';

/** `ordered a halt to X`: done then, whatever has come since. */
export const isPast = (clause: Clause | undefined, at: number, { modality }: NounMood): boolean =>
  modality === 'asserted' &&
  clause !== undefined &&
  clause.group.to <= at &&
  clause.group.form === 'past' &&
  !clause.group.perfect;

/** `the pause of X`: no word of law, so that an order not to enforce it is one too. */
export function targetOf(noun: string, { target }: PhraseMeaning, { stage }: NounMood): Target {
  if (stage !== undefined) return 'measure';
  return target === 'law' && /^(?:pause|freeze|halt)$/.test(noun) ? 'application' : target;
}
