import type { Axis } from '../../report/time-axis.ts';
import type { Day } from '../../time/day.ts';
import type { Series } from '../series.ts';

/** What the rows of a narrative’s picture are drawn from. */
export interface NarrativeChart {
  readonly axis: Axis;
  readonly series: Series;
  /** Names of the picture’s patterns begin with it. */
  readonly prefix: string;
  /** The day after the last week in which it was told much; null where it is still told. */
  readonly faded: Day | null;
}
