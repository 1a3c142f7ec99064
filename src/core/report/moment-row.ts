/** A row of marks, one for each thing that happened, with a flag on each above it. */
import { path } from './chart.ts';
import { crowdedFlags, type Field, type Flag, flagsOf, type Point } from './flags.ts';
import { element } from './svg-element.ts';
import { type Part, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { type Axis, placeOf } from './time-axis.ts';
import { FAINT, INK, markAt, TEXT } from './timeline-ink.ts';
import type { Moment } from './timeline-moments.ts';

const LANE = 15;
const MOST_LANES = 6;

/** The marks with their flags above: with dates where they all have room, else with numbers that the list explains. */
export function momentsPart(moments: readonly Moment[], axis: Axis): Part {
  const flags = datedFlags(moments, axis) ?? numberedFlags(moments, axis);
  const base = (Math.max(0, ...flags.map((flag) => flag.lane)) + 1) * LANE;
  const marks = moments.map((moment) => markPart(moment, base + 9, axis)).join('');
  return { height: base + 18, svg: flags.map((flag) => flagSvg(flag, base)).join('') + marks };
}

function pointsOf(moments: readonly Moment[], axis: Axis, labelOf: (moment: Moment) => string): readonly Point[] {
  return moments.map((moment) => {
    const place = placeOf(moment.from, axis);
    return { label: labelOf(moment), from: place, to: place };
  });
}

function datedFlags(moments: readonly Moment[], axis: Axis): readonly Flag[] | null {
  const points = pointsOf(moments, axis, ({ label, date }) => `${label}: ${date}`);
  return flagsOf(points, fieldOf(axis));
}

/** Whether each number has a flag of its own. */
export function uncrowded(moments: readonly Moment[], axis: Axis): boolean {
  return (
    flagsOf(
      pointsOf(moments, axis, ({ label }) => label),
      fieldOf(axis),
    ) !== null
  );
}

function numberedFlags(moments: readonly Moment[], axis: Axis): readonly Flag[] {
  const points = pointsOf(moments, axis, ({ label }) => label);
  return crowdedFlags(points, fieldOf(axis));
}

function fieldOf({ right }: Axis): Field {
  return { lanes: MOST_LANES, right, widthOf };
}

function widthOf(label: string): number {
  return textWidth(label, TEXT.small) + 7;
}

function flagSvg({ label, lane, start, from, to }: Flag, base: number): string {
  const foot = base - lane * LANE;
  const top = start < from ? foot + 1 : foot - 11;
  const pole = element('path', { d: path([from, top], [from, base + 4]), stroke: FAINT, 'stroke-width': 0.8 });
  const shared = to - from < 1 ? '' : element('path', { d: path([from, base + 1], [to, base + 1]), stroke: FAINT });
  return pole + shared + textAt(start + 3, foot - 2, label, { size: TEXT.small });
}

/** A mark, with a line over the days it can stand for where that is more than one. */
function markPart({ shape, from, to }: Moment, y: number, axis: Axis): string {
  const [first, last] = [placeOf(from, axis), placeOf(to, axis)];
  const span =
    last - first < 2 ? '' : element('path', { d: path([first, y], [last, y]), stroke: INK, 'stroke-width': 1.6 });
  return span + markAt(shape, first, y);
}
