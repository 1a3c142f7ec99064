/** A report whose spans are those of the file that its text was extracted from, where every place in it is known. */
import type { Claim } from '../claim/claim.ts';
import type { Statement } from '../claim/statement.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './report.ts';

export type PlaceOf = (span: Span) => Span;

export function inFile(report: Report, placeOf: PlaceOf): Report {
  return {
    ...report,
    statements: report.statements.map((statement) => statementIn(statement, placeOf)),
    claims: report.claims.map((claim) => ({ ...claim, ...claimIn(claim, placeOf) })),
  };
}

function statementIn(statement: Statement, placeOf: PlaceOf): Statement {
  const { speaker, content, cueSpan, span } = statement;
  return {
    ...statement,
    speaker: { ...speaker, span: speaker.span === null ? null : placeOf(speaker.span) },
    content: content.map(placeOf),
    cueSpan: cueSpan === null ? null : placeOf(cueSpan),
    span: placeOf(span),
  };
}

function claimIn({ span, law }: Claim, placeOf: PlaceOf): Pick<Claim, 'span' | 'law'> {
  return { span: placeOf(span), law: law === null ? null : { ...law, span: placeOf(law.span) } };
}
