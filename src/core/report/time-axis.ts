/** Days as places on a line: equal times have equal room. Ticks stand at full years, at months where the line is short. */
import { addDays, addMonths, type Day, dayNumber, dayOf, daysBetween } from '../time/day.ts';

export interface Axis {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
}

export interface Tick {
  readonly day: Day;
  /** `1992`, or `2025-03` where ticks stand nearer than a year. */
  readonly label: string;
}

/** An axis that holds all the days, with a little room before the first and behind the last. */
export function axisOf(days: readonly Day[], left: number, right: number): Axis {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0] ?? '2000-01-01', sorted.at(-1) ?? '2000-12-31'];
  const room = Math.max(3, Math.round(daysBetween(first, last) * 0.02));
  return { from: addDays(first, -room), to: addDays(last, room), left, right };
}

/** The place of the day's first moment; a day outside stands at the nearer end. */
export function placeOf(day: Day, { from, to, left, right }: Axis): number {
  const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

const MONTHS_A_STEP = [1, 2, 3, 6, 12, 24, 60, 120, 240, 300, 600, 1200];

/** Ticks no nearer to each other than `apart`. */
export function ticksOf(axis: Axis, apart: number): readonly Tick[] {
  const perMonth = (axis.right - axis.left) / (daysBetween(axis.from, axis.to) / 30.44);
  const step = MONTHS_A_STEP.find((months) => months * perMonth >= apart) ?? 1200;
  const ticks: Tick[] = [];
  for (let day = firstTick(axis.from, step); day <= axis.to; day = addMonths(day, step)) {
    if (day >= axis.from) ticks.push({ day, label: step < 12 ? day.slice(0, 7) : day.slice(0, 4) });
  }
  return ticks;
}

function firstTick(from: Day, step: number): Day {
  const year = Number(from.slice(0, 4));
  if (step < 12) return dayOf(year, 1, 1);
  const years = step / 12;
  return dayOf(Math.max(1, Math.floor(year / years) * years), 1, 1);
}
