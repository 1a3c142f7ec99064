import type { Facet } from './facet.ts';
import type { Pattern, Rating } from './rating.ts';

/** The result of holding a claim against the record: derived, never generated. */
export interface Verdict {
  readonly rating: Rating;
  /** ClaimReview's 5 to 1; null for unverifiable. */
  readonly score: number | null;
  readonly facets: readonly Facet[];
  readonly pattern: Pattern;
  /** One or two plain sentences that say why. */
  readonly because: string;
  /** What would be right to say; null where the claim is right as it stands. */
  readonly correction: string | null;
  /** Addresses of the sources behind it. */
  readonly sources: readonly string[];
  /** What has changed since the claim's day; null where nothing has. */
  readonly since: string | null;
  /** For words that stay ambiguous: the reading that decided. */
  readonly reading: string | null;
}
