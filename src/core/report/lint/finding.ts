/**
 * What an author should mend: the claims of a text that are not right and that the text does not set right itself. In: a report
 * and where the words of its text stand in the author's file. Out: one finding for each such claim, in order of the file.
 */
import type { Pattern, Rating } from '../../claim/rating.ts';
import type { LineColumn } from '../../text/line-column.ts';
import type { Span } from '../../text/span.ts';
import { writtenOut } from '../event-words.ts';
import type { Report } from '../report.ts';
import { type RatedClaim, ratedClaims } from '../summary.ts';

export const LINT_SCHEMA = 'lawstate/lint@1';

/** The ratings that are findings where nothing else is asked for. */
export const FOUND: ReadonlySet<Rating> = new Set<Rating>(['half-true', 'misleading', 'false']);

export interface Finding {
  readonly file: string;
  /** Where the claim's words begin and, behind their last unit, end; null where that cannot be told. */
  readonly at: Place | null;
  readonly rating: Rating;
  readonly pattern: Pattern;
  readonly law: { readonly id: string; readonly title: string };
  /** The claim's words, and who said them; null where the article itself does. */
  readonly words: string;
  readonly speaker: string | null;
  readonly event: string;
  readonly polarity: string;
  /** What is wrong, and what would be right to say. */
  readonly because: string;
  readonly instead: string | null;
  readonly sources: readonly string[];
}

export interface Place {
  readonly from: LineColumn;
  readonly to: LineColumn;
  /** `inferred` where the words were looked for in the file again: in HTML. */
  readonly basis: 'stated' | 'inferred';
}

export type Locate = (span: Span) => Place | null;

export function findingsIn(
  report: Report,
  file: string,
  ratings: ReadonlySet<Rating>,
  locate: Locate,
): readonly Finding[] {
  return ratedClaims(report)
    .filter(({ verdict }) => ratings.has(verdict.rating) && !verdict.correctedInText)
    .map((claim) => findingOf(claim, report, file, locate));
}

function findingOf(claim: RatedClaim, report: Report, file: string, locate: Locate): Finding {
  const { verdict, law, asserts } = claim;
  const statement = report.statements.find((one) => one.id === claim.statement);
  return {
    file,
    at: locate(claim.span),
    rating: verdict.rating,
    pattern: verdict.pattern,
    law: { id: law?.id ?? '', title: law?.title ?? '' },
    words: claim.text.replace(/\s+/g, ' '),
    speaker: statement?.speaker.name ?? null,
    event: asserts.event,
    polarity: asserts.polarity,
    because: writtenOut(verdict.because),
    instead: verdict.correction === null ? null : writtenOut(verdict.correction),
    sources: verdict.sources,
  };
}
