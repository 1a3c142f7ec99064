/** A narrative in full, for a page of its own and among others: how it went, who told it, where, and what was so. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { amountWords, ratingsWords } from '../../narrative/narrative-told.ts';
import type { NarrativeOfLaw } from '../../narrative/narratives-report.ts';
import { actWords } from '../../report/history.ts';
import { sentenceCase, statusSentence } from '../../report/status-sentence.ts';
import { statusAt } from '../../status/status.ts';
import type { Day } from '../../time/day.ts';
import { lastDay } from '../../time/partial-date.ts';
import { Dated } from '../dated.tsx';
import { ExternalLink } from '../external-link.tsx';
import { EventDate } from '../law/history-list.tsx';
import { TOLD } from '../strings/narrative.ts';
import { narrativeAnchor } from './anchor.ts';
import { ArticleList } from './article-list.tsx';
import { Milestones } from './milestones.tsx';
import { NarrativePicture } from './picture.tsx';
import { Section } from './section.tsx';
import { OutletsTable, SpeakersTable, WaysTable } from './tables.tsx';

export interface NarrativeViewProps {
  readonly one: NarrativeOfLaw;
  readonly knownAt: Day;
  /** The day up to which one looked. */
  readonly through: Day;
  /** Of the headings of its parts: 2 on a page of its own, 3 among other narratives. */
  readonly level: 2 | 3;
  /** The address of the law’s page; null where there is none. */
  readonly lawHref: string | null;
}

export function NarrativeView(props: NarrativeViewProps): JSX.Element {
  const { one, level, through } = props;
  const { narrative } = one;
  const anchor = narrativeAnchor(narrative);
  const part = (name: string, title: string) => ({ id: `${anchor}-${name}`, title, level });
  const { told, reprints, contradicting, speakers } = narrative;
  return (
    <>
      <p class="lede">{`${amountWords(narrative)} ${ratingsWords(narrative)}`}</p>
      <Milestones narrative={narrative} through={through} />
      <Section {...part('time', TOLD.overTime)}>
        <NarrativePicture one={one} />
      </Section>
      <AroundPart {...props} />
      <RecordPart {...props} />
      <Section {...part('how', TOLD.how)} class="measure">
        <WaysTable ways={narrative.ways} />
      </Section>
      <div class="columns">
        {speakers.length === 0 ? null : (
          <Section {...part('who', TOLD.who)}>
            <SpeakersTable speakers={speakers} />
          </Section>
        )}
        <Section {...part('where', TOLD.where)}>
          <OutletsTable outlets={narrative.outlets} />
        </Section>
      </div>
      <Section {...part('articles', TOLD.articles)} class="measure">
        <ArticleList articles={told} reprints={reprints.entries} />
      </Section>
      {contradicting.of === 0 ? null : (
        <Section {...part('opposite', TOLD.contradicting)} class="measure">
          <ArticleList articles={contradicting} reprints={[]} />
        </Section>
      )}
    </>
  );
}

/** The events that the picture shows, with its numbers. */
function AroundPart({ one, level }: NarrativeViewProps): JSX.Element | null {
  const { before, during } = one.around;
  if (before.length + during.length === 0) return null;
  return (
    <Section id={`${narrativeAnchor(one.narrative)}-law`} title={TOLD.around} level={level} class="measure">
      <p class="small faint">{TOLD.aroundNote}</p>
      <ol class="events">
        {[...before, ...during].map((event, at) => (
          <li>
            <b>
              <EventDate event={event} />
            </b>{' '}
            <span class="faint">
              {actWords(event)}
              {at < before.length ? ` (${TOLD.before})` : ''}
            </span>
            <br />
            {event.summary}{' '}
            <span class="small">
              {event.sources.map((source, number) => (
                <>
                  {number === 0 ? null : ', '}
                  <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
                </>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Where the law stood when it began. */
function RecordPart({ one, level, knownAt, lawHref }: NarrativeViewProps): JSX.Element | null {
  const { law, narrative } = one;
  const published = narrative.first?.published ?? null;
  if (law === null || published === null) return null;
  const asOf = lastDay(published);
  const words = `${sentenceCase(statusSentence(law, statusAt(law, { asOf, knownAt })))}.`;
  return (
    <Section id={`${narrativeAnchor(narrative)}-record`} title={TOLD.record} level={level} class="measure">
      <p class="small faint">
        <Dated text={TOLD.onFirst.replace('{day}', asOf)} />
      </p>
      <p class="record-said">
        <Dated text={words} />
      </p>
      {lawHref === null ? null : (
        <p>
          <a href={lawHref}>{TOLD.lawPage}</a>
        </p>
      )}
    </Section>
  );
}
