import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../../law/law.ts';
import { EVENT_WORDS } from '../../report/event-words.ts';
import type { Frame } from '../frame.tsx';
import { placeOf } from '../law-place.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

export interface WouldChangeProps {
  readonly law: Law;
  readonly changes: readonly Law[];
  readonly frame: Frame;
}

/** Of a bill: which laws it would change, and how. */
export function WouldChange({ law, changes, frame: { linkTo } }: WouldChangeProps): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <Part id="would" title={LAW.would}>
      <ul class="plain">
        {changes.map((changed) => (
          <li>
            <a href={linkTo(placeOf(changed))}>{changed.title}</a>
            <span class="faint">: would {wouldWords(law, changed)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function wouldWords(measure: Law, changed: Law): string {
  const does = measure.would.filter((one) => one.law === changed.id).map((one) => EVENT_WORDS[one.does].would);
  return [...new Set(does)].join(', ');
}
