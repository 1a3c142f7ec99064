/**
 * The excerpt as one text with the report of it, for a page that shows both. In: a published report, whose spans count in the
 * text as it was given, and its passages. Out: the passages in a row with a sign where words were left out, and the same
 * report with spans that count in that row.
 */
import type { Statement } from '../claim/statement.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './case.ts';
import { LEFT_OUT } from './cited-report.ts';
import { passagesIn } from './passages-in.ts';

export interface Assembled {
  readonly text: string;
  readonly report: Report;
}

export function assembled(
  report: Report,
  { excerpt, input }: { readonly excerpt: readonly Passage[]; readonly input: { readonly length: number } },
): Assembled {
  const places = placed(excerpt, input.length);
  const move = (span: Span) => moved(span, places);
  const claims = report.claims.map((claim) => ({
    ...claim,
    span: move(claim.span) ?? NOWHERE,
    law: claim.law === null ? null : { ...claim.law, span: move(claim.law.span) ?? NOWHERE },
  }));
  const statements = report.statements.map((one) => movedStatement(one, move));
  return { text: textOf(places, input.length), report: { ...report, claims, statements } };
}

const NOWHERE: Span = [0, 0];

interface Placed extends Passage {
  /** Where it begins in the row. */
  readonly at: number;
  readonly lead: string;
}

function placed(excerpt: readonly Passage[], length: number): readonly Placed[] {
  let at = 0;
  let end = 0;
  return excerpt.map((passage) => {
    const lead = gap(passage.span[0] > end, end > 0);
    const one = { ...passage, at: at + lead.length, lead };
    at = one.at + passage.text.length;
    end = Math.min(passage.span[1], length);
    return one;
  });
}

function gap(left: boolean, before: boolean): string {
  if (!left) return before ? '\n\n' : '';
  return before ? `\n\n${LEFT_OUT}\n\n` : `${LEFT_OUT}\n\n`;
}

function textOf(places: readonly Placed[], length: number): string {
  const row = places.map(({ lead, text }) => lead + text).join('');
  return (places.at(-1)?.span[1] ?? 0) < length ? `${row}\n\n${LEFT_OUT}` : row;
}

/** What of the span stands in the row, from its first word there to its last; null where none does. */
function moved([start, end]: Span, places: readonly Placed[]): Span | null {
  const met = passagesIn(places, [start, end]);
  const [first] = met;
  const last = met.at(-1);
  if (first === undefined || last === undefined) return null;
  return [first.at + Math.max(0, start - first.span[0]), last.at + Math.min(end, last.span[1]) - last.span[0]];
}

function movedStatement(statement: Statement, move: (span: Span) => Span | null): Statement {
  const { speaker, content, cueSpan, span } = statement;
  return {
    ...statement,
    speaker: { ...speaker, span: speaker.span === null ? null : move(speaker.span) },
    content: content.flatMap((one) => {
      const kept = move(one);
      return kept === null ? [] : [kept];
    }),
    cueSpan: cueSpan === null ? null : move(cueSpan),
    span: move(span) ?? NOWHERE,
  };
}
