/**
 * Days as places on a line. Equal times have equal room; where late years are crowded, the line can be broken once and give
 * them more. Ticks stand at full years, at months where the line is short.
 */
import { addDays, addMonths, type Day, dayNumber, dayOf, daysBetween } from '../time/day.ts';

/** A stretch of the line on which equal times have equal room. */
interface Piece {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
}

export interface Axis extends Piece {
  /** Where the line is broken, and from which day on a year has more room; null where it is not. */
  readonly bend: { readonly day: Day; readonly place: number } | null;
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
  return { from: addDays(first, -room), to: addDays(last, room), left, right, bend: null };
}

/** The share of the line that late years get. */
const LATE_SHARE = 0.6;
const HALF = 0.5;
/** A break that widens years less than this is not worth the reader’s trouble. */
const LEAST_WIDENING = 2;

/** The axis broken before the years in which most of the days lie, where those are the lesser part of the time. */
export function bentAxis(axis: Axis, days: readonly Day[]): Axis {
  const years = [...new Set(days.map((day) => `${day.slice(0, 4)}-01-01`))].filter((year) => year > axis.from);
  const rated = years.map((year) => ({
    year,
    early: daysBetween(axis.from, year) / daysBetween(axis.from, axis.to),
    held: days.filter((day) => day >= year).length / days.length,
  }));
  const fit = rated.filter(({ early, held }) => early >= HALF && held >= HALF && widening(early) >= LEAST_WIDENING);
  const [best] = fit.sort((a, b) => b.early + b.held - (a.early + a.held));
  if (best === undefined) return axis;
  const place = axis.left + (axis.right - axis.left) * (1 - LATE_SHARE);
  return { ...axis, bend: { day: best.year, place } };
}

/** How many times as much room a year has after the break. */
function widening(early: number): number {
  return LATE_SHARE / (1 - early) / ((1 - LATE_SHARE) / early);
}

/** For the words of the key; 1 where the axis is not broken. */
export function wideningOf({ from, to, bend }: Axis): number {
  return bend === null ? 1 : Math.round(widening(daysBetween(from, bend.day) / daysBetween(from, to)));
}

/** The place of the day's first moment; a day outside stands at the nearer end. */
export function placeOf(day: Day, axis: Axis): number {
  const { from, to, left, right } = piecesOf(axis).findLast((piece) => piece.from <= day) ?? axis;
  const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

/** Half the gap that shows the break. */
export const HALF_GAP = 5;

function piecesOf(axis: Axis): readonly Piece[] {
  const { bend } = axis;
  if (bend === null) return [axis];
  return [
    { ...axis, to: bend.day, right: bend.place - HALF_GAP },
    { ...axis, from: bend.day, left: bend.place + HALF_GAP },
  ];
}

const MONTHS_A_STEP = [1, 2, 3, 6, 12, 24, 60, 120, 240, 300, 600, 1200];

/** Ticks no nearer to each other than `apart`. */
export function ticksOf(axis: Axis, apart: number): readonly Tick[] {
  const ticks = piecesOf(axis).flatMap((piece) => pieceTicks(piece, apart));
  return ticks.filter(({ day }, at) => {
    const before = ticks[at - 1];
    return before === undefined || placeOf(day, axis) - placeOf(before.day, axis) >= apart - 1;
  });
}

function pieceTicks(piece: Piece, apart: number): readonly Tick[] {
  const perMonth = (piece.right - piece.left) / (daysBetween(piece.from, piece.to) / 30.44);
  const step = MONTHS_A_STEP.find((months) => months * perMonth >= apart) ?? 1200;
  const ticks: Tick[] = [];
  for (let day = firstTick(piece.from, step); day <= piece.to; day = addMonths(day, step)) {
    if (day >= piece.from) ticks.push({ day, label: step < 12 ? day.slice(0, 7) : day.slice(0, 4) });
  }
  return ticks;
}

function firstTick(from: Day, step: number): Day {
  const year = Number(from.slice(0, 4));
  if (step < 12) return dayOf(year, 1, 1);
  const years = step / 12;
  return dayOf(Math.max(1, Math.floor(year / years) * years), 1, 1);
}
