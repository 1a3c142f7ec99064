/**
 * The page of a version of a published check: the excerpt with its claims, what was corrected before all else, and what the
 * publication is. Its links lead from the version’s folder; `atCase` gives the same page for the folder of the case.
 */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Register } from '../law/register.ts';
import { assembled } from '../publish/assembled.ts';
import type { Version } from '../publish/case.ts';
import type { Notice } from '../publish/notice.ts';
import { noticeHeading } from '../publish/notice-told.ts';
import { tallyWords } from '../report/summary.ts';
import { type CheckBehind, CheckView } from './check-page.tsx';
import { CHECK_STYLE } from './check-style.ts';
import { checkTitle } from './check-title.ts';
import { DateText } from './date.tsx';
import { NoticeChanges, shownIn } from './notice-changes.tsx';
import { rendered } from './rendered.tsx';
import { Shell } from './shell.tsx';
import { STRINGS } from './strings/check.ts';
import { compact } from './style.ts';
import { NOTICE } from './styles/notice.ts';

export interface CaseBehind {
  /** As it was when the version was derived. */
  readonly register: Register;
  /** ClaimReview as JSON-LD, already serialised; null where it is not published. */
  readonly jsonLd: string | null;
}

export function casePage(version: Version, { register, jsonLd }: CaseBehind): string {
  const { text, report } = assembled(version.report, version.file);
  const { notice } = version.file;
  const told =
    notice === null || notice.changes.length === 0 ? null : <NoticeText notice={notice} shown={shownIn(report)} />;
  const behind: CheckBehind = { text, register, command: null, notice: told };
  return rendered(
    <Shell
      title={checkTitle(report)}
      language="en"
      style={`${CHECK_STYLE}\n${compact([NOTICE])}`}
      description={tallyWords(report)}
      jsonLd={jsonLd}
      header={<p class="brand">Lawstate</p>}
      footer={<p>{`${report.tool.name} ${report.tool.version}. ${STRINGS.neverGenerated}`}</p>}
    >
      <CheckView report={report} behind={behind} />
      <PublicationFacts version={version} />
    </Shell>,
  );
}

/** The page for the folder above: links that lead up from the version lead there from the case. */
export function atCase(page: string): string {
  // a quotation mark in text is written as &quot;, so this is markup of ours
  return page.replaceAll('href="../', 'href="./');
}

interface NoticeProps {
  readonly notice: Notice;
  readonly shown: ReadonlySet<string>;
}

function NoticeText({ notice, shown }: NoticeProps): JSX.Element {
  return (
    <section aria-labelledby="notice" class={notice.kind}>
      <h2 id="notice">{noticeHeading(notice)}</h2>
      <NoticeChanges notice={notice} shown={shown} />
      <p>
        <a href={`../${notice.from}/`}>{`Version ${notice.from}, as it was published`}</a>
      </p>
    </section>
  );
}

function PublicationFacts({ version: { file } }: { readonly version: Version }): JSX.Element {
  const earlier = Array.from({ length: file.version - 1 }, (_, at) => at + 1);
  return (
    <section aria-labelledby="publication">
      <h2 id="publication">{`Version ${file.version}`}</h2>
      <p>
        Derived <DateText date={file.knownAt} />. Only the sentences that the check is about are shown; […] stands for
        what was left out. <a href="../">The newest version</a>
        {earlier.map((number) => (
          <>
            {', '}
            <a href={`../${number}/`}>{`version ${number}`}</a>
          </>
        ))}
        .
      </p>
      <p>
        The text that was checked, as SHA-256: <code>{file.input.sha256}</code>.
      </p>
    </section>
  );
}
