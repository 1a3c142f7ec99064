/**
 * Quotations over paragraphs: `Berg said: “It is gone. ¶ “Nobody asked us.”`. Each part is opened, and only the last is closed. In:
 * a quotation. Out: its first part, and the statement that holds an earlier one.
 */
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import type { Quote } from '../../../../text/quote.ts';
import { firstFrom } from '../../../../text/span.ts';
import type { DraftStatement } from './draft.ts';

/** So many parts back an earlier one is looked for. */
const PARTS = 12;

/** The first of the parts that this one goes on with; itself where it goes on with none. */
export function firstPart(document: TextDocument, quote: Quote): Quote {
  return partsBefore(document, quote)[0] ?? quote;
}

/** Whose statement an earlier part is in already. */
export function statementOfParts(
  document: TextDocument,
  quote: Quote,
  drafts: readonly DraftStatement[],
): DraftStatement | null {
  const ends = new Set(partsBefore(document, quote).map(({ content }) => content[1]));
  return ends.size === 0 ? null : (drafts.findLast(({ content }) => content.some(([, to]) => ends.has(to))) ?? null);
}

/** The parts before a quotation that are not closed, each in the paragraph before the next. */
function partsBefore(document: TextDocument, quote: Quote): readonly Quote[] {
  const { quotes } = document;
  const parts: Quote[] = [];
  let next = quote;
  for (let at = firstFrom(quotes, quote.span[0], ({ span }) => span[0]) - 1; at >= 0 && parts.length < PARTS; at--) {
    const one = quotes[at];
    const own = paragraphAt(document, next.span[0]);
    const opens = next.span[0] - (document.paragraphs[own]?.span[0] ?? 0) < 2;
    if (one === undefined || one.closed || !opens || paragraphAt(document, one.span[1] - 1) !== own - 1) break;
    parts.unshift(one);
    next = one;
  }
  return parts;
}

function paragraphAt(document: TextDocument, place: number): number {
  return document.sentences[sentenceAt(document, place)]?.paragraph ?? 0;
}
