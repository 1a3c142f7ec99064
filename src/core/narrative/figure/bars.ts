/** Articles by week as bars: what tells the narrative above the line in three looks, what contradicts it below. */
import { path } from '../../report/chart.ts';
import { type Attributes, element, xmlText } from '../../report/svg-element.ts';
import { type Part, textAt } from '../../report/svg-page.ts';
import { placeOf } from '../../report/time-axis.ts';
import { FAINT, INK, lookOf, PAPER, TEXT, unverifiedLook } from '../../report/timeline-ink.ts';
import { addDays } from '../../time/day.ts';
import { counted } from '../count-words.ts';
import { telling, total } from '../narrative.ts';
import type { Bin } from '../series.ts';
import type { NarrativeChart } from './chart.ts';

export const LAYERS = ['repeated', 'corrected', 'reprints', 'contradicted'] as const;
export type Layer = (typeof LAYERS)[number];

/** What a layer of a bar counts. */
export function layerOf(bin: Bin, layer: Layer): number {
  if (layer === 'reprints') return telling(bin).reprints;
  return layer === 'contradicted' ? total(bin.contradicted) : bin[layer].reporting;
}

export function layerLook(layer: Layer, prefix: string): Attributes {
  switch (layer) {
    case 'repeated':
      return lookOf('full', prefix);
    case 'corrected':
      return lookOf('part', prefix);
    case 'reprints':
      return lookOf('open', prefix);
    case 'contradicted':
      return unverifiedLook(prefix);
    default:
      return layer satisfies never;
  }
}

const HEIGHT = 170;
const WIDEST = 40;
/** Room for a word above the highest bar. */
const HEAD = 16;

interface Scale {
  /** Pixels for one article. */
  readonly each: number;
  /** Where the line between telling and contradicting lies. */
  readonly zero: number;
  readonly above: number;
  readonly below: number;
}

export function barsPart(chart: NarrativeChart): Part {
  const { bins } = chart.series;
  const above = roundedUp(Math.max(...bins.map((bin) => total(telling(bin))), 1));
  const most = Math.max(...bins.map((bin) => layerOf(bin, 'contradicted')));
  const below = most === 0 ? 0 : roundedUp(most);
  const each = HEIGHT / (above + below);
  const scale = { each, zero: HEAD + above * each, above, below };
  const drawn = bins.map((bin) => binSvg(bin, chart, scale)).join('');
  return {
    height: HEAD + HEIGHT + 8,
    svg: gridSvg(chart, scale) + drawn + zeroSvg(chart, scale) + fadedSvg(chart, scale),
  };
}

/** 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, ...: little more than the number, and even. */
function roundedUp(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((one) => one * power).filter(Number.isInteger);
  return step.find((one) => one >= most) ?? most;
}

function gridSvg({ axis }: NarrativeChart, { each, zero, above, below }: Scale): string {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000].find((one) => one * each >= 26) ?? above;
  const ups = Array.from({ length: Math.floor(above / step) }, (_, at) => (at + 1) * step);
  const downs = Array.from({ length: Math.floor(below / step) }, (_, at) => -(at + 1) * step);
  return [...ups, 0, ...downs]
    .map((value) => {
      const y = zero - value * each;
      const line = {
        d: path([axis.left, y], [axis.right, y]),
        stroke: FAINT,
        'stroke-width': 0.5,
        'stroke-dasharray': '1 4',
      };
      const label = textAt(
        axis.left - 7,
        y + 4,
        String(Math.abs(value)),
        { size: TEXT.small, faint: true },
        { 'text-anchor': 'end' },
      );
      return (value === 0 ? '' : element('path', line)) + label;
    })
    .join('');
}

function binSvg(bin: Bin, chart: NarrativeChart, { each, zero }: Scale): string {
  const { axis, series, prefix } = chart;
  const [left, right] = [placeOf(bin.from, axis), placeOf(addDays(bin.from, 7 * series.weeks), axis)];
  const room = right - left;
  const width = Math.min(WIDEST, Math.max(1.5, room - Math.min(3, room * 0.16)));
  const box = { x: left + (room - width) / 2, width };
  let y = zero;
  const layers = LAYERS.map((layer) => {
    const height = layerOf(bin, layer) * each;
    if (height === 0) return '';
    const top = layer === 'contradicted' ? zero : y - height;
    if (layer !== 'contradicted') y = top;
    return element('rect', { ...box, y: top, height, ...layerLook(layer, prefix) });
  }).join('');
  return layers === '' ? '' : element('g', {}, element('title', {}, xmlText(binWords(bin, series.weeks))), layers);
}

/** “Week of 2025-08-18: 130 articles tell it, 60 of them reprints, 10 set it right; 4 contradict it.” */
export function binWords(bin: Bin, weeks: number): string {
  const told = telling(bin);
  const when = weeks === 1 ? `Week of ${bin.from}` : `${weeks} weeks from ${bin.from}`;
  return `${when}: told in ${counted(total(told), 'article')}, ${told.reprints} of them reprints; set right in ${total(bin.corrected)}; contradicted in ${total(bin.contradicted)}`;
}

function zeroSvg({ axis }: NarrativeChart, { zero }: Scale): string {
  return element('path', { d: path([axis.left, zero], [axis.right, zero]), stroke: INK });
}

/** A line where it had faded, with a word at it on the side that has room. */
function fadedSvg({ axis, faded }: NarrativeChart, { zero }: Scale): string {
  if (faded === null) return '';
  const x = placeOf(faded, axis);
  const line = { d: path([x, 4], [x, zero]) };
  const late = x > axis.right - 60;
  const words = textAt(
    late ? x - 5 : x + 5,
    12,
    'faded',
    { size: TEXT.small, bold: true },
    { 'text-anchor': late ? 'end' : 'start' },
  );
  const under = element('path', { ...line, stroke: PAPER, 'stroke-width': 4 });
  return under + element('path', { ...line, stroke: INK, 'stroke-width': 1.4, 'stroke-dasharray': '5 3' }) + words;
}
