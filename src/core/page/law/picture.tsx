import type { JSX } from 'hono/jsx/jsx-runtime';
import { LawTimeline } from '../law-timeline.tsx';
import type { LawView } from '../law-view.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** The life of the law as a picture; the day asked about is marked where it is another than the day of the record. */
export function Picture({ view: { history, status } }: { readonly view: LawView }): JSX.Element | null {
  if (history.events.length === 0) return null;
  return (
    <Part id="picture" title={LAW.picture}>
      <LawTimeline history={history} days={status.asOf === status.knownAt ? [] : [status.asOf]} />
      <p class="small faint">
        {LAW.pictureNote}
        {history.measures.length === 0 ? null : ` ${LAW.pictureLetters}`}
      </p>
    </Part>
  );
}
