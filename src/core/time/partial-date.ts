import { type Day, dayOf, daysInMonth, isDay } from './day.ts';

/**
 * A date as far as it is known: a year (`1989`), a month (`2023-06`) or a day (`2025-08-08`).
 * It stands for every day inside it, so two of them can be before, after, the same, or impossible to tell apart.
 */
export type PartialDate = string;

export type Granularity = 'year' | 'month' | 'day';

/** How one partial date lies to another: `cannotTell` where the days they stand for overlap and are not one and the same day. */
export type Order = 'before' | 'same' | 'after' | 'cannotTell';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, month or day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PARTIAL.exec(text);
  if (!match || match[1] === '0000') return false;
  if (match[3] !== undefined) return isDay(text);
  return match[2] === undefined || (Number(match[2]) >= 1 && Number(match[2]) <= 12);
}

/** The date of a time stamp, as feeds and pages have it; what is none is left as it is. */
export function dateOfStamp(text: string): string {
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? text.slice(0, 10) : text;
}

export function granularity(date: PartialDate): Granularity {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day the date can stand for. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day the date can stand for. */
export function lastDay(date: PartialDate): Day {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return `${date}-12-31`;
  const month = Number(date.slice(5, 7));
  return date.length === 7 ? dayOf(year, month, daysInMonth(year, month)) : date;
}

/** The day meant by a date that is asked about: its last one, but none after `latest` where the date reaches over it. */
export function dayMeant(date: PartialDate, latest: Day): Day {
  return firstDay(date) <= latest && latest < lastDay(date) ? latest : lastDay(date);
}

/** `2023` against `2023-06` is `cannotTell`; `2023-05` against `2023-06-01` is `before`. */
export function comparePartial(a: PartialDate, b: PartialDate): Order {
  if (lastDay(a) < firstDay(b)) return 'before';
  if (firstDay(a) > lastDay(b)) return 'after';
  return a === b && a.length === 10 ? 'same' : 'cannotTell';
}

/** Whether the two dates can stand for a common day. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
