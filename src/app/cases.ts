/** The wiring of published checks: what core derives and renders, put into folders. `app.ts` hands it on to the faces. */
import { join } from 'node:path';
import type { Register } from '../core/law/register.ts';
import { atCase, casePage } from '../core/page/case-page.tsx';
import type { Problem } from '../core/problem.ts';
import type { Version } from '../core/publish/case.ts';
import { caseAddress, casesAddress } from '../core/publish/case-address.ts';
import { claimReviewJson, claimReviews, lackingFor } from '../core/publish/claim-review.ts';
import { correctionsFeed } from '../core/publish/corrections-feed.ts';
import { feedAuthorOf, type Publication } from '../core/publish/publication.ts';
import type { Publishing } from '../core/publish/publishing.ts';
import { nowKnown, type RecheckedCase } from '../core/publish/rechecking.ts';
import { jsonReport } from '../core/report/json.ts';
import type { Day } from '../core/time/day.ts';
import { packageVersion } from '../package-root.ts';
import { caseNames, prepare, type Rendered, refresh } from '../storage/cases/cases.ts';
import { publishCase, recheckCase } from '../storage/cases/publish-case.ts';
import { CASE_JSON, CLAIM_REVIEW, PAGE, REPORT_JSON, type StoredCase } from '../storage/cases/stored-case.ts';
import { trying } from '../storage/problem.ts';
import { publishingOf, recheckingOn, type VersionToMake } from './versions.ts';

/** A check to be published, with what it was made of. */
export interface CheckToPublish extends VersionToMake {
  readonly publication: Publication;
}

export interface Published {
  readonly made: Publishing;
  /** The folder of the version that says what was published. */
  readonly folder: string;
}

/** Adds the check to a folder of cases as a version of its case; or why that cannot be done. */
export function publishCheck(dir: string, check: CheckToPublish): Published | Problem {
  const { report, register, publication } = check;
  const unready = prepare(dir);
  if (unready !== null) return unready;
  const { id, publish } = publishingOf(check);
  const render = (version: Version) => renderedFiles(version, register, publication);
  const made = trying(join(dir, id), () => publishCase(dir, id, publish, render));
  if ('severity' in made) return made;
  const refreshed = trying(dir, () => refresh(dir, besideOf(publication, report.register.knownAt)));
  if (refreshed !== undefined) return refreshed;
  const { file } = made.kind === 'new' ? made.version : made.before;
  return { made, folder: join(dir, id, String(file.version)) };
}

export interface RecheckPlan {
  readonly register: Register;
  readonly knownAt: Day;
  readonly publication: Publication;
  /** Whether versions are added; else it is only told what would be. */
  readonly write: boolean;
}

/** Derives every case of the folder again, one after the other; what cannot be read is told in its place. */
export function* recheckCases(dir: string, plan: RecheckPlan): Generator<RecheckedCase | Problem> {
  const { register, knownAt, publication, write } = plan;
  const unready = write ? prepare(dir) : null;
  if (unready !== null) return yield unready;
  const recheck = recheckingOn(register, knownAt);
  const render = write ? (version: Version) => renderedFiles(version, register, publication) : null;
  for (const name of caseNames(dir)) {
    const one = trying(join(dir, name), () => recheckCase(dir, name, recheck, render));
    if (one !== null) yield 'severity' in one ? one : { ...one, nowKnown: nowKnown(one.before.report, register) };
  }
  const refreshed = write ? trying(dir, () => refresh(dir, besideOf(publication, knownAt))) : undefined;
  if (refreshed !== undefined) yield refreshed;
}

function renderedFiles(version: Version, register: Register, publication: Publication): Rendered {
  const { file, report } = version;
  const reviews =
    lackingFor(publication, file.case).length > 0
      ? null
      : claimReviewJson(claimReviews(report, register, publication, file.case));
  return {
    [CASE_JSON]: `${JSON.stringify(file, null, 2)}\n`,
    [REPORT_JSON]: jsonReport(report),
    [PAGE]: casePage(version, { register, jsonLd: reviews }),
    ...(reviews === null ? {} : { [CLAIM_REVIEW]: reviews }),
  };
}

function besideOf(publication: Publication, on: Day) {
  const { permalink } = publication;
  const folder = casesAddress(permalink);
  return {
    casePage: atCase,
    corrections: (cases: readonly StoredCase[]) =>
      correctionsFeed(
        cases.flatMap((one) => noticedIn(one, permalink)),
        {
          on,
          version: packageVersion(),
          author: feedAuthorOf(publication),
          self: folder === null ? null : `${folder}corrections.atom`,
          alternate: folder,
        },
      ),
  };
}

function noticedIn({ id, files, newest }: StoredCase, permalink: string | null) {
  const { title, url } = newest.report.document;
  return files.map((file) => ({ file, title, url, page: caseAddress(permalink, id) }));
}
