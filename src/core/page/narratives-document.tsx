/**
 * Narratives as one page that stands alone: a list of all, then each in full, the most told first. In: the report. Out: HTML that
 * asks nobody for anything, piece by piece.
 */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { counted } from '../narrative/count-words.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../narrative/narratives-report.ts';
import { DateText } from './date.tsx';
import { Dated } from './dated.tsx';
import { narrativeAnchor } from './narrative/anchor.ts';
import { NarrativeCard } from './narrative/card.tsx';
import { NarrativeView } from './narrative/view.tsx';
import { HowCounted } from './narrative-page.tsx';
import { rendered } from './rendered.tsx';
import { Shell } from './shell.tsx';
import { SITE_STYLE } from './site-style.ts';
import { STRINGS } from './strings/check.ts';
import { TOLD } from './strings/narrative.ts';

/** More stand in the list alone: the page stays one that a browser opens at once. */
const MOST_IN_FULL = 40;

export function narrativesDocument(report: NarrativesReport): string {
  const full = report.narratives.slice(0, MOST_IN_FULL);
  const rest = report.narratives.slice(MOST_IN_FULL);
  return rendered(
    <Shell
      title={TOLD.title}
      language="en"
      style={SITE_STYLE}
      description={TOLD.lede}
      header={<p class="brand">Lawstate</p>}
      footer={<p>{`lawstate ${report.version}. ${STRINGS.neverGenerated}`}</p>}
    >
      <h1>{TOLD.title}</h1>
      <p class="lede">{TOLD.lede}</p>
      <Facts report={report} />
      {full.length === 0 ? <p>{TOLD.none}</p> : null}
      <ul class="plain">
        {full.map((one) => (
          <NarrativeCard one={one} href={`#${narrativeAnchor(one.narrative)}`} />
        ))}
        {rest.map((one) => (
          <NarrativeCard one={one} href={null} />
        ))}
      </ul>
      {full.map((one) => (
        <InFull one={one} report={report} />
      ))}
      <HowCounted />
    </Shell>,
  );
}

function Facts({ report }: { readonly report: NarrativesReport }): JSX.Element {
  const { articles, asked, through, register } = report;
  return (
    <p class="facts faint">
      <span>{counted(articles, 'article')}</span>
      {asked.outlet === null ? null : <span dir="auto">{asked.outlet}</span>}
      {asked.since === null ? null : (
        <span>
          <Dated text={TOLD.publishedFrom.replace('{day}', asked.since)} />
        </span>
      )}
      <span>
        <Dated text={TOLD.upTo.replace('{day}', through)} />
      </span>
      <span>
        {`${STRINGS.recordAsKnown} `}
        <DateText date={register.knownAt} />
      </span>
    </p>
  );
}

function InFull({ one, report }: { readonly one: NarrativeOfLaw; readonly report: NarrativesReport }): JSX.Element {
  const id = narrativeAnchor(one.narrative);
  const { through, register } = report;
  return (
    <article class="narrative" aria-labelledby={id}>
      <h2 id={id}>“{one.title}”</h2>
      <NarrativeView one={one} knownAt={register.knownAt} through={through} level={3} lawHref={null} />
    </article>
  );
}
