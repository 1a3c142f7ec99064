/** Below the chart: what the looks and marks mean, and every event and measure with its date, in words. */
import type { Day } from '../time/day.ts';
import { breakSvg, doubtful, endSvg } from './bar-row.ts';
import type { Chart } from './chart.ts';
import { element } from './svg-element.ts';
import { type Part, paragraph, space, stacked, textAt } from './svg-page.ts';
import { textWidth } from './text-width.ts';
import { type Axis, wideningOf } from './time-axis.ts';
import { efficacyStretches, forceStretches, LOOKS } from './timeline-bars.ts';
import { INK, LOOK_WORDS, lookOf, markAt, SHAPE_WORDS, TEXT, unverifiedLook } from './timeline-ink.ts';
import type { Moment, Shape } from './timeline-moments.ts';

export interface Item {
  /** Drawn in a box of 22 by 12. */
  readonly sample: string;
  readonly words: string;
}

/** Only what occurs in the picture. */
export function keyPart(chart: Chart): Part {
  return itemsPart([...lookItems(chart), ...signItems(chart), ...shapeItems(chart)], chart.width);
}

/** Samples with their words, as many in a row as have room. */
export function itemsPart(items: readonly Item[], width: number): Part {
  const lines = flow(items, width);
  const drawn = lines.map((line): Part => {
    const svg = line.map(({ sample, words, x }) =>
      element('g', { transform: `translate(${Math.round(x)} 0)` }, sample, textAt(28, 11, words, { size: TEXT.small })),
    );
    return { height: 18, svg: svg.join('') };
  });
  return stacked(drawn);
}

function flow(items: readonly Item[], width: number): readonly (readonly (Item & { x: number })[])[] {
  const lines: (Item & { x: number })[][] = [[]];
  let x = 0;
  for (const item of items) {
    const room = 28 + textWidth(item.words, TEXT.small) + 18;
    if (x > 0 && x + room > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ ...item, x });
    x += room;
  }
  return lines;
}

function lookItems({ phases, prefix }: Chart): readonly Item[] {
  const used = new Set([...forceStretches(phases), ...efficacyStretches(phases)].map((stretch) => stretch.look));
  return LOOKS.filter((look) => used.has(look)).map((look) => ({
    sample:
      look === 'none'
        ? element('path', { d: 'M0 7L22 7', stroke: INK, 'stroke-dasharray': '1 3' })
        : element('rect', { y: 1, width: 22, height: 12, ...lookOf(look, prefix) }),
    words: LOOK_WORDS[look],
  }));
}

function signItems(chart: Chart): readonly Item[] {
  const { ends, unverifiedFrom, prefix, axis } = chart;
  const end = (stated: boolean) => element('g', { transform: 'translate(0 -1) scale(1 .55)' }, endSvg(stated, 11, 3));
  const items: (Item | null)[] = [
    ends.some((one) => one.stated) ? { sample: end(true), words: 'ends by itself, as stated' } : null,
    ends.some((one) => !one.stated) ? { sample: end(false), words: 'ends by practice, not stated' } : null,
    doubtful(chart).length === 0
      ? null
      : {
          sample: element('path', { d: 'M0 7L22 7', stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '2 2' }),
          words: '? uncertain',
        },
    {
      sample: element('rect', { y: 1, width: 22, height: 12, ...unverifiedLook(prefix) }),
      words: `not verified from ${unverifiedFrom} on`,
    },
  ];
  const broken =
    axis.bend === null
      ? []
      : [
          {
            sample: breakSvg({ ...axis, bend: { ...axis.bend, place: 11 } }, 1, 12),
            words: breakWords(axis, axis.bend.day),
          },
        ];
  return [...items.filter((item) => item !== null), ...broken];
}

function breakWords(axis: Axis, day: Day): string {
  return `from ${day.slice(0, 4)} on, a year is drawn ${wideningOf(axis)} times as wide`;
}

function shapeItems({ events, measures }: Chart): readonly Item[] {
  const used = new Set([...events, ...measures].map((moment) => moment.shape));
  const shapes = Object.keys(SHAPE_WORDS) as Shape[];
  return shapes
    .filter((shape) => used.has(shape))
    .map((shape) => ({ sample: markAt(shape, 11, 7), words: SHAPE_WORDS[shape] }));
}

/** One row a moment: its number, its date, its words; a date that is a long span has the words below it. */
export function listPart(title: string, moments: readonly Moment[], width: number): Part {
  if (moments.length === 0) return space(0);
  const label = Math.max(...moments.map((one) => textWidth(one.label, TEXT.body))) + 10;
  const widest = Math.max(...moments.map((one) => textWidth(one.date, TEXT.body))) + 12;
  const date = Math.min(widest, width * 0.3);
  const rows = moments.map((moment) => rowPart(moment, label, date, width));
  return stacked([space(8), paragraph(title, 0, width, { size: TEXT.body, bold: true }), space(3), ...rows]);
}

function rowPart({ label, date, words }: Moment, labelRoom: number, dateRoom: number, width: number): Part {
  const left = labelRoom + dateRoom;
  const parts = [
    paragraph(label, 0, labelRoom, { size: TEXT.body, bold: true }),
    paragraph(date, labelRoom, dateRoom - 8, { size: TEXT.body }),
    paragraph(words, left, width - left, { size: TEXT.body }),
  ];
  return { height: Math.max(...parts.map((part) => part.height)) + 2, svg: parts.map((part) => part.svg).join('') };
}
