/** `tetik mekanizmasını geçersiz sayıyor`: what anybody but a court holds of a law is an opinion, and voids nothing. */
import type { ActorPhrase } from '../../frame.ts';
import { bodyNamed } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export const isOnlyRegarded = (
  { sense, active }: Predicate['verb'],
  actor: ActorPhrase | null,
  lexicon: TurkicLexicon,
): boolean =>
  (sense === 'voidByCourt' || sense === 'uphold') &&
  active.includes('say') &&
  actor !== null &&
  !actor.nobody &&
  bodyNamed(actor.text, lexicon) !== 'court';
