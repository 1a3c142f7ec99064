/**
 * What two reports of one text say otherwise. In: two reports, and what has come to the record between them. Out: the claims
 * that changed, each with how much of it: the rating, the reasons, or only what has happened since. A sentence that another
 * version of Lawstate words differently, from the same record, is no change.
 */
import type { Rating } from '../claim/rating.ts';
import type { CheckedClaim, Report } from '../report/report.ts';

/** `verdict`: another rating. `reason`: the same for other reasons. `since`: only what happened after the claim’s day. */
export const CHANGE_KINDS = ['verdict', 'reason', 'since', 'found', 'gone'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ClaimChange {
  readonly kind: ChangeKind;
  /** `found` and `gone`: a claim that only one of the two reports has. */
  readonly before: CheckedClaim | null;
  readonly after: CheckedClaim | null;
}

export interface Moved {
  /** Whether anything of the record of the law, or of the measures that would change it, differs. */
  readonly recordOf: (law: string) => boolean;
  /** Whether something that was coming to the law has come due between the two. */
  readonly dueOf: (law: string) => boolean;
}

export function changesBetween(before: Report, after: Report, moved: Moved): readonly ClaimChange[] {
  const later = keyed(after);
  const earlier = keyed(before);
  const both = [...later].flatMap(([key, claim]): readonly ClaimChange[] => {
    const was = earlier.get(key);
    if (was === undefined) return [{ kind: 'found', before: null, after: claim }];
    const kind = kindOf(was, claim, moved);
    return kind === null ? [] : [{ kind, before: was, after: claim }];
  });
  const gone = [...earlier].filter(([key]) => !later.has(key)).map(([, claim]) => claim);
  return [...both, ...gone.map((claim): ClaimChange => ({ kind: 'gone', before: claim, after: null }))];
}

/** Claims by what they say of which law in which words, and the how many-th of these they are. */
function keyed({ claims }: Report): ReadonlyMap<string, CheckedClaim> {
  const found = new Map<string, CheckedClaim>();
  const count = new Map<string, number>();
  for (const claim of claims) {
    const { law, lawName, asserts, text } = claim;
    const key = JSON.stringify([law?.id ?? lawName, asserts.event, asserts.polarity, asserts.modality, text]);
    count.set(key, (count.get(key) ?? 0) + 1);
    found.set(`${key} ${count.get(key)}`, claim);
  }
  return found;
}

function kindOf(before: CheckedClaim, after: CheckedClaim, moved: Moved): ChangeKind | null {
  if (ratingOf(before) !== ratingOf(after)) return 'verdict';
  const law = after.law?.id;
  const changed = law !== undefined && moved.recordOf(law);
  if (groundsOf(before) !== groundsOf(after)) return 'reason';
  if (changed && wordsOf(before) !== wordsOf(after)) return 'reason';
  if (after.verdict === null || law === undefined) return null;
  const told = changed && before.verdict?.since !== after.verdict.since;
  return told || moved.dueOf(law) ? 'since' : null;
}

export function ratingOf(claim: CheckedClaim): Rating | null {
  return claim.verdict?.rating ?? null;
}

/** What a verdict rests on: facets with their outcome, rule and events. */
export function groundsOf({ verdict, asOf }: CheckedClaim): string {
  const facets = verdict?.facets.map(({ facet, outcome, rule, events }) => [facet, outcome, rule, events]);
  return JSON.stringify([asOf, verdict?.pattern, facets]);
}

/** What it says of the record, in words: a day that was put right shows here. */
function wordsOf({ verdict }: CheckedClaim): string {
  const facets = verdict?.facets.map(({ claimed, record }) => [claimed, record]);
  return JSON.stringify([facets, verdict?.because, verdict?.correction]);
}
