import type { Day } from '../core/time/day.ts';
import { isDay } from '../core/time/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a moment as feeds write it (RFC 3339, W3C, RFC 822), at the place where it was written; null for anything else. */
export function feedDay(text: string | null): Day | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]|\s*$)/.exec(text ?? '')?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const [, day, month, year] =
    /^\s*(?:[A-Za-z]+\.?,?\s+)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})\b/.exec(text ?? '') ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const whole = `${year.length === 2 ? `20${year}` : year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  return isDay(whole) ? whole : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
