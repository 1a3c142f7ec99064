import type { Claim } from '../claim/claim.ts';
import type { Statement } from '../claim/statement.ts';
import type { Verdict } from '../claim/verdict.ts';
import type { Problem } from '../problem.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';

export const REPORT_SCHEMA = 'lawstate/report@1';

/** What is known of the checked text besides its words. */
export interface ReportedDocument {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: PartialDate | null;
  readonly dateline: { readonly place: string | null; readonly date: PartialDate | null } | null;
}

/** A claim with its verdict; null where the claim is not rated. */
export interface CheckedClaim extends Claim {
  readonly verdict: (Verdict & { readonly correctedInText: boolean }) | null;
}

/** The claims that one and the same fact check would settle: same law, same asserted event, same direction. */
export interface Narrative {
  readonly law: string;
  /** What the law is spoken of under, where that is not the law alone. */
  readonly subject?: string;
  readonly event: string;
  readonly polarity: 'affirmed' | 'denied';
  readonly claims: readonly string[];
  readonly speakers: readonly string[];
}

/** The whole result of a check: the contract `lawstate/report@1`. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly tool: { readonly name: 'lawstate'; readonly version: string };
  readonly register: { readonly laws: number; readonly digest: string; readonly knownAt: Day };
  readonly document: ReportedDocument;
  readonly statements: readonly Statement[];
  readonly claims: readonly CheckedClaim[];
  readonly narratives: readonly Narrative[];
  readonly problems: readonly Problem[];
}
