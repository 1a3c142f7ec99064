/** Quotation marks as the attribution forms meet them among a sentence's tokens. */
import { quoteAt, type TextDocument } from '../../../../text/document.ts';
import { isLongDash } from '../../../../text/token.ts';
import { datelineLength } from '../../../dateline.ts';
import { TIME_WORDS } from '../../../lexicon/en/time-words.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';

/** A single mark is one only where it bounds a quotation; elsewhere it is an apostrophe. */
export function isQuoteMark({ view }: EnglishContext, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== 'mark') return false;
  return token.text === '"' || (token.text === "'" && quoteAt(view.document, token.start) !== null);
}

/** Whether the place is in nobody’s quoted words. */
export function outsideQuotes(document: TextDocument, place: number): boolean {
  const quote = quoteAt(document, place);
  return quote === null || place < quote.content[0] || place >= quote.content[1];
}

/** A mark that ends a phrase: no hyphen, no stop of an abbreviation. */
export function endsPhrase(context: EnglishContext, at: number): boolean {
  return [',', ';', ':', '(', ')', '--'].includes(word(context.view, at)) || isQuoteMark(context, at);
}

/** `– said X`: a dash between spaces. */
export function isDashBetween({ view }: EnglishContext, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || (token.text !== '-' && token.text !== '--')) return false;
  const { folded, text } = view.document;
  return (folded.charAt(token.start - 1) === ' ' && folded.charAt(token.end) === ' ') || isLongDash(text, token.start);
}

/** The first token of the sentence behind a dateline. */
export function firstToken({ view }: EnglishContext): number {
  const [start] = view.sentence.span;
  const line = datelineLength(view.document.text, start, TIME_WORDS);
  return line === 0
    ? 0
    : Math.max(
        0,
        view.tokens.findIndex((token) => token.start >= start + line),
      );
}

/** A subject never begins inside the quotation before it. */
export function leaveQuote(context: EnglishContext, from: number, to: number): number {
  const { view } = context;
  let start = from;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token !== undefined && (isQuoteMark(context, at) || !outsideQuotes(view.document, token.start))) start = at + 1;
  }
  return start;
}

/** The stop of `Dr.`, `Sen.`, `A.` is no end. */
export function isTitle({ view }: EnglishContext, at: number): boolean {
  return (
    /^(?:dr|sen|rep|mr|mrs|ms|prof|gov|gen|col|lt|sgt|maj|capt|rev|hon|st|[a-z])$/.test(word(view, at - 1)) &&
    (view.tokens[at + 1]?.capital ?? false)
  );
}
