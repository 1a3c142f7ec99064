/**
 * What a report comes to: how many claims got which rating, and which were left unrated for which reason. What a model
 * proposed is counted apart from what the text was found to say.
 */
import { RATINGS, type Rating } from '../claim/rating.ts';
import { RATING_WORDS } from './event-words.ts';
import type { CheckedClaim, Report } from './report.ts';

export type RatedClaim = CheckedClaim & { readonly verdict: NonNullable<CheckedClaim['verdict']> };

export function ratedClaims(report: Report): readonly RatedClaim[] {
  return report.claims.filter(isRated).filter((claim) => claim.proposedBy === undefined);
}

/** The ids of the laws that rated claims are about, each once. */
export function ratedLaws(report: Report): readonly string[] {
  return [...new Set(ratedClaims(report).flatMap(({ law }) => law?.id ?? []))];
}

/** Claims that a model pointed at and our rules judged. */
export function proposedClaims(report: Report): readonly RatedClaim[] {
  return report.claims.filter(isRated).filter((claim) => claim.proposedBy !== undefined);
}

function isRated(claim: CheckedClaim): claim is RatedClaim {
  return claim.verdict !== null;
}

/** The ratings given, best first, with their number. */
export function tally(report: Report): readonly (readonly [Rating, number])[] {
  const given = ratedClaims(report).map((claim) => claim.verdict.rating);
  const counted = RATINGS.map((rating) => [rating, given.filter((one) => one === rating).length] as const);
  return counted.filter(([, count]) => count > 0);
}

/** “2 claims rated: ✔ 1 accurate, ▲ 1 misleading.” */
export function tallyWords(report: Report): string {
  const count = ratedClaims(report).length;
  if (count === 0) return 'No claim that the register can rate was found.';
  const each = tally(report).map(
    ([rating, number]) => `${RATING_WORDS[rating].shape} ${number} ${RATING_WORDS[rating].words}`,
  );
  return `${count} ${count === 1 ? 'claim' : 'claims'} rated: ${each.join(', ')}.`;
}

export interface Unrated {
  readonly because: string;
  readonly claims: readonly CheckedClaim[];
}

/** Unrated claims by their reason, in order of the text. */
export function unrated(report: Report): readonly Unrated[] {
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of report.claims.filter((one) => one.verdict === null)) {
    const because = claim.unratedBecause ?? 'not rated';
    groups.set(because, [...(groups.get(because) ?? []), claim]);
  }
  return [...groups].map(([because, claims]) => ({ because, claims }));
}
