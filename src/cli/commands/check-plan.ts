/** What both ways of checking share: the options once they are read, and when a report makes the command fail. */
import type { Given } from '../../app/app.ts';
import type { Rating } from '../../core/claim/rating.ts';
import type { Report } from '../../core/report/report.ts';
import type { Day } from '../../core/time/day.ts';

/** The options once they are read: what both ways of checking need. */
export interface CheckPlan {
  readonly given: Given;
  readonly knownAt: Day;
  readonly failing: ReadonlySet<Rating>;
  readonly folders: readonly string[];
  /** Of a text that does not tell its own. */
  readonly language: string | null;
  readonly out: string | undefined;
}

/** Whether a rated claim got one of the ratings of --fail-on. */
export function fails(report: Report, failing: ReadonlySet<Rating>): boolean {
  return report.claims.some((claim) => claim.verdict !== null && failing.has(claim.verdict.rating));
}
