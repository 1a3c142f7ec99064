import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type History, kindWords, presentWords } from '../report/history.ts';
import type { Day } from '../time/day.ts';
import { DateText } from './date.tsx';
import { EventList, MeasureList } from './event-list.tsx';
import { lawAnchor } from './law-anchor.ts';
import { LawTimeline } from './law-timeline.tsx';
import { NameList } from './name-list.tsx';
import { inProse } from './prose.ts';
import { STRINGS } from './strings/check.ts';

interface LawRecordProps {
  readonly history: History;
  readonly days: readonly Day[];
  /** The law’s own page, where there is one. */
  readonly href?: string | undefined;
  readonly children?: Child;
}

/** A law as a page shows it beside what is said of it: what it is, where it stands, its timeline; events and names folded. */
export function LawRecord({ history, days, href, children }: LawRecordProps): JSX.Element {
  const { law, events, measures, knownAt } = history;
  const anchor = lawAnchor(law.id);
  return (
    <section class="law" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h3 id={`${anchor}-title`}>{href === undefined ? law.title : <a href={href}>{law.title}</a>}</h3>
      <p class="eyebrow">
        {kindWords(history)} · <code>{law.id}</code>
      </p>
      <p>{law.does}</p>
      <p>
        <b>
          {STRINGS.asOf} <DateText date={knownAt} />:
        </b>{' '}
        {inProse(presentWords(history))}
      </p>
      <LawTimeline history={history} days={days} />
      {children}
      <p class="small faint">
        {STRINGS.verifiedThrough} <DateText date={law.verifiedThrough} />.
      </p>
      <details>
        <summary>{`${STRINGS.events} (${events.length})`}</summary>
        <EventList history={history} />
      </details>
      {measures.length === 0 ? null : (
        <details>
          <summary>{`${STRINGS.measures} (${measures.length})`}</summary>
          <MeasureList history={history} />
        </details>
      )}
      <details>
        <summary>{STRINGS.names}</summary>
        <NameList law={law} />
      </details>
    </section>
  );
}
