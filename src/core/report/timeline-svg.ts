/**
 * A law's timeline as a picture: force and efficacy as bars over the years, what happened as marks, all of it told in words
 * below and to a screen reader. In: a history, the width in pixels, a day to point at. Out: one SVG that needs nothing else.
 */
import { phases as phasesOf } from '../status/phases.ts';
import { statusAt } from '../status/status.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Chart } from './chart.ts';
import { type History, presentWords } from './history.ts';
import { uncrowded } from './moment-row.ts';
import { sentenceCase, statusSentence } from './status-sentence.ts';
import { element, xmlText } from './svg-element.ts';
import { FONT, type Part, paragraph, space, stacked } from './svg-page.ts';
import { axisOf, bentAxis } from './time-axis.ts';
import { chartPart } from './timeline-chart.ts';
import { PAPER, patterns, TEXT } from './timeline-ink.ts';
import { keyPart, listPart } from './timeline-legend.ts';
import { eventMoments, type Moment, measureMoments, selfEnds } from './timeline-moments.ts';

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
  const chart = chartOf(history, { ...options, width });
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

function chartOf(history: History, { width, day }: TimelineOptions): Chart {
  const { law, knownAt, status } = history;
  const [looked] = [law.verifiedThrough, knownAt].sort();
  const unverifiedFrom = addDays(looked ?? knownAt, 1);
  const phases = phasesOf(law, knownAt)
    .filter((phase) => phase.from < unverifiedFrom)
    .map((phase) => (phase.to > unverifiedFrom ? { ...phase, to: unverifiedFrom } : phase));
  const [events, measures, ends] = [eventMoments(history), measureMoments(history), selfEnds(history, phases)];
  const days = [
    ...phases.map((phase) => phase.from),
    ...[...events, ...measures].map((moment) => moment.from),
    unverifiedFrom,
    status.asOf,
    ...(day === null ? [] : [day]),
  ];
  const even = axisOf(days, 0, width - 2 * MARGIN);
  const axis = uncrowded(events, even)
    ? even
    : bentAxis(
        even,
        events.map((moment) => moment.from),
      );
  const shown = ends.filter((end) => end.day <= axis.to);
  const prefix = `ls-${law.id.replace(/[^a-z0-9]+/gi, '-')}-${width}${day === null ? '' : `-${day}`}`;
  return { axis, width: width - 2 * MARGIN, prefix, phases, events, measures, ends: shown, unverifiedFrom, day };
}

function titleWords({ law }: History): string {
  return `Timeline of ${law.title}`;
}

function descWords(history: History, { events, measures, day, unverifiedFrom }: Chart): string {
  const list = (moments: readonly Moment[]) => moments.map(({ label, date, words }) => `${label}: ${date}, ${words}`);
  return [
    `On ${history.knownAt}: ${presentWords(history)}`,
    ...(day === null ? [] : [dayWords(history, day)]),
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
  const said = [`On ${history.knownAt}: ${presentWords(history)}`];
  if (chart.day !== null) said.push(dayWords(history, chart.day));
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
