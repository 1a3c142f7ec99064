/** When to ask again. All times in milliseconds; chance comes in as a number from 0 to 1. */

const DAY = 24 * 3600 * 1000;

/** The wait before the next poll of a feed: its rhythm, a tenth more or less, so that not all are asked at once. */
export function nextPoll(everyMs: number, chance: number): number {
  return Math.round(everyMs * (0.9 + 0.2 * chance));
}

/** After so many failures in a row: twice as long each time, half of it left to chance, a day at most, and no sooner than asked for. */
export function afterFailures(failures: number, baseMs: number, chance: number, retryAfterMs: number | null): number {
  const most = Math.min(DAY, baseMs * 2 ** Math.min(failures, 20));
  return Math.round(Math.max(most * (0.5 + 0.5 * chance), retryAfterMs ?? 0));
}

/** `Retry-After` (RFC 9110, section 10.2.3), seconds or a moment: a week at most; null where it says nothing that can be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, Math.min(wait, 7 * DAY));
}
