import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Report } from '../report/report.ts';
import { checkTitle } from './check-title.ts';
import { DateText } from './date.tsx';
import { languageOfWords } from './direction.ts';
import { ExternalLink, isWebAddress } from './external-link.tsx';
import { STRINGS } from './strings/check.ts';

/** The headline, and what is known of the text besides its words. */
export function DocumentFacts({ report }: { readonly report: Report }): JSX.Element {
  const { title, outlet, published, dateline, url, language } = report.document;
  const facts = [
    outlet,
    published === null ? (
      STRINGS.undated
    ) : (
      <>
        {STRINGS.published} <DateText date={published} />
      </>
    ),
    dateline?.place ?? null,
    url === null || !isWebAddress(url) ? null : <ExternalLink href={url}>{STRINGS.original}</ExternalLink>,
    <>
      {STRINGS.recordAsKnown} <DateText date={report.register.knownAt} />
    </>,
  ].filter((fact) => fact !== null);
  return (
    <>
      <h1 dir="auto" lang={title === null ? undefined : languageOfWords(title, language)}>
        {checkTitle(report)}
      </h1>
      <ul class="facts plain faint">
        {facts.map((fact) => (
          <li dir="auto">{fact}</li>
        ))}
      </ul>
    </>
  );
}
