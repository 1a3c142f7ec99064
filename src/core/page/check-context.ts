/** What the parts of a checked page ask of the report and the record, worked out once for the whole page. */
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Source } from '../law/source.ts';
import { lawOf, sourcesBehind } from '../report/claim-record.ts';
import type { CheckedClaim, Report } from '../report/report.ts';
import { proposedClaims, type RatedClaim, ratedClaims } from '../report/summary.ts';

export interface CheckContext {
  readonly report: Report;
  readonly register: Register;
  /** For a claim whose verdict says nothing that an earlier one does not: that earlier one. */
  readonly sameAs: ReadonlyMap<string, Earlier>;
  /** For a claim with the sources of an earlier one that shows them: that earlier one. */
  readonly sourcesAs: ReadonlyMap<string, string>;
  /** The first claim for each wrong name. */
  readonly misnamed: ReadonlySet<string>;
  lawOf(claim: CheckedClaim): Law | undefined;
  sourcesOf(claim: CheckedClaim): readonly (Source | string)[];
}

/** An earlier claim with the same verdict; near where a reader still has it before their eyes. */
export interface Earlier {
  readonly id: string;
  readonly near: boolean;
}

const NEAR = 4;

export function contextOf(report: Report, register: Register): CheckContext {
  const claims = [...ratedClaims(report), ...proposedClaims(report)];
  const laws = new Map(claims.map((claim) => [claim.law?.id, lawOf(claim, register)]));
  const sameAs = sameVerdicts(claims);
  const shown = claims.filter((claim) => !sameAs.has(claim.id));
  const named = claims.filter((claim) => claim.law?.misnomer && !claim.law.carried);
  const again = firstLike(named, (claim) => `${claim.law?.id} ${claim.law?.mention.toLowerCase()}`);
  return {
    report,
    register,
    sameAs,
    sourcesAs: firstLike(shown, (claim) => `${claim.law?.id} ${claim.verdict.sources.join(' ')}`),
    misnamed: new Set(named.map((claim) => claim.id).filter((id) => !again.has(id))),
    lawOf: (claim) => laws.get(claim.law?.id),
    sourcesOf: (claim) => sourcesBehind(claim, register),
  };
}

function sameVerdicts(claims: readonly RatedClaim[]): ReadonlyMap<string, Earlier> {
  const places = new Map(claims.map((claim, at) => [claim.id, at]));
  const near = (id: string, like: string) => (places.get(id) ?? 0) - (places.get(like) ?? 0) <= NEAR;
  return new Map([...firstLike(claims, findingKey)].map(([id, like]) => [id, { id: like, near: near(id, like) }]));
}

/** All that a card says of why. */
function findingKey({ law, lawName, verdict, proposedBy }: RatedClaim): string {
  const { score: _, ...said } = verdict;
  return JSON.stringify([law?.id ?? lawName, said, proposedBy !== undefined]);
}

/** Claims whose key an earlier one has, with the earliest. */
function firstLike(claims: readonly RatedClaim[], keyOf: (claim: RatedClaim) => string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const like = new Map<string, string>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const before = first.get(key);
    if (before === undefined) first.set(key, claim.id);
    else like.set(claim.id, before);
  }
  return like;
}
