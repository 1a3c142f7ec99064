/**
 * Quotations that follow each other with nothing between: `“Is it gone?” “It is not.”` are turns of two who talk. In: a quotation
 * without a cue. Out: who says it, or null where it stands by itself.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import type { Quote } from '../../../../text/quote.ts';
import { firstFrom } from '../../../../text/span.ts';
import { type Cast, otherThan } from '../speakers/cast.ts';
import type { DraftStatement } from './draft.ts';

/** How many statements back the turn before can stand. */
const NEAR = 4;

export function turnOf(cast: Cast, quote: Quote, drafts: readonly DraftStatement[]): Speaker | null {
  const { document } = cast;
  const at = firstFrom(document.quotes, quote.span[0], (one) => one.span[0]);
  const before = document.quotes[at - 1];
  const behind = document.quotes[at + 1];
  const near = drafts.slice(-NEAR);
  if (before !== undefined && isNext(document, before, quote)) {
    const turn = near.findLast(({ content }) => content.some(([, end]) => end >= before.content[1]));
    return turn === undefined ? null : unplaced(otherThan(cast, turn.speaker.name));
  }
  if (behind === undefined || !asks(document, quote) || !isNext(document, quote, behind)) return null;
  // `She explained that it had lapsed. “For good?” “No.”`: asked of whoever spoke
  const told = near.findLast(({ span, sentence }) => {
    const own = sentenceAt(document, quote.span[0]);
    return span[1] <= quote.span[0] && sentence === own - 1;
  });
  return told === undefined ? null : unplaced(otherThan(cast, told.speaker.name));
}

function unplaced(speaker: Speaker | null): Speaker | null {
  return speaker === null ? null : { ...speaker, span: null };
}

/** Nothing but white space stands between, in one paragraph; each is a sentence or more. */
function isNext({ text }: TextDocument, first: Quote, second: Quote): boolean {
  const between = text.slice(first.span[1], second.span[0]);
  return (
    first.closed && /^[^\S\n]*(?:\n[^\S\n]*)?$/.test(between) && /[.!?]$/.test(text.slice(...first.content).trimEnd())
  );
}

function asks({ text }: TextDocument, { content }: Quote): boolean {
  return text
    .slice(...content)
    .trimEnd()
    .endsWith('?');
}
