/** The bills that would change a law: those pending, and below them those that failed, lapsed or became law. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { isMeasure } from '../../law/law.ts';
import { type MeasureHistory, stagesWords } from '../../report/history.ts';
import { sentenceCase } from '../../report/status-sentence.ts';
import { Dated } from '../dated.tsx';
import type { Frame } from '../frame.tsx';
import { placeOf } from '../law-place.ts';
import type { LawView } from '../law-view.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

export interface MeasureListsProps {
  readonly view: LawView;
  readonly frame: Frame;
}

export function MeasureLists({ view, frame }: MeasureListsProps): JSX.Element | null {
  const { law, history, pending } = view;
  if (isMeasure(law)) return null;
  const ids = new Set(pending.map((one) => one.measure));
  const open = history.measures.filter(({ measure }) => ids.has(measure.id));
  const settled = history.measures.filter(({ measure }) => !ids.has(measure.id));
  return (
    <Part id="bills" title={LAW.pending}>
      {open.length === 0 ? <p>{LAW.noPending}</p> : <MeasureList measures={open} frame={frame} />}
      {settled.length === 0 ? null : (
        <details>
          <summary>
            {LAW.settled} ({settled.length})
          </summary>
          <MeasureList measures={settled} frame={frame} />
        </details>
      )}
    </Part>
  );
}

interface MeasureListProps {
  readonly measures: readonly MeasureHistory[];
  readonly frame: Frame;
}

function MeasureList({ measures, frame: { linkTo } }: MeasureListProps): JSX.Element {
  return (
    <ul class="plain bills">
      {measures.map((one) => (
        <li>
          <a href={linkTo(placeOf(one.measure))}>{one.measure.title}</a>
          <p>{one.measure.does}</p>
          <p class="small faint">
            <Dated text={`${sentenceCase(stagesWords(one))}.`} />
          </p>
        </li>
      ))}
    </ul>
  );
}
