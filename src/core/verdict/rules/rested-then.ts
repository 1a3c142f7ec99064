/**
 * Told of a day on which the law ended not, but rested, or on which it had ended already by another act. In: the case and the readings of an
 * ending. Out: a finding, or null.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf } from '../../law/event.ts';
import { FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { firstDay, lastDay, overlaps } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

const finding = findingOn('force', 'repeal');

/** `It had already been repealed in May`, of a law that was waived in May and repealed in December. */
export function restedThen(one: Case, readings: readonly Assertable[]): Finding | null {
  const { on } = one.claim.asserts;
  if (on === null || readings[0] === 'expiration' || readings.every((reading) => BY_COURT.has(reading))) return null;
  const ends = one.events.filter(({ kind, actsOn }) => FORCE_ENDING.has(kind) && actsOn === null);
  if (ends.some((event) => dateFits(event, on.date))) return null;
  const later = ends.some((event) => firstDay(event.on) > lastDay(on.date));
  const event = one.events.findLast(({ kind, on: day }) => LIMITING.has(kind) && overlaps(day, on.date));
  if (!later || event === undefined) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/rested-then',
    events: [event],
    pattern: 'waiver-as-repeal',
    because: `what was done then is less: ${happening(event)}`,
  });
}

/**
 * `The court lifted it on Friday`, of what had been lifted months before and was then held void: whoever tells of an end, and not of a
 * ruling, tells of one that had come already.
 */
export function endedBefore(one: Case, readings: readonly Assertable[]): Finding | null {
  const { actor } = one.claim.asserts;
  if (actor?.body !== 'court' || readings.every((reading) => BY_COURT.has(reading))) return null;
  const ruling = matching(one, readings).findLast(({ kind }) => BY_COURT.has(kind));
  const end = one.status.because.findLast(({ kind }) => FORCE_ENDING.has(kind));
  if (ruling === undefined || end === undefined || one.status.force !== 'notInForce') return null;
  // what was to come back, and was stopped by the court, had not ended yet
  const anew = one.events.some(({ kind, on }) => FORCE_BEGINNING.has(kind) && firstDay(on) > lastDay(end.on));
  if (anew || BY_COURT.has(end.kind) || lastDay(effectOf(end)) >= firstDay(ruling.on)) return null;
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'ending/ended-before',
    events: [end, ruling],
    pattern: 'wrong-actor',
    because: `it had ended before: ${happening(end)}`,
  });
}
