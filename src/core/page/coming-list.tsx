import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Coming } from '../calendar/coming.ts';
import { comingWords } from '../calendar/coming-words.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import { DateText } from './date.tsx';
import { Dated } from './dated.tsx';
import { placeOf } from './law-place.ts';
import type { LinkTo } from './place.ts';

interface ComingListProps {
  readonly coming: readonly Coming[];
  readonly linkTo: LinkTo;
}

/** What is coming, one a line: when, to which law, what. */
export function ComingList({ coming, linkTo }: ComingListProps): JSX.Element {
  return (
    <ul class="dates plain">
      {coming.map((one) => (
        <li>
          <p class="when">
            <DateText date={one.on} />
          </p>
          <div>
            <a href={linkTo(placeOf(one.law))}>{one.law.title}</a>
            <p class="small">
              <Dated text={`${sentenceCase(comingWords(one))}.`} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
