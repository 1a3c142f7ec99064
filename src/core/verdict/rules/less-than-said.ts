/**
 * What was done, but to less than is said: a treaty that goes on without one party, a law of which a part began, a day in the law that
 * stands while nobody enforces it. In: the case, its readings and the event that decided. Out: a facet each, or none.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import type { LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import { nameKey } from '../../law/name-key.ts';
import type { Case } from '../case.ts';
import { namesPart } from './ending-part.ts';
import { orderFacet } from './for-whom.ts';

export function lessFacets(one: Case, event: LawEvent | undefined): readonly Facet[] {
  if (event === undefined || one.claim.asserts.polarity === 'denied') return [];
  return [onePartyLeft(one, event), partBegan(one, event), dayStands(one, event), orderFacet(one, event)].flatMap(
    (facet) => facet ?? [],
  );
}

/**
 * `Berg annulled the convention`: a party leaves a treaty, and the treaty binds the others (Vienna Convention on the Law of Treaties,
 * articles 42 and 70).
 */
function onePartyLeft(one: Case, event: LawEvent): Facet | null {
  if (!leavesOthers(one, event)) return null;
  return less(
    'scope',
    'the treaty',
    'one party left, and the treaty goes on without it',
    'scope/one-party-left',
    event,
  );
}

/** Whether the event is the exit of one party, where the words tell of an end of the treaty. */
export function leavesOthers({ claim, law, events }: Case, event: LawEvent): boolean {
  const { readings } = claim.asserts;
  // `ceased to apply to Norway`: said of the one that left
  const left = law.type === 'treaty' && LEAVING.has(event.kind) && claim.asserts.scope.addressees.length === 0;
  const asOfLaw = readings.includes('repeal') && !LEAVING.has(readings[0] ?? 'inForce');
  return left && asOfLaw && !events.some(({ kind }) => ENDED.has(kind));
}

const LEAVING: ReadonlySet<Assertable> = new Set<EventKind>(['withdrawal', 'denunciation']);
const ENDED: ReadonlySet<EventKind> = new Set<EventKind>(['termination', 'expiration', 'annulment']);

/** `The agreement entered into force on Friday`, of one whose trade part alone did. */
export function partBegan(one: Case, event: LawEvent): Facet | null {
  const { claim, events } = one;
  const { part } = event.scope;
  if (part === null || !BEGINNING.has(event.kind) || claim.asserts.scope.extent === 'part') return null;
  // what began by its own name is the part itself
  const named =
    claim.law !== null &&
    !claim.law.carried &&
    (nameKey(part).includes(nameKey(claim.law.mention)) || isNamedIn(part, claim.law.mention) || namesPart(one, event));
  // of what begins in steps each step is told so
  const steps = events.filter(({ kind }) => BEGINNING.has(kind)).length;
  return named || steps > 1
    ? null
    : less('scope', 'the whole', `what began is a part of it: ${part}`, 'scope/part-began', event);
}

/** `the interim agreement with Norway`, of a record that has `interim agreement, provisionally`. */
function isNamedIn(part: string, mention: string): boolean {
  const [name = ''] = part.split(',');
  return name !== '' && ` ${nameKey(mention)} `.includes(` ${nameKey(name)} `);
}

const BEGINNING: ReadonlySet<EventKind> = new Set<EventKind>(['entryIntoForce', 'entryIntoEfficacy']);

/** `The president extended the deadline`, where an order only keeps the law from being enforced: its day came and stands. */
function dayStands({ claim }: Case, event: LawEvent): Facet | null {
  if (event.kind !== 'nonEnforcement' || !MOVING.has(claim.asserts.readings[0] ?? 'inForce')) return null;
  return less('date', 'another day', 'the day that the law sets was not moved', 'date/not-moved', event);
}

const MOVING: ReadonlySet<Assertable> = new Set<EventKind>(['postponementOfEntryIntoForce', 'prorogationOfForce']);

/** Facets whose record is a sentence that says what was done instead. */
export const LESS: ReadonlySet<string> = new Set(['scope/one-party-left', 'scope/part-began', 'date/not-moved']);

function less(facet: Facet['facet'], claimed: string, record: string, rule: string, event: LawEvent): Facet {
  return { facet, claimed, record, outcome: 'refuted', rule, events: [event.id] };
}
