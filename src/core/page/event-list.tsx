import type { JSX } from 'hono/jsx/jsx-runtime';
import type { LawEvent } from '../law/event.ts';
import { actWords, eventNotes, type History, stagesWords } from '../report/history.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import { byBeginning } from '../report/timeline-moments.ts';
import { DateText } from './date.tsx';
import { ExternalLink } from './external-link.tsx';
import { inProse } from './prose.ts';
import { STRINGS } from './strings/check.ts';

/** A law’s events in order of date, numbered as on its timeline, each with its act, its summary and its sources. */
export function EventList({ history }: { readonly history: History }): JSX.Element {
  return (
    <ol class="events">
      {history.events.map((event) => (
        <EventItem event={event} />
      ))}
    </ol>
  );
}

function EventItem({ event }: { readonly event: LawEvent }): JSX.Element {
  const { on, through, summary, sources } = event;
  return (
    <li>
      <b>
        <DateText date={on} />
        {through === null || through === on ? null : (
          <>
            {` ${STRINGS.to} `}
            <DateText date={through} />
          </>
        )}
      </b>{' '}
      <span class="faint">{actWords(event)}</span>
      <br />
      {summary} <span class="faint">{inProse(eventNotes(event).join(' '))}</span>
      <br />
      <span class="small">
        {`${sources.length === 1 ? STRINGS.source : STRINGS.sources}: `}
        {sources.map((source, at) => (
          <>
            {at === 0 ? null : ', '}
            <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
          </>
        ))}
      </span>
    </li>
  );
}

/** The bills that would change the law, lettered as on its timeline. */
export function MeasureList({ history }: { readonly history: History }): JSX.Element {
  return (
    <ol type="a" class="events">
      {byBeginning(history.measures).map((one) => (
        <li>
          <b>{one.measure.title}</b>
          {one.pending ? STRINGS.pending : ''}
          <br />
          {one.measure.does} <span class="faint">{inProse(`${sentenceCase(stagesWords(one))}.`)}</span>
        </li>
      ))}
    </ol>
  );
}
