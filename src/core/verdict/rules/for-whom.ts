/**
 * For whom a court’s order holds: for those who sued, where all are told of, or for all, where it is told of those who sued alone. In: the
 * case, its readings, the event that decided. Out: a finding or a facet, or null.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import type { LawEvent } from '../../law/event.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, lookedAt, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

/** `A judge blocked it nationwide`, of an order for those who had sued: it was blocked, and for nobody else. */
export function blockedForSome(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, scope } = one.claim.asserts;
  const forAll = scope.extent === 'whole' && scope.addressees.length === 0 && scope.text !== null && !scope.alone;
  if (!forAll || polarity === 'denied' || readings[0] !== 'injunction') return null;
  const known = eventsKnown(one.law, one.knownAt);
  const found = matching(one, [...readings, ...BY_COURT]).filter(
    (event) => event.actor?.body === 'court' && event.actsOn === null && held(event, known, lookedAt(one)).holds,
  );
  const event = found.at(-1);
  if (event === undefined || !found.every(isForSome)) return null;
  return findingOn('efficacy', 'injunction')(one, readings, {
    showing: 'weaker',
    rule: 'limiting/for-some-alone',
    events: [event],
    pattern: 'one-court-as-nationwide',
    because: `${happening(event)}, for ${event.scope.addressees.join(', ')} alone`,
  });
}

const isForSome = ({ scope }: LawEvent): boolean => scope.addressees.length > 0 && scope.part === null;

/** `The order covers only the plaintiffs`, of one that holds for everybody. */
export function orderFacet(one: Case, event: LawEvent): Facet | null {
  if (one.claim.asserts.scope.alone !== true || event.actor?.body !== 'court') return null;
  const some = event.scope.addressees;
  return {
    facet: 'scope',
    claimed: 'those who sued alone',
    record: some.length > 0 ? some.join(', ') : 'everybody',
    outcome: some.length > 0 || event.scope.part !== null ? 'supported' : 'refuted',
    rule: 'scope/those-who-sued',
    events: [event.id],
  };
}

/** `is in force in every state`, of what courts or orders hold back for some of them. */
export function inForceForSome(one: Case, readings: readonly Assertable[], because: string): Finding | null {
  const { scope, polarity } = one.claim.asserts;
  const { efficacy, limits } = one.status;
  const all = scope.extent === 'whole' && scope.text !== null && scope.addressees.length === 0;
  const some = efficacy === 'partlyApplies' && limits.some((limit) => limit.scope.addressees.length > 0);
  if (!all || !some || polarity === 'denied') return null;
  return findingOn('force', 'inForce')(one, readings, {
    showing: 'weaker',
    rule: 'state/in-force-for-some',
    pattern: 'part-as-whole',
    because,
  });
}
