/** Every event of a law with its sources, in order of date and with the numbers of the picture. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { LawEvent } from '../../law/event.ts';
import type { Source } from '../../law/source.ts';
import { EVENT_WORDS } from '../../report/event-words.ts';
import { eventNotes } from '../../report/history.ts';
import { actorWords } from '../../report/office-words.ts';
import { byWeight } from '../../report/source-lines.ts';
import { sentenceCase } from '../../report/status-sentence.ts';
import { DateText } from '../date.tsx';
import { Dated } from '../dated.tsx';
import { ExternalLink } from '../external-link.tsx';
import type { LawView } from '../law-view.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

export function HistoryList({ view: { history } }: { readonly view: LawView }): JSX.Element | null {
  if (history.events.length === 0) return null;
  return (
    <Part id="history" title={LAW.history}>
      <ol class="history">
        {history.events.map((event) => (
          <EventItem event={event} />
        ))}
      </ol>
    </Part>
  );
}

export function EventItem({ event }: { readonly event: LawEvent }): JSX.Element {
  const notes = eventNotes(event);
  return (
    <li id={anchorOf(event)}>
      <p class="when">
        <EventDate event={event} />
      </p>
      <div>
        <p>
          <b>{sentenceCase(EVENT_WORDS[event.kind].noun)}</b>
          {event.actor === null ? null : `, ${actorWords(event.actor)}`}
        </p>
        <InstrumentLine event={event} />
        <p>{event.summary}</p>
        {notes.length === 0 ? null : (
          <p class="small faint">
            <Dated text={notes.join(' ')} />
          </p>
        )}
        <p class="small">
          <span class="faint">{LAW.read} </span>
          <SourceLinks sources={byWeight(event.sources)} />
        </p>
      </div>
    </li>
  );
}

/** The act by which it was done: its form, title and citation. */
function InstrumentLine({ event: { instrument } }: { readonly event: LawEvent }): JSX.Element | null {
  if (instrument === null) return null;
  const words = [instrument.form, instrument.title, instrument.citation].filter((word) => word !== null).join(', ');
  return <p class="small faint">{sentenceCase(words)}</p>;
}

/** The id of an event within its law: `us/section-907#2025-08-08-waiver` is `e-2025-08-08-waiver`. */
export function anchorOf({ id }: LawEvent): string {
  return `e-${id.slice(id.indexOf('#') + 1).replaceAll('/', '-')}`;
}

export function EventDate({ event: { on, through } }: { readonly event: LawEvent }): JSX.Element {
  return (
    <>
      <DateText date={on} />
      {through === null || through === on ? null : (
        <>
          {' to '}
          <DateText date={through} />
        </>
      )}
    </>
  );
}

/** Who published each, as a link; what each is stands in the list of sources. */
function SourceLinks({ sources }: { readonly sources: readonly Source[] }): JSX.Element {
  return (
    <>
      {sources.map((source, at) => (
        <>
          {at === 0 ? null : ', '}
          <ExternalLink href={source.url}>{source.citation ?? source.publisher}</ExternalLink>
        </>
      ))}
    </>
  );
}
