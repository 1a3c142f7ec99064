/** What lists tell of a published check, so that no list needs the whole of it. */
import type { Rating } from '../claim/rating.ts';
import type { PublishedCase } from '../publish/published-case.ts';
import type { Narrative } from '../report/report.ts';
import { saidBy } from '../report/said-by.ts';
import { ratedClaims, tally } from '../report/summary.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { checkTitle } from './check-title.ts';

export interface CheckSummary {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  /** The day of the newest version. */
  readonly on: Day;
  readonly corrected: boolean;
  readonly tally: readonly (readonly [Rating, number])[];
  readonly claims: readonly ClaimSummary[];
  readonly narratives: readonly Narrative[];
}

export interface ClaimSummary {
  readonly id: string;
  readonly law: string;
  readonly rating: Rating;
  readonly who: string;
  readonly asOf: Day;
}

export function summaryOf({ id, files, newest }: PublishedCase): CheckSummary {
  const { report, file } = newest;
  const { outlet, published } = report.document;
  return {
    id,
    title: checkTitle(report),
    outlet,
    published,
    on: file.knownAt,
    corrected: files.some(({ notice }) => notice?.kind === 'correction'),
    tally: tally(report),
    claims: ratedClaims(report).flatMap((claim) => {
      const { law, asOf, verdict } = claim;
      if (law === null) return [];
      return [{ id: claim.id, law: law.id, rating: verdict.rating, who: saidBy(claim, report).who, asOf }];
    }),
    narratives: report.narratives,
  };
}
