/** Whom an event reaches. In: a case, an event. Out: whether it reaches those who are meant. */
import type { LawEvent } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { Case } from './case.ts';
import { bodiesNamed, sameOffice } from './named-body.ts';
import { namesActor } from './named-person.ts';

/** Whether the claim speaks of those whom the event reaches: it names them, or they are who acted. */
export function isFor(one: Case, event: LawEvent): boolean {
  const { scope, actor } = one.claim.asserts;
  const names = [...scope.addressees, ...(actor === null ? [] : [actor.name]), ...partiesOf(one)];
  return event.scope.addressees.some((addressee) =>
    names.some(
      (name) =>
        sameOffice(addressee, name) || bodiesNamed(one.bodies, name).some((body) => sameOffice(body.office, addressee)),
    ),
  );
}

/** `Putin denounced the treaty`: the party for which that person is known to have acted. */
const partiesOf = (one: Case): readonly string[] =>
  one.events.flatMap((event) => (event.actor?.body === 'party' && namesActor(one, event) ? [event.actor.office] : []));

/** A treaty is left by one party at a time: a claim that names no other speaks of the one that left. */
export function leftByOne(one: Case, event: LawEvent): boolean {
  const { readings, actor, scope } = one.claim.asserts;
  const leaves = LEAVING.has(event.kind) && LEAVING.has(readings[0] as EventKind);
  return leaves && actor === null && scope.addressees.length === 0 && event.scope.addressees.length > 0;
}

const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation']);

/** Whether the parliament is its one chamber, as far as the register names any. */
export function hasOneChamber({ jurisdiction }: Case): boolean {
  return jurisdiction !== null && !jurisdiction.bodies.some(({ body }) => body === 'chamber');
}
