/**
 * What somebody said would be done: announced or proposed, which is not done. In: the case, and what the announced act has to be.
 * Out: the announcement that is meant, and what it is called to take it for the act.
 */
import type { LawEvent } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import { daysBetween } from '../time/day.ts';
import { lastDay } from '../time/partial-date.ts';
import { type Case, dateFits } from './case.ts';
import type { Found } from './finding.ts';
import { bodiesNamed, sameOffice } from './named-body.ts';
import { namesActor } from './named-person.ts';
import { happening } from './words.ts';

/** Whether the event announces or proposes an act of a kind that fits. */
export function announces({ kind, would }: LawEvent, fits: (would: EventKind) => boolean): boolean {
  return (kind === 'announcement' || kind === 'proposal') && would !== null && fits(would);
}

/** Of what was only announced, and claimed as done. */
export function onlyAnnounced(event: LawEvent): Omit<Found, 'rule'> {
  return {
    showing: 'weaker',
    events: [event],
    pattern: 'announced-as-done',
    because: `it was announced, not done: ${happening(event)}`,
  };
}

/** What somebody said would be done, of a kind that fits: the one of the claimed day, else the last that is news. */
export function lastSaid(one: Case, fits: (would: EventKind) => boolean): LawEvent | null {
  const said = one.events.filter(
    (event) => announces(event, fits) && !isByAnotherParty(one, event) && isNews(one, event),
  );
  return nearDate(one, said);
}

/** Of one state’s leaving, what another state announced tells nothing. */
function isByAnotherParty(one: Case, event: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  if (claimed === null || event.actor?.body !== 'party' || namesActor(one, event)) return false;
  const { office } = event.actor;
  return (
    !sameOffice(office, claimed.name) &&
    !bodiesNamed(one.bodies, claimed.name).some((body) => sameOffice(body.office, office))
  );
}

/** What somebody announced long ago is not what a claim of today means, unless it names that time. */
function isNews(one: Case, event: LawEvent): boolean {
  const date = one.claim.asserts.on?.date;
  return date === undefined ? daysBetween(lastDay(event.on), one.asOf) < RECENT : dateFits(event, date);
}

/** Two years. */
const RECENT = 730;

/** The event of the claimed day, else the last. */
export function nearDate(one: Case, events: readonly LawEvent[]): LawEvent | null {
  const date = one.claim.asserts.on?.date;
  return (date === undefined ? undefined : events.findLast((event) => dateFits(event, date))) ?? events.at(-1) ?? null;
}
