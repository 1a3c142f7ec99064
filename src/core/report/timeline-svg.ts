/**
 * A law's timeline as a picture: force and efficacy as bars over the years, what happened as marks, all of it told in words
 * below and to a screen reader. In: a history, the width in pixels, a day to point at. Out: one SVG that needs nothing else.
 */
import { statusAt } from '../status/status.ts';
import type { Day } from '../time/day.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart-of.ts';
import { type History, presentWords } from './history.ts';
import { sentenceCase, statusSentence } from './status-sentence.ts';
import { element, xmlText } from './svg-element.ts';
import { FONT, type Part, paragraph, space, stacked } from './svg-page.ts';
import { chartPart } from './timeline-chart.ts';
import { PAPER, patterns, TEXT } from './timeline-ink.ts';
import { keyPart, listPart } from './timeline-legend.ts';
import type { Moment } from './timeline-moments.ts';

export interface TimelineOptions {
  /** In pixels; no less than `LEAST_WIDTH`. */
  readonly width: number;
  /** A day to point at, such as that of a claim. */
  readonly day: Day | null;
}

export const LEAST_WIDTH = 320;
const MARGIN = 12;

export function timelineSvg(history: History, options: TimelineOptions): string {
  const width = Math.max(LEAST_WIDTH, Math.round(options.width));
  const days = options.day === null ? [] : [options.day];
  const chart = chartOf(history, { width: width - 2 * MARGIN, days, prefix: prefixOf(history, { ...options, width }) });
  const page = pagePart(history, chart);
  const height = Math.ceil(page.height) + 2 * MARGIN;
  const ids = { title: `${chart.prefix}-title`, desc: `${chart.prefix}-desc` };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${ids.title} ${ids.desc}`,
      'font-family': FONT,
    },
    element('title', { id: ids.title }, xmlText(titleWords(history))),
    element('desc', { id: ids.desc }, xmlText(descWords(history, chart))),
    patterns(chart.prefix),
    element('rect', { width, height, fill: PAPER }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, page.svg),
  )}\n`;
}

/** Names in the picture carry this, so that several pictures can stand on one page. */
function prefixOf({ law }: History, { width, day }: TimelineOptions): string {
  return `ls-${law.id.replace(/[^a-z0-9]+/gi, '-')}-${width}${day === null ? '' : `-${day}`}`;
}

function titleWords({ law }: History): string {
  return `Timeline of ${law.title}`;
}

function descWords(history: History, { events, measures, days, unverifiedFrom }: Chart): string {
  const list = (moments: readonly Moment[]) => moments.map(({ label, date, words }) => `${label}: ${date}, ${words}`);
  return [
    `On ${history.knownAt}: ${presentWords(history)}`,
    ...days.map((day) => dayWords(history, day)),
    'Events.',
    ...list(events),
    ...(measures.length === 0 ? [] : ['Bills and proposals.', ...list(measures)]),
    `Not verified from ${unverifiedFrom} on.`,
  ].join(' ');
}

/** “On 2025-08-08, the day marked: in force; ...”. */
function dayWords({ law, knownAt }: History, day: Day): string {
  const status = statusAt(law, { asOf: day, knownAt });
  return `${sentenceCase(`on ${day}, the day marked ▲: ${statusSentence(law, status)}`)}.`;
}

function pagePart(history: History, chart: Chart): Part {
  const { width } = chart;
  const said = [`On ${history.knownAt}: ${presentWords(history)}`, ...chart.days.map((day) => dayWords(history, day))];
  return stacked([
    paragraph(history.law.title, 0, width, { size: TEXT.title, bold: true }),
    space(4),
    ...said.map((text) => paragraph(text, 0, width, { size: TEXT.body })),
    space(10),
    chartPart(chart),
    space(8),
    keyPart(chart),
    listPart('Events', chart.events, width),
    listPart('Bills and proposals that would change it', chart.measures, width),
  ]);
}
