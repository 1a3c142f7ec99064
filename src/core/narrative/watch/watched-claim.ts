/** Claims that a watch tells of: those about chosen laws, rated as chosen, that their own article does not set right. */
import type { Pattern, Rating } from '../../claim/rating.ts';
import { lawById, type Register } from '../../law/register.ts';
import type { CheckedClaim, Report } from '../../report/report.ts';
import type { Day } from '../../time/day.ts';
import type { PartialDate } from '../../time/partial-date.ts';
import type { ScannedArticle } from '../scanned-article.ts';
import type { SightedSpeaker } from '../sighting.ts';

export interface WatchedClaim {
  /** The same for the same claim of the same article. */
  readonly id: string;
  /** The day on which the watch read it. */
  readonly seen: Day;
  readonly article: {
    readonly id: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: PartialDate | null;
  };
  readonly law: { readonly id: string; readonly title: string };
  /** Null where the article says it in its own voice. */
  readonly speaker: SightedSpeaker | null;
  readonly text: string;
  readonly rating: Rating;
  readonly pattern: Pattern;
  readonly asOf: Day;
  readonly because: string;
  readonly correction: string | null;
  readonly sources: readonly string[];
}

/** What is told of. */
export interface Wanted {
  /** Ids; empty for all. */
  readonly laws: readonly string[];
  readonly ratings: readonly Rating[];
}

/** The article must be that of the report; no claim is told that the article's sightings do not have. */
export function watchedClaims(
  report: Report,
  article: ScannedArticle,
  register: Register,
  wanted: Wanted,
  seen: Day,
): readonly WatchedClaim[] {
  const told = article.sightings.filter(
    ({ law, rating, correctedInText }) =>
      !correctedInText && wanted.ratings.includes(rating) && (wanted.laws.length === 0 || wanted.laws.includes(law)),
  );
  return told.flatMap(({ claim, law, speaker, text, rating, pattern, asOf }) => {
    const verdict = verdictOf(report.claims, claim);
    if (verdict === null) return [];
    const { id, url, title, outlet, published } = article;
    return {
      id: `${id}:${claim}`,
      seen,
      article: { id, url, title, outlet, published },
      law: { id: law, title: lawById(register, law)?.title ?? law },
      ...{ speaker, text, rating, pattern, asOf },
      because: verdict.because,
      correction: verdict.correction,
      sources: verdict.sources,
    };
  });
}

function verdictOf(claims: readonly CheckedClaim[], id: string): CheckedClaim['verdict'] {
  return claims.find((claim) => claim.id === id)?.verdict ?? null;
}
