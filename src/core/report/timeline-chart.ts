/** The drawn half of a timeline: flags over marks, the two bars, the bills, the axis. Each row is a part that grows downwards. */
import { barPart, breakSvg, doubtPart } from './bar-row.ts';
import { type Chart, path } from './chart.ts';
import { dayLines, daysPart } from './day-row.ts';
import { momentsPart } from './moment-row.ts';
import { element } from './svg-element.ts';
import { type Part, space, stacked, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { placeOf, ticksOf } from './time-axis.ts';
import { efficacyStretches, forceStretches } from './timeline-bars.ts';
import { INK, TEXT } from './timeline-ink.ts';

export function chartPart(chart: Chart): Part {
  const bars = stacked([
    barPart('Force: is it law?', forceStretches(chart.phases), 'force', chart),
    space(6),
    barPart('Efficacy: does it apply?', efficacyStretches(chart.phases), 'efficacy', chart),
  ]);
  return stacked([
    momentsPart(chart.events, chart.axis),
    { ...bars, svg: bars.svg + dayLines(chart, bars.height) },
    doubtPart(chart),
    space(6),
    ...(chart.measures.length === 0 ? [] : [momentsPart(chart.measures, chart.axis)]),
    axisPart(chart),
    daysPart(chart),
  ]);
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
