/**
 * A calendar day in ISO 8601 (`2025-08-08`), proleptic Gregorian, without a time zone: laws count days, not instants.
 * Days compare as strings. Years run from 0001 to 9999.
 */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** Whether the text is a day that exists (2025-02-30 does not). */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(day: Day): number {
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_A_DAY,
  );
}

/** The day `count` days after (before, where negative) the given one. */
export function addDays(day: Day, count: number): Day {
  const date = new Date((dayNumber(day) + count) * MS_A_DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day in UTC of a moment in milliseconds since 1970. */
export function dayAt(moment: number): Day {
  return addDays('1970-01-01', Math.floor(moment / MS_A_DAY));
}

/** The same day `count` months later; the last day of that month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
