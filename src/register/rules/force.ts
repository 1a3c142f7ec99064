import { effectOf } from '../../core/law/event.ts';
import { LIMITING } from '../../core/law/event-kind.ts';
import type { Problem } from '../../core/problem.ts';
import { statusAt } from '../../core/status/status.ts';
import { addDays, type Day } from '../../core/time/day.ts';
import { lastDay } from '../../core/time/partial-date.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

const ALL_KNOWN: Day = '9999-12-31';

/** A waiver, stay or suspension of a law that is not in force: nothing is there to waive. */
export function limitsNeedForce(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) => {
    if (event.actsOn !== null || event.contested !== null || !LIMITING.has(event.kind)) return [];
    const day = [lastDay(effectOf(event)), placed.law.verifiedThrough].sort()[0] as Day;
    const status = statusAt(placed.law, { asOf: day, knownAt: ALL_KNOWN });
    if (status.force === 'inForce' || status.force === 'partiallyInForce') return [];
    return [
      problemAt(placed, ['events', index], {
        severity: 'error',
        code: 'limit-without-force',
        message: `${event.id} is a ${event.kind} of a law that was ${status.force} on ${day}`,
        hint: 'Enter the entry into force before it, correct its day, name the event it acts on, or say why under `contested`.',
      }),
    ];
  });
}

/** What an official text said on a day must come out of the fold. */
export function checkpointsHold(placed: PlacedLaw): readonly Problem[] {
  return placed.law.checkpoints.flatMap((point, index) => {
    const status = statusAt(placed.law, { asOf: point.on, knownAt: ALL_KNOWN });
    const agrees = status.force === point.force && (point.efficacy === null || status.efficacy === point.efficacy);
    return agrees
      ? []
      : [
          problemAt(placed, ['checkpoints', index], {
            severity: 'error',
            code: 'checkpoint',
            message: `${point.source.publisher} shows ${[point.force, point.efficacy].filter(Boolean).join(', ')} on ${point.on}; the events give ${status.force}, ${status.efficacy}`,
            hint: 'An event is missing or has a wrong day, or the checkpoint was misread.',
          }),
        ];
  });
}

/** Days of a chain of waivers that no waiver covers. */
export function waiverGaps(placed: PlacedLaw): readonly Problem[] {
  const chain = placed.law.events.filter(
    (event) => (event.kind === 'waiver' || event.kind === 'waiverExtension') && event.actsOn === null,
  );
  const sorted = [...chain].sort((a, b) => (effectOf(a) < effectOf(b) ? -1 : 1));
  return sorted.flatMap((event, at) => {
    const next = sorted[at + 1];
    const end = event.until.date;
    if (next === undefined || end === null || lastDay(end) >= effectOf(next)) return [];
    return [
      problemAt(placed, ['events', placed.law.events.indexOf(next)], {
        severity: 'warning',
        code: 'waiver-gap',
        message: `no waiver covers ${addDays(lastDay(end), end.length === 10 ? 0 : 1)} to ${effectOf(next)}`,
        hint: 'Look for an instrument of those days; where there is none, the gap is a fact and stays.',
      }),
    ];
  });
}
