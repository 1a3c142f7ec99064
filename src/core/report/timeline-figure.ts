/**
 * A law's timeline as a figure of a page: the chart and the key to its signs, without the words that stand beside it there.
 * In: a history, a width, the days to point at. Out: one SVG element.
 */
import { statusAt } from '../status/status.ts';
import { chartOf } from './chart-of.ts';
import { FIGURE_MARGIN, framedFigure } from './figure-frame.ts';
import type { History } from './history.ts';
import { statusSentence } from './status-sentence.ts';
import { space, stacked } from './svg-page.ts';
import { chartPart } from './timeline-chart.ts';
import { keyPart } from './timeline-legend.ts';

export interface FigureOptions {
  /** In pixels. */
  readonly width: number;
  /** Days to point at, such as those of claims, in order. */
  readonly days: readonly string[];
  /** No other picture of the page may have it. */
  readonly prefix: string;
}

export function timelineFigure(history: History, { width, days, prefix }: FigureOptions): string {
  const chart = chartOf(history, { width: width - 2 * FIGURE_MARGIN, days, prefix });
  const page = stacked([chartPart(chart), space(8), keyPart(chart)]);
  const title = `Timeline of ${history.law.title}`;
  return framedFigure(page, { width, prefix, title, description: described(history, days) });
}

/** What the picture shows, for those who do not see it: where the law stood on each day pointed at. */
function described({ law, knownAt, events }: History, days: readonly string[]): string {
  const marked = days.map((day) => `Marked, ${day}: ${statusSentence(law, statusAt(law, { asOf: day, knownAt }))}.`);
  return [`${events.length} events, from ${events[0]?.on ?? knownAt} on.`, ...marked].join(' ');
}
