/** Whether a treaty was ratified by some of its parties alone, where all are meant. In: the case and a ratification. Out: yes or no. */
import { areAllParties, areSomeParties } from '../../law/bodies/parties.ts';
import type { LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { Case } from '../case.ts';
import { bodiesNamed } from '../named-body.ts';
import { isFor } from '../who.ts';

/** A treaty that some parties have ratified is not yet ratified, unless it is in force or those parties are meant. */
export function ofSomeParties(one: Case, event: LawEvent): boolean {
  const { actor, scope, polarity } = one.claim.asserts;
  const named = actor !== null || scope.addressees.length > 0;
  return (
    event.kind === 'ratification' &&
    event.actor?.body === 'party' &&
    (polarity === 'denied' ||
      one.status.force !== 'inForce' ||
      isBegunInPart(one) ||
      isAnotherBody(one) ||
      (actor !== null && areAllParties(actor.name))) &&
    !(named && isFor(one, event)) &&
    !(polarity === 'affirmed' && actor !== null && areSomeParties(actor.name)) &&
    event.scope.addressees.length > 0
  );
}

/** A treaty of which a part is applied ahead of its conclusion: that some have ratified it is not yet that it is ratified. */
export function isBegunInPart({ law, status }: Case): boolean {
  const begun = status.because.filter(({ kind }) => kind === 'entryIntoForce');
  return law.type === 'treaty' && begun.length > 0 && begun.every(({ scope }) => scope.part !== null);
}

/** `the European Parliament has ratified it`: a body that is known, and none of the parties’ that did. */
function isAnotherBody(one: Case): boolean {
  const { actor } = one.claim.asserts;
  return actor !== null && bodiesNamed(one.bodies, actor.name).length > 0;
}

/** A treaty whose text is there, and that nobody has signed. */
export function isUnsigned({ law, status, events, beyond }: Case): boolean {
  const made = status.force !== 'proposed' && status.force !== 'notYetInForce';
  return law.type === 'treaty' && !made && !beyond && !events.some(({ kind }) => SIGNING.has(kind));
}

const SIGNING: ReadonlySet<EventKind> = new Set<EventKind>(['signature', 'ratification', 'passage', 'entryIntoForce']);
