import { granularity, type PartialDate } from '../time/partial-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2023-06` as “June 2023”; days and years as they are written. */
export function dateWords(date: PartialDate): string {
  return granularity(date) === 'month' ? `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : date;
}

/** With its preposition: “on 2025-08-08”, “in June 2023”, “in 2001”. */
export function whenWords(date: PartialDate): string {
  return `${granularity(date) === 'day' ? 'on' : 'in'} ${dateWords(date)}`;
}
