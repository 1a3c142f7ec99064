/**
 * A checked text as one page that stands alone. In: the report, the text its spans refer to, the register, and what may stand
 * on the page besides. Out: HTML that asks nobody for anything.
 */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import { tallyWords } from '../report/summary.ts';
import { CheckedArticle } from './article.tsx';
import { contextOf } from './check-context.ts';
import { CHECK_STYLE } from './check-style.ts';
import { checkTitle } from './check-title.ts';
import { Derivation } from './derivation.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { LawsBehind } from './laws-behind.tsx';
import { NarrativeList } from './narrative-list.tsx';
import { NotRated } from './not-rated.tsx';
import { Proposals } from './proposals.tsx';
import { rendered } from './rendered.tsx';
import { Shell } from './shell.tsx';
import { STRINGS } from './strings/check.ts';
import { Tally } from './tally.tsx';

/** What the report was derived from, and what may be put on the page besides. */
export interface CheckBehind {
  /** The text that was checked: spans refer to it. */
  readonly text: string;
  readonly register: Register;
  /** The command that derives the report again, where there is one. */
  readonly command: string | null;
  /** ClaimReview as JSON-LD, already serialised. */
  readonly jsonLd?: string | null;
  /** The address of a law’s own page, where there is one. */
  readonly lawPage?: (law: Law) => string;
  /** What must be told before all else: that a published check was corrected. */
  readonly notice?: Child;
}

/** The whole page, as a file holds it. */
export function checkPage(report: Report, behind: CheckBehind): string {
  const footer = `${report.tool.name} ${report.tool.version}. ${STRINGS.neverGenerated}`;
  return rendered(
    <Shell
      title={checkTitle(report)}
      language="en"
      style={CHECK_STYLE}
      description={tallyWords(report)}
      jsonLd={behind.jsonLd ?? null}
      header={<p class="brand">Lawstate</p>}
      footer={<p>{footer}</p>}
    >
      <CheckView report={report} behind={behind} />
    </Shell>,
  );
}

/** The markup with which the text begins, behind all that tells of it as a whole. */
export const TEXT_BEGINS = '<section aria-labelledby="text">';

/** What the page says, for a shell of any site. */
export function CheckView({ report, behind }: { readonly report: Report; readonly behind: CheckBehind }): JSX.Element {
  const context = contextOf(report, behind.register);
  return (
    <>
      <DocumentFacts report={report} />
      {behind.notice === undefined || behind.notice === null ? null : <div class="notice">{behind.notice}</div>}
      <Tally report={report} />
      <section aria-labelledby="text">
        <h2 id="text" class="unseen">
          {STRINGS.text}
        </h2>
        <CheckedArticle text={behind.text} context={context} />
      </section>
      <NotRated report={report} />
      <LawsBehind context={context} lawPage={behind.lawPage} />
      <NarrativeList narratives={report.narratives} register={behind.register} />
      <Proposals context={context} />
      <Derivation report={report} command={behind.command} />
    </>
  );
}
