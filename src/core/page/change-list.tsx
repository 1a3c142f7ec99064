import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Change } from '../calendar/changes.ts';
import type { LawEvent } from '../law/event.ts';
import { whenWords } from '../report/date-words.ts';
import { doneWords, sentenceCase } from '../report/status-sentence.ts';
import { DateText } from './date.tsx';
import { Dated } from './dated.tsx';
import { placeOf } from './law-place.ts';
import type { LinkTo } from './place.ts';

/** What was done and by whom; when, stands before it. */
function undated(event: LawEvent): string {
  return doneWords(event).replace(` ${whenWords(event.on)}`, '');
}

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly linkTo: LinkTo;
}

/** What changed, one a line: when, which law, how. */
export function ChangeList({ changes, linkTo }: ChangeListProps): JSX.Element {
  return (
    <ul class="dates plain">
      {changes.map(({ law, event }) => (
        <li>
          <p class="when">
            <DateText date={event.on} />
          </p>
          <div>
            <a href={linkTo(placeOf(law))}>{law.title}</a>
            <p class="small">
              <Dated text={`${sentenceCase(undated(event))}.`} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
