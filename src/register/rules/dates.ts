import { effectOf, type LawEvent } from '../../core/law/event.ts';
import type { Law } from '../../core/law/law.ts';
import type { Problem } from '../../core/problem.ts';
import { firstDay, lastDay } from '../../core/time/partial-date.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** Dates that cannot all be right. */
export function datesInOrder(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) => {
    const wrong = wrongDate(event, placed.law);
    return wrong === null
      ? []
      : [
          problemAt(placed, ['events', index, wrong.key], {
            severity: 'error',
            code: 'dates-out-of-order',
            message: wrong.message,
            hint: wrong.hint,
          }),
        ];
  });
}

function wrongDate(event: LawEvent, law: Law): { key: string; message: string; hint: string } | null {
  if (event.through !== null && lastDay(event.through) < firstDay(event.on)) {
    return {
      key: 'through',
      message: `${event.id} covers a span that ends (${event.through}) before it begins (${event.on})`,
      hint: 'Put the earlier date into `on`.',
    };
  }
  if (event.until.date !== null && lastDay(event.until.date) <= firstDay(effectOf(event))) {
    return {
      key: 'until',
      message: `${event.id} ends on ${event.until.date}, before its effect begins on ${effectOf(event)}`,
      hint: 'Check both dates against the source.',
    };
  }
  if (firstDay(event.on) > law.verifiedThrough) {
    return {
      key: 'on',
      message: `${event.id} happened on ${event.on}, after the last day verified (${law.verifiedThrough})`,
      hint: 'Raise verifiedThrough to the day you looked, or enter what is only announced as an announcement of its own day.',
    };
  }
  return null;
}
