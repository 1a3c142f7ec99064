/** The drawn half of a timeline: flags over marks, the two bars, the bills, the axis. Each row is a part that grows downwards. */
import { barPart, breakSvg, doubtPart } from './bar-row.ts';
import { type Chart, path } from './chart.ts';
import { momentsPart } from './moment-row.ts';
import { element } from './svg-element.ts';
import { type Part, space, stacked, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { placeOf, ticksOf } from './time-axis.ts';
import { efficacyStretches, forceStretches } from './timeline-bars.ts';
import { INK, SOLID, TEXT } from './timeline-ink.ts';

export function chartPart(chart: Chart): Part {
  const rows = stacked([
    momentsPart(chart.events, chart.axis),
    barPart('Force: is it law?', forceStretches(chart.phases), 'force', chart),
    space(6),
    barPart('Efficacy: does it apply?', efficacyStretches(chart.phases), 'efficacy', chart),
    doubtPart(chart),
    space(6),
    ...(chart.measures.length === 0 ? [] : [momentsPart(chart.measures, chart.axis)]),
  ]);
  return stacked([{ ...rows, svg: rows.svg }, axisPart(chart), dayPart(chart, rows.height)]);
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
  return { height: 24, svg: line + breakSvg(axis, -6, 14) + ticks.join('') };
}

/** The day pointed at: a line up through the bars, its date below the axis. */
function dayPart({ day, axis }: Chart, above: number): Part {
  if (day === null) return space(0);
  const x = placeOf(day, axis);
  const label = `▲ ${day}`;
  const half = textWidth(label, TEXT.small) / 2;
  const middle = Math.min(axis.right - half, Math.max(axis.left + half, x));
  const line = {
    d: path([x, -above], [x, 2]),
    stroke: SOLID,
    'stroke-width': 1.4,
    'stroke-dasharray': '6 2 1 2',
  };
  const text = textAt(middle, 12, label, { size: TEXT.small, bold: true }, { 'text-anchor': 'middle' });
  return { height: 18, svg: element('path', line) + text };
}
