import type { Day } from './day.ts';

/** Days from `from` up to, and without, `to`; open at an end that is null. As in SQL:2011: [from, to). */
export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
}

export function contains(interval: Interval, day: Day): boolean {
  return (interval.from === null || interval.from <= day) && (interval.to === null || day < interval.to);
}

/** Whether the two have a day in common. */
export function intersects(a: Interval, b: Interval): boolean {
  return (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to);
}
