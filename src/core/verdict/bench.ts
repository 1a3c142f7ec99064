/** Whether the court that a claim names can be the one that acted: by its rank, and by its place. */
import type { Assertable, ClaimedActor } from '../claim/claim.ts';
import type { Actor } from '../law/actor.ts';
import { benchOf, isCourtWord } from '../law/bodies/bench.ts';
import { circuitOf } from '../law/bodies/circuit.ts';
import type { LawEvent } from '../law/event.ts';
import type { Case } from './case.ts';

/** Endings that only a court can bring about. */
export const BY_COURT: ReadonlySet<Assertable> = new Set<Assertable>(['annulment', 'unconstitutionality']);

/** By rank: what a trial court held is nothing that the highest court held. */
export function sameBench(one: Case, event: LawEvent): boolean {
  const claimed = benchOf(one.claim.asserts.actor?.name ?? '');
  const acted = benchOf(event.actor?.office ?? '');
  return claimed === null || claimed === acted || (acted === null && claimed !== 'highest');
}

/**
 * `A Texas judge`, of what a court in Alabama held, where the record knows a court in Texas: another one. Of the ruling that ended the law
 * there is one, and whoever names another court for it has its name wrong.
 */
export function isElsewhere(one: Case, event: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  if (claimed?.body !== 'court' || event.actor?.body !== 'court') return false;
  if (one.status.force === 'notInForce' && one.status.because.includes(event)) return false;
  const places = claimed.name.match(/\p{Lu}\p{Ll}{3,}/gu)?.filter((word) => !isCourtWord(word)) ?? [];
  const at = (other: LawEvent, place: string) => other.actor?.body === 'court' && other.actor.office.includes(place);
  return places.some((place) => !at(event, place) && one.law.events.some((other) => at(other, place)));
}

/** `the Ninth Circuit`, of what the Sixth held. */
export function ofAnotherCircuit({ name }: ClaimedActor, { office }: Actor): boolean {
  const [said, acted] = [circuitOf(name), circuitOf(office)];
  return said !== null && acted !== null && said !== acted;
}
