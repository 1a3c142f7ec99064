import { isPrimary } from '../../core/law/source.ts';
import type { Problem } from '../../core/problem.ts';
import type { Day } from '../../core/time/day.ts';
import { firstDay } from '../../core/time/partial-date.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** Events that rest on reports alone. */
export function primarySources(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) =>
    event.sources.some(isPrimary)
      ? []
      : [
          problemAt(placed, ['events', index, 'sources'], {
            severity: 'warning',
            code: 'secondary-only',
            message: `${event.id} rests on reports alone`,
            hint: 'Look for the statute, gazette, judgment or official statement.',
          }),
        ],
  );
}

/** Laws that were to be looked at again by now. */
export function reviewsDue(placed: PlacedLaw, today: Day): readonly Problem[] {
  const due = placed.law.reviewBy;
  return due === null || firstDay(due) > today
    ? []
    : [
        problemAt(placed, ['reviewBy'], {
          severity: 'warning',
          code: 'review-due',
          message: `${placed.law.title} was to be looked at again by ${due}`,
          hint: 'Look for new events, then set verifiedThrough and reviewBy.',
        }),
      ];
}
