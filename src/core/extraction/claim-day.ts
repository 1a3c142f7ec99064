/** The day of a claim, and the day from which its words tell others. */
import type { Statement } from '../claim/statement.ts';
import type { Day } from '../time/day.ts';
import { lastDay } from '../time/partial-date.ts';
import type { Setting } from './language.ts';

/** The claim's own day: that of its statement where it is known to the day or month, else the text's. */
export function dayOf(statement: Statement | null, { published }: Setting): Day {
  if (statement?.date == null || statement.date.length < 7) return published;
  const day = lastDay(statement.date);
  return day < published ? day : published;
}

/** The day that `yesterday` stands before in words of that day; null where the text bears no day and states none for its speaker. */
export function toldFrom(asOf: Day, { published, written }: Setting): Day | null {
  return asOf === published ? written : asOf;
}
