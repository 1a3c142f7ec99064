/** What lists tell of a published check, so that no list needs the whole of it. */
import type { Rating } from '../claim/rating.ts';
import type { PublishedCase } from '../publish/published-case.ts';
import { shortened } from '../report/excerpt.ts';
import type { Narrative, Report } from '../report/report.ts';
import { saidBy } from '../report/said-by.ts';
import { type RatedClaim, ratedClaims, tally } from '../report/summary.ts';
import { compareTexts } from '../text/compare-texts.ts';
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
  /** Its own words, cut where they are long. */
  readonly text: string;
  readonly rating: Rating;
  readonly who: string;
  readonly asOf: Day;
}

export function summaryOf({ id, files, newest }: PublishedCase): CheckSummary {
  const { report, file } = newest;
  const { outlet, published } = report.document;
  const rated = ratedClaims(report);
  return {
    id,
    title: titleOf(report, rated),
    outlet,
    published,
    on: file.knownAt,
    corrected: files.some(({ notice }) => notice?.kind === 'correction'),
    tally: tally(report),
    claims: rated.flatMap((claim) => {
      const { law, asOf, verdict } = claim;
      if (law === null) return [];
      const { who } = saidBy(claim, report);
      const text = shortened(claim.text, LONGEST);
      return [{ id: claim.id, law: law.id, text, rating: verdict.rating, who, asOf }];
    }),
    narratives: report.narratives,
  };
}

const LONGEST = 140;

/** A text without a title is known by the first claim in it. */
function titleOf(report: Report, [first]: readonly RatedClaim[]): string {
  return report.document.title === null && first !== undefined
    ? `“${shortened(first.text, LONGEST)}”`
    : checkTitle(report);
}

/** By the day their texts were published; where it is not known, by that of the newest version. */
export function newestFirst(checks: readonly CheckSummary[]): readonly CheckSummary[] {
  const dayOf = ({ published, on }: CheckSummary) => published ?? on;
  return checks.toSorted((a, b) => compareTexts(dayOf(b), dayOf(a)) || compareTexts(a.id, b.id));
}
