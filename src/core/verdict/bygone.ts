/**
 * `Until this week it had never applied`, `it had been off the books since June`: a state that is denied in the past tense, of a law that
 * has it now. In: the case and which states are meant. Out: the last status of the kind before the record's last turns, if there was one.
 */
import { effectOf } from '../law/event.ts';
import { type Status, statusAt } from '../status/status.ts';
import { addDays } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import type { Case } from './case.ts';

export function bygone(
  { law, knownAt, asOf, events, claim: { asserts } }: Case,
  isMeant: (status: Status) => boolean,
): Status | undefined {
  if (asserts.aspect !== 'past' || asserts.polarity !== 'denied' || asserts.on !== null) return undefined;
  return events
    .flatMap((event) => [effectOf(event), ...(event.until.date === null ? [] : [event.until.date])])
    .map((turn) => addDays(firstDay(turn), -1))
    .filter((day) => day < asOf)
    .map((day) => statusAt(law, { asOf: day, knownAt }))
    .findLast(isMeant);
}
