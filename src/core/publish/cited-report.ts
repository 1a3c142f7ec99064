/** A report as it is published: of what people said, only what a claim rests on, in the words that the excerpt holds. */
import type { Statement } from '../claim/statement.ts';
import type { Report } from '../report/report.ts';
import { type Span, within } from '../text/span.ts';
import type { Passage } from './case.ts';
import { saying } from './excerpt.ts';

export const LEFT_OUT = '[…]';

export function citedReport(report: Report, excerpt: readonly Passage[]): Report {
  const cited = new Set(report.claims.flatMap((claim) => saying(claim.statement, report.statements)));
  const statements = report.statements.filter((one) => cited.has(one)).map((one) => citedStatement(one, excerpt));
  return { ...report, statements };
}

/** Words that lie outside of the excerpt are left out of a long quotation, and it shows. */
function citedStatement(statement: Statement, excerpt: readonly Passage[]): Statement {
  if (statement.content.every((span) => excerpt.some((passage) => within(span, passage.span)))) return statement;
  const content = statement.content.flatMap((span) => excerpt.flatMap((passage) => shared(span, passage.span)));
  const words = content.flatMap(([start, end]) =>
    excerpt
      .filter(({ span }) => within([start, end], span))
      .map(({ span, text }) => text.slice(start - span[0], end - span[0])),
  );
  return { ...statement, content, quote: words.join(` ${LEFT_OUT} `) };
}

function shared(a: Span, b: Span): readonly Span[] {
  const span: Span = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return span[0] < span[1] ? [span] : [];
}
