/**
 * Of a treaty: whether it was the party that is said to have acted. In: the case, what the claim names, the event and who acted in it.
 * Out: what the record shows of the actor, and by which rule.
 */
import type { Outcome } from '../../claim/facet.ts';
import type { Actor, Body } from '../../law/actor.ts';
import { isGroup } from '../../law/bodies/parties.ts';
import type { LawEvent } from '../../law/event.ts';
import { FORCE_ENDING } from '../../law/event-kind.ts';
import type { Case } from '../case.ts';
import { sameOffice } from '../named-body.ts';
import { namesActor } from '../named-person.ts';

export interface Compared {
  readonly rule: string;
  readonly outcome: Outcome;
}

export const SAME: Compared = { rule: 'actor/same-body', outcome: 'supported' };
export const NOT_KNOWN: Compared = { rule: 'actor/not-known', outcome: 'notEnoughEvidence' };
export const refuted = (rule: string): Compared => ({ rule, outcome: 'refuted' });

/** `Berg killed the treaty`: who acted for one of the parties by the record, elsewhere in it, is that party. */
export function ofPartyOfPerson(one: Case, event: LawEvent, { office }: Actor): Compared {
  const parties = one.events.flatMap((other) =>
    other.actor?.body === 'party' && namesActor(one, other) ? [other.actor.office] : [],
  );
  if (parties.length === 0) return NOT_KNOWN;
  return parties.some((party) => sameOffice(party, office)) ? SAME : ofParty(one, ['party'], event);
}

/** Of a treaty: the state itself, or one of its own bodies; another state is another party. */
export function ofParty(one: Case, named: readonly Body[], { kind, actor }: LawEvent): Compared {
  if (!named.includes('party') && one.law.jurisdiction !== 'un') return SAME;
  // `Norway is no longer bound by it`: a treaty that is over binds none of its parties
  if (kind === 'termination' && one.claim.asserts.aspect === 'present') return SAME;
  if (isGroup(actor?.office ?? '')) return NOT_KNOWN;
  return refuted(FORCE_ENDING.has(kind) ? LEFT_BY_ANOTHER : 'actor/another-party');
}

/** Each party leaves a treaty for itself: who is said to have left, and did not, is no slip. */
export const LEFT_BY_ANOTHER = 'actor/left-by-another';
