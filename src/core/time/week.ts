/** A week of ISO 8601, Monday to Sunday, named by the year that holds its Thursday: `2025-W33`. Weeks compare as strings. */
import { addDays, type Day, dayNumber, weekday } from './day.ts';

export type Week = string;

export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday on which it begins. */
export function mondayOf(week: Week): Day {
  // 4 January always lies in the first week
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week.slice(6)) - 1));
}
