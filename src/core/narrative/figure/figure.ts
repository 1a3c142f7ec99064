/**
 * A narrative over time as a figure of a page: the law’s own events above, articles by week as bars, on one axis. What tells it
 * stands above the line, what only contradicts it below; looks differ without their colours. In: a narrative, a width. Out: one
 * SVG element.
 */
import { path } from '../../report/chart.ts';
import { FIGURE_MARGIN, framedFigure } from '../../report/figure-frame.ts';
import { momentsPart } from '../../report/moment-row.ts';
import { element } from '../../report/svg-element.ts';
import { type Part, space, stacked, textAt } from '../../report/svg-page.ts';
import { textWidth } from '../../report/text-width.ts';
import { type Axis, axisOf, placeOf, type Tick, ticksOf } from '../../report/time-axis.ts';
import { INK, TEXT } from '../../report/timeline-ink.ts';
import { eventMoments } from '../../report/timeline-moments.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { firstDay } from '../../time/partial-date.ts';
import { mondayOf } from '../../time/week.ts';
import { amountWords, fadingWords } from '../narrative-told.ts';
import type { NarrativeOfLaw } from '../narratives-report.ts';
import { seriesOf } from '../series.ts';
import { barsPart } from './bars.ts';
import type { NarrativeChart } from './chart.ts';
import { figureKey } from './key.ts';

export interface NarrativeFigureOptions {
  /** In pixels. */
  readonly width: number;
  /** No other picture of the page may have it. */
  readonly prefix: string;
}

/** Left of the bars, for their numbers. */
const GUTTER = 34;
const NARROWEST_BAR = 6;

/** Null where no article has a day. */
export function narrativeFigure(one: NarrativeOfLaw, { width, prefix }: NarrativeFigureOptions): string | null {
  const inner = width - 2 * FIGURE_MARGIN;
  const series = seriesOf(one.narrative.weeks, Math.floor((inner - GUTTER) / NARROWEST_BAR));
  const [first, last] = [series.bins[0], series.bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const events = [...one.around.before, ...one.around.during];
  const end = addDays(last.from, 7 * series.weeks);
  const axis = axisOf([first.from, end, ...events.map(({ on }) => firstDay(on))], GUTTER, inner);
  const { fading } = one.narrative;
  const faded = fading?.faded ? addDays(mondayOf(fading.last), 7) : null;
  const chart: NarrativeChart = { axis, series, prefix, faded };
  const moments = eventMoments({ events });
  const page = stacked([
    ...(moments.length === 0 ? [space(10)] : [momentsPart(moments, axis)]),
    barsPart(chart),
    axisPart(axis),
    space(6),
    figureKey(chart, moments, inner),
  ]);
  return svgOf(one, page, { width, prefix });
}

function axisPart(axis: Axis): Part {
  const line = element('path', { d: path([axis.left, 1], [axis.right, 1]), stroke: INK });
  const ticks = ticksIn(axis).map(({ day, label }) => {
    const x = placeOf(day, axis);
    const half = textWidth(label, TEXT.small) / 2;
    const middle = Math.min(axis.right - half, Math.max(axis.left + half, x));
    const tick = element('path', { d: path([x, 1], [x, 6]), stroke: INK });
    return tick + textAt(middle, 18, label, { size: TEXT.small }, { 'text-anchor': 'middle' });
  });
  return { height: 24, svg: line + ticks.join('') };
}

const APART = 64;

/** Too short a time for months. */
const FEW_DAYS = 100;

/** Months and years; in a short time, weeks by their Monday. */
function ticksIn(axis: Axis): readonly Tick[] {
  const days = daysBetween(axis.from, axis.to);
  if (days > FEW_DAYS) return ticksOf(axis, APART);
  const step = [7, 14, 28, 56].find((one) => (one / days) * (axis.right - axis.left) >= APART + 12) ?? 112;
  // 5 January 1970 was a Monday
  const first = addDays(axis.from, (7 - (daysBetween('1970-01-05', axis.from) % 7)) % 7);
  const count = Math.floor(daysBetween(first, axis.to) / step) + 1;
  return Array.from({ length: count }, (_, at) => addDays(first, at * step)).map((day) => ({ day, label: day }));
}

function svgOf(one: NarrativeOfLaw, page: Part, { width, prefix }: NarrativeFigureOptions): string {
  const title = `“${one.title}”, by week`;
  const description = `${amountWords(one.narrative)} ${fadingWords(one.narrative)}`;
  return framedFigure(page, { width, prefix, title, description });
}
