/** A report as it is published: of what people said, only what a claim rests on, in the words that the excerpt holds. */
import type { Statement } from '../claim/statement.ts';
import type { Report } from '../report/report.ts';
import { type Span, within } from '../text/span.ts';
import type { Passage } from './case.ts';
import { passagesIn } from './passages-in.ts';
import { sayings } from './published-excerpt.ts';

export const LEFT_OUT = '[…]';

export function citedReport(report: Report, excerpt: readonly Passage[]): Report {
  return { ...report, statements: sayings(report).map((one) => citedStatement(one, excerpt)) };
}

/** Words that lie outside of the excerpt are left out of a long quotation, and it shows. */
function citedStatement(statement: Statement, excerpt: readonly Passage[]): Statement {
  const parts = statement.content.map((span) => ({ span, passages: passagesIn(excerpt, span) }));
  if (parts.every(({ span, passages }) => passages.some((passage) => within(span, passage.span)))) return statement;
  const kept = parts.flatMap(({ span, passages }) => passages.flatMap((passage) => shared(span, passage)));
  return {
    ...statement,
    content: kept.map((one) => one.span),
    quote: kept.map((one) => one.text).join(` ${LEFT_OUT} `),
  };
}

/** What of the span the passage holds. */
function shared(a: Span, { span, text }: Passage): readonly Passage[] {
  const [start, end]: Span = [Math.max(a[0], span[0]), Math.min(a[1], span[1])];
  return start < end ? [{ span: [start, end], text: text.slice(start - span[0], end - span[0]) }] : [];
}
