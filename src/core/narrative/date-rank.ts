import { lastDay, type PartialDate } from '../time/partial-date.ts';

/** What an article without a date stands behind. */
const NEVER = '9999-12-31+';

/**
 * Dates in an order that never calls an article early on the strength of a day that may have been later: a month and a year
 * stand on their last day, and what has no date behind all that have one.
 */
export function dateRank(date: PartialDate | null): string {
  return date === null ? NEVER : lastDay(date);
}
