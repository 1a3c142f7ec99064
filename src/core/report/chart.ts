/** What the rows of a timeline are drawn from: where days lie, and what is to be shown on them. */
import type { Phase } from '../status/phases.ts';
import type { Day } from '../time/day.ts';
import type { Axis } from './time-axis.ts';
import type { Moment, SelfEnd } from './timeline-moments.ts';

export interface Chart {
  readonly axis: Axis;
  readonly width: number;
  readonly prefix: string;
  readonly phases: readonly Phase[];
  readonly events: readonly Moment[];
  readonly measures: readonly Moment[];
  readonly ends: readonly SelfEnd[];
  /** From this day on nobody has looked. */
  readonly unverifiedFrom: Day;
  /** Days to point at, in order. */
  readonly days: readonly Day[];
}

/** The path of a line through the points. */
export function path(...points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
