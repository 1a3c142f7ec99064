import type { Config } from '../../app/app.ts';
import type { Register } from '../../core/law/register.ts';
import { claimReviewJson, claimReviews, type Lacking, lackingFor } from '../../core/publish/claim-review.ts';
import type { Report } from '../../core/report/report.ts';
import { Refusal } from '../refusal.ts';

/** Renders reports as ClaimReview; refused at once, before anything is checked, where the config lacks what that takes. */
export function publishingOf({ publication, file }: Config, caseId: string | undefined) {
  const id = caseId === undefined ? null : caseOf(caseId);
  const lacking = lackingFor(publication, id);
  const unset = lacking.filter((one) => one !== 'case').flatMap((one) => KEYS[one]);
  if (unset.length > 0) {
    const place = file ?? 'a file lawstate.config.yaml in this folder';
    throw new Refusal(
      `--format claimreview says who publishes and where, and ${unset.join(', ')} ${unset.length === 1 ? 'is' : 'are'} not set. Set what is missing in ${place}; \`lawstate config --explain\` shows how.`,
    );
  }
  if (lacking.length > 0)
    throw new Refusal(
      `the permalink ${publication.permalink} names the published check, and no id is given. Give it with --case.`,
    );
  return async (report: Report, register: Register) => claimReviewJson(claimReviews(report, register, publication, id));
}

const KEYS: Readonly<Record<Exclude<Lacking, 'case'>, readonly string[]>> = {
  publisher: ['publisher.name', 'publisher.url'],
  permalink: ['permalink'],
};

function caseOf(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(id)) return id;
  throw new Refusal(
    `--case ${id} is no id of a published check. Write letters, digits, hyphens, dots and underscores.`,
  );
}
