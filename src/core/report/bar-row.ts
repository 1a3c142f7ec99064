/** The bars of force and efficacy: what held when, where an effect ends by itself, where nobody has looked, where doubt is. */
import { type Chart, path } from './chart.ts';
import { element } from './svg-element.ts';
import { type Part, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { type Axis, HALF_GAP, placeOf } from './time-axis.ts';
import type { Stretch } from './timeline-bars.ts';
import { FAINT, INK, lookOf, PAPER, TEXT, unverifiedLook } from './timeline-ink.ts';
import type { SelfEnd } from './timeline-moments.ts';

const BAR = 24;
interface Placed extends Stretch {
  readonly left: number;
  readonly width: number;
}

/** A lapse of a few days in a century is drawn this wide, to be seen at all. */
const LEAST = 2.5;

export function barPart(title: string, stretches: readonly Stretch[], row: SelfEnd['of'], chart: Chart): Part {
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
  const places = [...ends.map((end) => placeOf(end.day, axis)), ...(axis.bend === null ? [] : [axis.bend.place])];
  const words = drawn.map((stretch) => barWords(stretch, top, places));
  const head = textAt(axis.left, 13, title, { size: TEXT.small, bold: true });
  return {
    height: top + BAR,
    svg: [
      head,
      unverifiedSvg(chart, top),
      ...bars,
      breakSvg(axis, top - 2, BAR + 4),
      ...words,
      ...ends.map((end) => endSvg(end.stated, placeOf(end.day, axis), top)),
    ].join(''),
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
    .find((x) => x >= left && x + room <= left + width && !ends.some((end) => end > x - 6 && end < x + room + 6));
  if (words === '' || free === undefined) return '';
  const patch = { x: free, y: top + 4, width: room, height: BAR - 8, fill: PAPER };
  const ink = { 'text-anchor': 'middle', fill: look === 'full' ? PAPER : INK };
  const text = textAt(free + room / 2, top + BAR / 2 + 4, words, { size: TEXT.small }, ink);
  return (look === 'full' ? '' : element('rect', patch)) + text;
}

/** An end that is stated is a whole line, one that only practice suggests a broken one; both stand out over the bar. */
export function endSvg(stated: boolean, x: number, top: number): string {
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
export function doubtPart(chart: Chart): Part {
  const lines = doubtful(chart).map(([left, right]) => {
    const line = { d: path([left, 7], [right, 7]), stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '2 2' };
    const mark = { size: TEXT.small, bold: true };
    const sign = textAt((left + right) / 2, 19, '?', mark, { 'text-anchor': 'middle' });
    return element('path', line) + (right - left < 10 ? '' : sign);
  });
  return { height: lines.length === 0 ? 4 : 20, svg: lines.join('') };
}

/** The gap by which a reader sees that years have more room behind it. */
export function breakSvg({ bend }: Axis, top: number, height: number): string {
  if (bend === null) return '';
  const side = (x: number) =>
    [
      [x + 2, top],
      [x - 2, top + height / 2],
      [x + 2, top + height],
    ] as const;
  const [left, right] = [side(bend.place - HALF_GAP + 2), side(bend.place + HALF_GAP - 2)];
  const gap = element('path', { d: `${path(...left, ...right.toReversed())}Z`, fill: PAPER });
  return gap + element('path', { d: path(...left) + path(...right), fill: 'none', stroke: INK, 'stroke-width': 1.2 });
}
