/**
 * Figures of votes. The record gives them in its summaries, which are English: `by 263 votes`, `3 votes to 2`, `217 to 213`. In: such a
 * sentence. Out: the votes that it tells, in their order.
 */
import { toldOfWord } from '../text/told-once.ts';

/** Votes for and against; null for a side that is not told. */
export interface Vote {
  readonly for: number | null;
  readonly against: number | null;
}

export const votesIn: (summary: string) => readonly Vote[] = toldOfWord((summary) => {
  const pairs = [...summary.matchAll(PAIR)].map(([, yes, no]) => ({ for: Number(yes), against: Number(no) }));
  const alone = [...summary.matchAll(ALONE)].map(([, yes]) => ({ for: Number(yes), against: null }));
  return [...pairs, ...alone, ...(UNANIMOUS.test(summary) ? [{ for: null, against: 0 }] : [])];
});

/** Not `6 to 14 August`, nor `2025 to 2027`. */
const PAIR = /(?<!\d)(\d{1,3}) (?:votes )?to (\d{1,3})(?!\d|\s+(?:\p{Lu}|per|months|years|days))/gu;
const ALONE = /\bby (\d{1,3}) votes(?! to)/g;
const UNANIMOUS = /\bunanimous/;

/** Whether two of them can be one vote; null where they tell nothing of the same side. */
export function sameVote(a: Vote, b: Vote): boolean | null {
  const sides = (['for', 'against'] as const).filter((side) => a[side] !== null && b[side] !== null);
  return sides.length === 0 ? null : sides.every((side) => a[side] === b[side]);
}
