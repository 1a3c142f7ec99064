/** A history laid out on a line of a width: what every row of its timeline is drawn from. */
import { phases as phasesOf } from '../status/phases.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Chart } from './chart.ts';
import type { History } from './history.ts';
import { uncrowded } from './moment-row.ts';
import { axisOf, bentAxis } from './time-axis.ts';
import { eventMoments, measureMoments, selfEnds } from './timeline-moments.ts';

export interface ChartOptions {
  /** Of the line, in pixels. */
  readonly width: number;
  /** Days to point at, in order. */
  readonly days: readonly Day[];
  /** Names of the picture's patterns begin with it. */
  readonly prefix: string;
}

export function chartOf(history: History, { width, days, prefix }: ChartOptions): Chart {
  const { law, knownAt, status } = history;
  const [looked] = [law.verifiedThrough, knownAt].sort();
  const unverifiedFrom = addDays(looked ?? knownAt, 1);
  const phases = phasesOf(law, knownAt)
    .filter((phase) => phase.from < unverifiedFrom)
    .map((phase) => (phase.to > unverifiedFrom ? { ...phase, to: unverifiedFrom } : phase));
  const [events, measures, ends] = [eventMoments(history), measureMoments(history), selfEnds(history, phases)];
  const shownDays = [
    ...phases.map((phase) => phase.from),
    ...[...events, ...measures].map((moment) => moment.from),
    unverifiedFrom,
    status.asOf,
    ...days,
  ];
  const even = axisOf(shownDays, 0, width);
  const axis = uncrowded(events, even)
    ? even
    : bentAxis(
        even,
        events.map((moment) => moment.from),
      );
  const shown = ends.filter((end) => end.day <= axis.to);
  return { axis, width, prefix, phases, events, measures, ends: shown, unverifiedFrom, days };
}
