import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { History } from '../report/history.ts';
import { timelineFigure } from '../report/timeline-figure.ts';
import type { Day } from '../time/day.ts';
import { lawAnchor } from './law-anchor.ts';

interface LawTimelineProps {
  readonly history: History;
  /** Days to point at, such as those of claims. */
  readonly days?: readonly Day[];
}

const WIDE = 860;
const NARROW = 340;

/** A law’s timeline for a wide and for a narrow screen; the style sheet shows one of them. */
export function LawTimeline({ history, days = [] }: LawTimelineProps): JSX.Element {
  const anchor = lawAnchor(history.law.id);
  return (
    <div class="timeline">
      <div class="wide">{raw(timelineFigure(history, { width: WIDE, days, prefix: `${anchor}-w` }))}</div>
      <div class="narrow">{raw(timelineFigure(history, { width: NARROW, days, prefix: `${anchor}-n` }))}</div>
    </div>
  );
}
