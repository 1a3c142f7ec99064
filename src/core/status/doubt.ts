/**
 * Why a status is uncertain: a day known only in part, an end that only practice suggests, or a change that was due after
 * somebody last looked. In: events and days. Out: one clause for the reader, or nothing.
 */
import { effectOf, type LawEvent } from '../law/event.ts';
import { FORCE_BEGINNING, groupOf, RESUMING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { endOf, happened } from './effect.ts';
import type { Limit } from './limit.ts';

/** What leaves it open whether the event’s effect held on the day. */
export function doubtAbout(event: LawEvent, events: readonly LawEvent[], day: Day): string {
  const until = endOf(event, events, day);
  if (until.basis === 'practice' && until.date !== null && day >= firstDay(until.date)) {
    return `the ${event.kind} of ${event.on} states no end; by practice it ran out about ${until.date}, and no event of the record says what happened then`;
  }
  const near = [event, ...events.filter((other) => other.actsOn === event.id || RESUMING.has(other.kind))];
  const vague = near.find((one) => !happened(one, day).certain) ?? event;
  return `the day of the ${vague.kind} is known only as ${vague.on}`;
}

/** What can have changed by itself after the last look: an end that came due, or a step that waits for a day. */
export function couldHaveChanged(
  law: Law,
  events: readonly LawEvent[],
  begun: LawEvent | null,
  limits: readonly Limit[],
  asOf: Day,
): string | null {
  const due = limits.find((limit) => limit.until !== null && firstDay(limit.until) <= asOf);
  if (due !== undefined) {
    return `the ${due.kind} in force on ${law.verifiedThrough} was due to run out on ${due.untilBasis === 'practice' ? 'or about ' : ''}${due.until}, and nobody has looked since`;
  }
  const ends = begun === null ? null : endOf(begun, events, law.verifiedThrough).date;
  const renewals = events.filter((event) => FORCE_BEGINNING.has(event.kind) && event.until.date !== null);
  // A prolongation already made moves the day on which the law runs out, though it begins after the last look.
  const renewal = renewals.filter((event) => firstDay(effectOf(event)) <= asOf).at(-1);
  const until = ends === null ? null : (renewal?.until.date ?? ends);
  const renewed = renewals.some((event) => event.until.date !== null && firstDay(event.until.date) > asOf);
  if (until !== null && firstDay(until) <= asOf && !renewed) {
    return `the law was due to expire on ${until}, and nobody has looked since ${law.verifiedThrough}`;
  }
  const awaited = events.find(
    (event) =>
      groupOf(event.kind) !== 'talk' &&
      lastDay(effectOf(event)) > law.verifiedThrough &&
      firstDay(effectOf(event)) <= asOf,
  );
  if (awaited !== undefined)
    return `a ${awaited.kind} was due on ${effectOf(awaited)}, and nobody has looked since ${law.verifiedThrough}`;
  if (law.reviewBy !== null && firstDay(law.reviewBy) <= asOf) {
    return `the record was to be looked at again by ${law.reviewBy}, and has not been since ${law.verifiedThrough}`;
  }
  return null;
}
