/** The drawn half of a timeline: flags over marks, the two bars, the bills, the axis. Each row is a part that grows downwards. */
import type { Phase } from '../status/phases.ts';
import type { Day } from '../time/day.ts';
import { crowdedFlags, type Flag, flagsOf, type Point } from './flags.ts';
import { element } from './svg-element.ts';
import { type Part, space, stacked, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { type Axis, placeOf, ticksOf } from './time-axis.ts';
import { efficacyStretches, forceStretches, type Stretch } from './timeline-bars.ts';
import { FAINT, INK, lookOf, markAt, PAPER, SOLID, TEXT, unverifiedLook } from './timeline-ink.ts';
import type { Moment, SelfEnd } from './timeline-moments.ts';

export interface Chart {
  readonly axis: Axis;
  readonly width: number;
  readonly prefix: string;
  readonly phases: readonly Phase[];
  readonly events: readonly Moment[];
  readonly measures: readonly Moment[];
  readonly ends: readonly SelfEnd[];
  /** From this day on nobody has looked. */
  readonly unverifiedFrom: Day;
  /** A day to point at. */
  readonly day: Day | null;
}

export function chartPart(chart: Chart): Part {
  const rows = stacked([
    momentsPart(chart.events, chart),
    barPart('Force: is it law?', forceStretches(chart.phases), 'force', chart),
    space(6),
    barPart('Efficacy: does it apply?', efficacyStretches(chart.phases), 'efficacy', chart),
    doubtPart(chart),
    space(6),
    ...(chart.measures.length === 0 ? [] : [momentsPart(chart.measures, chart)]),
  ]);
  return stacked([{ ...rows, svg: rows.svg }, axisPart(chart), dayPart(chart, rows.height)]);
}

const LANE = 15;
const MOST_LANES = 6;

/** The marks with their flags above: with dates where they all have room, else with numbers that the list explains. */
function momentsPart(moments: readonly Moment[], chart: Chart): Part {
  const flags = datedFlags(moments, chart) ?? numberedFlags(moments, chart);
  const base = (Math.max(0, ...flags.map((flag) => flag.lane)) + 1) * LANE;
  const marks = moments.map((moment) => markPart(moment, base + 9, chart.axis)).join('');
  return { height: base + 18, svg: flags.map((flag) => flagSvg(flag, base)).join('') + marks };
}

function pointsOf(moments: readonly Moment[], { axis }: Chart, labelOf: (moment: Moment) => string): readonly Point[] {
  return moments.map((moment) => {
    const place = placeOf(moment.from, axis);
    return { label: labelOf(moment), from: place, to: place };
  });
}

function datedFlags(moments: readonly Moment[], chart: Chart): readonly Flag[] | null {
  const points = pointsOf(moments, chart, ({ label, date }) => `${label}: ${date}`);
  return flagsOf(points, { lanes: MOST_LANES, right: chart.width, widthOf });
}

function numberedFlags(moments: readonly Moment[], chart: Chart): readonly Flag[] {
  const points = pointsOf(moments, chart, ({ label }) => label);
  return crowdedFlags(points, { lanes: MOST_LANES, right: chart.width, widthOf });
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

function path(...points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

const BAR = 24;
interface Placed extends Stretch {
  readonly left: number;
  readonly width: number;
}

/** A lapse of a few days in a century is drawn this wide, to be seen at all. */
const LEAST = 2.5;

function barPart(title: string, stretches: readonly Stretch[], row: SelfEnd['of'], chart: Chart): Part {
  const top = 18;
  const { axis, prefix } = chart;
  const drawn = stretches.map((stretch) => ({ ...stretch, ...reach(stretch, axis) })).sort((a, b) => b.width - a.width);
  const bars = drawn.map(({ look, left, width }) =>
    look === 'none'
      ? element('rect', { x: left, y: top, width, height: BAR, fill: PAPER }) +
        element('path', {
          d: path([left, top + BAR / 2], [left + width, top + BAR / 2]),
          stroke: FAINT,
          'stroke-dasharray': '1 3',
        })
      : element('rect', { x: left, y: top, width, height: BAR, ...lookOf(look, prefix) }),
  );
  const ends = chart.ends.filter((end) => end.of === row);
  const places = ends.map((end) => placeOf(end.day, axis));
  const words = drawn.map((stretch) => barWords(stretch, top, places));
  const head = textAt(axis.left, 13, title, { size: TEXT.small, bold: true });
  return {
    height: top + BAR,
    svg: [head, unverifiedSvg(chart, top), ...bars, ...words, ...ends.map((end) => endSvg(end, top, axis))].join(''),
  };
}

function reach({ from, to }: Stretch, axis: Axis): { left: number; width: number } {
  const [left, right] = [placeOf(from, axis), placeOf(to, axis)];
  const width = Math.max(LEAST, right - left);
  return { left: Math.min(left, axis.right - width), width };
}

/** What the stretch is, in it, where there is room between the ends; on a patch of paper where it has a pattern. */
function barWords({ words, look, left, width }: Placed, top: number, ends: readonly number[]): string {
  const room = textWidth(words, TEXT.small) + 8;
  const free = [0.5, 0.25, 0.75]
    .map((share) => left + width * share - room / 2)
    .find((x) => x >= left && x + room <= left + width && !ends.some((end) => end > x - 3 && end < x + room + 3));
  if (words === '' || free === undefined) return '';
  const patch = { x: free, y: top + 4, width: room, height: BAR - 8, fill: PAPER };
  const ink = { 'text-anchor': 'middle', fill: look === 'full' ? PAPER : INK };
  const text = textAt(free + room / 2, top + BAR / 2 + 4, words, { size: TEXT.small }, ink);
  return (look === 'full' ? '' : element('rect', patch)) + text;
}

/** An end that is stated is a whole line, one that only practice suggests a broken one; both stand out over the bar. */
export function endSvg({ day, stated }: Pick<SelfEnd, 'day' | 'stated'>, top: number, axis: Axis): string {
  const x = placeOf(day, axis);
  const line = { d: path([x, top - 3], [x, top + BAR + 3]) };
  const under = element('path', { ...line, stroke: PAPER, 'stroke-width': 4 });
  return (
    under + element('path', { ...line, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': stated ? null : '4 2.5' })
  );
}

function unverifiedSvg({ axis, unverifiedFrom, prefix }: Chart, top: number): string {
  const left = placeOf(unverifiedFrom, axis);
  return element('rect', { x: left, y: top, width: axis.right - left, height: BAR, ...unverifiedLook(prefix) });
}

/** The stretches for which the record leaves room for another answer, where they are long enough to be seen. */
export function doubtful({ phases, axis }: Chart): readonly (readonly [number, number])[] {
  const places = phases
    .filter((phase) => !phase.certain)
    .map(({ from, to }) => [placeOf(from, axis), placeOf(to, axis)] as const);
  return places.filter(([left, right]) => right - left >= 5);
}

/** A broken line with a question mark under each of them. */
function doubtPart(chart: Chart): Part {
  const lines = doubtful(chart).map(([left, right]) => {
    const line = { d: path([left, 7], [right, 7]), stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '2 2' };
    const mark = { size: TEXT.small, bold: true };
    const sign = textAt((left + right) / 2, 19, '?', mark, { 'text-anchor': 'middle' });
    return element('path', line) + (right - left < 10 ? '' : sign);
  });
  return { height: lines.length === 0 ? 4 : 20, svg: lines.join('') };
}

function axisPart({ axis }: Chart): Part {
  const line = element('path', { d: path([axis.left, 1], [axis.right, 1]), stroke: INK });
  const ticks = ticksOf(axis, 62).map(({ day, label }) => {
    const x = placeOf(day, axis);
    const half = textWidth(label, TEXT.small) / 2;
    const middle = Math.min(axis.right - half, Math.max(axis.left + half, x));
    const tick = element('path', { d: path([x, 1], [x, 6]), stroke: INK });
    return tick + textAt(middle, 18, label, { size: TEXT.small }, { 'text-anchor': 'middle' });
  });
  return { height: 24, svg: line + ticks.join('') };
}

/** The day pointed at: a line up through the bars, its date below the axis. */
function dayPart({ day, axis }: Chart, above: number): Part {
  if (day === null) return space(0);
  const x = placeOf(day, axis);
  const label = `▲ ${day}`;
  const half = textWidth(label, TEXT.small) / 2;
  const middle = Math.min(axis.right - half, Math.max(axis.left + half, x));
  const line = {
    d: path([x, -above - 24 + LANE], [x, 2]),
    stroke: SOLID,
    'stroke-width': 1.4,
    'stroke-dasharray': '6 2 1 2',
  };
  const text = textAt(middle, 12, label, { size: TEXT.small, bold: true }, { 'text-anchor': 'middle' });
  return { height: 18, svg: element('path', line) + text };
}
