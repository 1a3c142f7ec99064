import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../law/law.ts';
import { type Clocks, statusAt } from '../status/status.ts';
import { placeOf } from './law-place.ts';
import type { LinkTo } from './place.ts';
import { stateOf } from './state.ts';
import { StateMark } from './state-mark.tsx';

export interface LawListProps {
  readonly laws: readonly Law[];
  readonly clocks: Clocks;
  readonly linkTo: LinkTo;
  /** Where each is law; left out where all are of one place. */
  readonly placeWords?: (law: Law) => string;
}

/** Laws with their status, one a line. */
export function LawList({ laws, clocks, linkTo, placeWords }: LawListProps): JSX.Element {
  return (
    <ul class="laws plain">
      {laws.map((law) => (
        <li>
          <a href={linkTo(placeOf(law))}>{law.title}</a>
          <StateMark state={stateOf(statusAt(law, clocks))} />
          {placeWords === undefined ? null : <span class="where faint">{placeWords(law)}</span>}
        </li>
      ))}
    </ul>
  );
}
