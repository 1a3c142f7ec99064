/** A published check as a page of a site: what was corrected before all else, the excerpt with its claims, and its versions. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../law/law.ts';
import { lawById, type Register } from '../law/register.ts';
import { assembled } from '../publish/assembled.ts';
import type { CaseFile } from '../publish/case.ts';
import { claimReviewJson, claimReviews, lackingFor } from '../publish/claim-review.ts';
import type { Notice } from '../publish/notice.ts';
import { noticeHeading } from '../publish/notice-told.ts';
import type { PublishedCase } from '../publish/published-case.ts';
import { ratedClaims, tallyWords } from '../report/summary.ts';
import { CheckView } from './check-page.tsx';
import { checkTitle } from './check-title.ts';
import { DateText } from './date.tsx';
import { type Frame, SitePage } from './frame.tsx';
import { placeOf } from './law-place.ts';
import { NoticeChanges, shownIn } from './notice-changes.tsx';
import { CHECKS } from './strings/site.ts';

export interface SiteCheckPageProps {
  readonly frame: Frame;
  readonly published: PublishedCase;
  readonly register: Register;
  /** Where each version can be read, where the older ones are kept as pages. */
  readonly versionLink?: (version: number) => string;
}

export function SiteCheckPage({ frame, published, register, versionLink }: SiteCheckPageProps): JSX.Element {
  const { newest, files } = published;
  const { text, report } = assembled(newest.report, newest.file);
  const notice = noticeOf(newest.file);
  const lawPage = (law: Law) => frame.linkTo(placeOf(law));
  const told = notice === null ? null : <NoticeText notice={notice} shown={shownIn(report)} />;
  return (
    <SitePage
      frame={frame}
      title={checkTitle(report)}
      description={tallyWords(report)}
      current="checks"
      {...jsonLdOf(published, register, frame)}
    >
      <CheckView report={report} behind={{ text, register, command: null, notice: told, lawPage }} />
      <Versions files={files} shown={newest.file.version} link={versionLink} />
    </SitePage>
  );
}

/** Its ratings as ClaimReview, where it is known who publishes and every law that was rated is still in the register. */
function jsonLdOf({ id, newest: { report } }: PublishedCase, register: Register, { publication }: Frame) {
  const known = ratedClaims(report).every(({ law }) => law === null || lawById(register, law.id) !== undefined);
  if (!known || lackingFor(publication, id).length > 0) return {};
  return { jsonLd: claimReviewJson(claimReviews(report, register, publication, id)) };
}

function noticeOf({ notice }: CaseFile): Notice | null {
  return notice === null || notice.changes.length === 0 ? null : notice;
}

interface NoticeTextProps {
  readonly notice: Notice;
  readonly shown: ReadonlySet<string>;
}

function NoticeText({ notice, shown }: NoticeTextProps): JSX.Element {
  return (
    <section class={notice.kind} aria-labelledby="notice">
      <h2 id="notice">{noticeHeading(notice)}</h2>
      <NoticeChanges notice={notice} shown={shown} />
    </section>
  );
}

interface VersionsProps {
  readonly files: readonly CaseFile[];
  /** The one that the page shows. */
  readonly shown: number;
  readonly link: ((version: number) => string) | undefined;
}

/** Every version with its day, newest first, and what it said otherwise than the one before. */
function Versions({ files, shown, link }: VersionsProps): JSX.Element {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{CHECKS.versions}</h2>
      <p class="faint">{CHECKS.excerpt}</p>
      <ul class="dates plain">
        {files.toReversed().map((file) => (
          <li>
            <p class="when">
              <DateText date={file.knownAt} />
            </p>
            <div>
              <p>
                {link === undefined || file.version === shown ? (
                  `${CHECKS.version} ${file.version}`
                ) : (
                  <a href={link(file.version)}>{`${CHECKS.version} ${file.version}`}</a>
                )}
              </p>
              <VersionNotice file={file} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionNotice({ file }: { readonly file: CaseFile }): JSX.Element | null {
  const notice = noticeOf(file);
  return notice === null ? null : <NoticeChanges notice={notice} shown={new Set()} />;
}
