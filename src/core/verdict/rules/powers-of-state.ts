/**
 * The powers of a state: who is said to have done what another of them did, and does not have in its gift. In: a case, an event and who is
 * said to have acted. Out: yes or no, or a facet.
 */
import type { ClaimedActor } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import type { Actor, Body } from '../../law/actor.ts';
import type { LawEvent } from '../../law/event.ts';
import type { Case } from '../case.ts';

/** The three powers of a state; a head of state and the agencies are one. */
const BRANCH: Partial<Record<Body, 'legislative' | 'executive' | 'judicial'>> = {
  legislature: 'legislative',
  chamber: 'legislative',
  executive: 'executive',
  agency: 'executive',
  court: 'judicial',
};

/**
 * `The Supreme Court repealed it` of an act of Congress: another power of the state, to which the law’s record gives no such act. Who
 * signs what a legislature enacts has a part in it.
 */
export function couldNot({ law }: Case, claimed: Body, { kind }: LawEvent, actor: Actor): boolean {
  const [said, acted] = [BRANCH[claimed], BRANCH[actor.body]];
  if (said === undefined || acted === undefined || said === acted) return false;
  if (said === 'executive' && acted === 'legislative') return false;
  return !law.powers.some((power) => BRANCH[power.body] === said && power.may.includes(kind));
}

/** `Parliament renews it every year`, of a row of acts of another power of the state: who is said to do so does none of them. */
export function ofSeries(
  { law, claim }: Case,
  { body, name }: ClaimedActor,
  { id, kind, actor }: LawEvent,
): Facet | null {
  const [said, acted] = [BRANCH[body ?? 'party'], BRANCH[actor?.body ?? 'party']];
  const may = law.powers.some((power) => BRANCH[power.body] === said && power.may.includes(kind));
  if (said === undefined || acted === undefined || said === acted || may || claim.asserts.polarity === 'denied')
    return null;
  const record = actor?.office ?? '';
  return {
    facet: 'actor',
    claimed: name,
    record,
    outcome: 'refuted',
    rule: 'actor/another-power-each-time',
    events: [id],
  };
}
