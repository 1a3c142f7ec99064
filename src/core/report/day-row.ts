/** The days that a timeline points at: a line over the bars for each, an arrow below the axis, and their dates. */
import type { Day } from '../time/day.ts';
import { type Chart, path } from './chart.ts';
import { element } from './svg-element.ts';
import { type Part, space, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { type Axis, placeOf } from './time-axis.ts';
import { INK, PAPER, TEXT } from './timeline-ink.ts';

/** Over the bars. */
export function dayLines({ days, axis }: Chart, height: number): string {
  const lines = days.map((day) => {
    const x = placeOf(day, axis);
    const line = { d: path([x, 0], [x, height + 3]) };
    const under = element('path', { ...line, stroke: PAPER, 'stroke-width': 4 });
    return under + element('path', { ...line, stroke: INK, 'stroke-width': 1.6, 'stroke-dasharray': '7 2 1.5 2' });
  });
  return lines.join('');
}

/** Below the axis: an arrow for each day, and the date on whichever side there is room; near days share one label. */
export function daysPart({ days, axis }: Chart): Part {
  if (days.length === 0) return space(0);
  const labels = labelsOf(
    days.map((day) => ({ first: day, last: day })),
    axis,
  );
  const arrows = days.map((day) => {
    const x = placeOf(day, axis);
    return element('path', { d: `${path([x, 1], [x + 5, 11], [x - 5, 11])}Z`, fill: INK });
  });
  const texts = labels.map(({ text, x, anchor, below }) =>
    textAt(x, below ? 25 : 11, text, { size: TEXT.small, bold: true }, { 'text-anchor': anchor }),
  );
  return { height: labels.some((label) => label.below) ? 32 : 18, svg: [...arrows, ...texts].join('') };
}

interface Reach {
  readonly first: Day;
  readonly last: Day;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Under the arrows, where they leave no room at either side. */
  readonly below: boolean;
  /** What the label and its arrows take of the line. */
  readonly from: number;
  readonly to: number;
}

/** Labels that leave each other room; those that would meet are one label over both. */
function labelsOf(groups: readonly Reach[], axis: Axis): readonly Label[] {
  const labels = groups.map((group) => labelOf(group, axis));
  const at = labels.findIndex((label, index) => index > 0 && label.from < (labels[index - 1]?.to ?? 0));
  const [one, next] = at < 0 ? [] : groups.slice(at - 1, at + 1);
  if (one === undefined || next === undefined) return labels;
  return labelsOf([...groups.slice(0, at - 1), { first: one.first, last: next.last }, ...groups.slice(at + 1)], axis);
}

function labelOf({ first, last }: Reach, axis: Axis): Label {
  const [left, right] = [placeOf(first, axis), placeOf(last, axis)];
  const text = first === last ? first : `${first} to ${last}`;
  const room = textWidth(text, TEXT.small) * 1.1 + 9;
  if (right + room <= axis.right)
    return { text, x: right + 9, anchor: 'start', below: false, from: left - 6, to: right + room };
  if (left - room >= axis.left)
    return { text, x: left - 9, anchor: 'end', below: false, from: left - room, to: right + 6 };
  const x = Math.max(axis.left, Math.min(left, axis.right - room));
  return { text, x, anchor: 'start', below: true, from: Math.min(left - 6, x), to: Math.max(right + 6, x + room) };
}
