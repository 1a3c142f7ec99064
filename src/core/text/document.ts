/**
 * A text taken apart once, for everything that reads it: paragraphs, sentences, quotations, tokens. Every place is in
 * UTF-16 units of the original, which is kept as it came.
 */
import { fold } from './fold.ts';
import { matchesOf } from './matches.ts';
import { findQuotes, type Quote } from './quote.ts';
import { type Abbreviations, sentencesIn } from './sentence.ts';
import { firstFrom, type Span } from './span.ts';
import { type Token, tokenAt, tokenize } from './token.ts';

export interface Sentence {
  readonly span: Span;
  /** Its tokens, [from, to) in the document's list. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

export interface Paragraph {
  readonly span: Span;
  /** A headline or a heading: short, without an ending mark, alone on its line. */
  readonly heading: boolean;
}

export interface TextDocument {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

export function readDocument(text: string, abbreviations: Abbreviations): TextDocument {
  return new TextInParts(text, abbreviations);
}

/** Each part is told where it is asked for: a text that names no law is looked through for names, and for little else. */
class TextInParts implements TextDocument {
  readonly text: string;
  readonly folded: string;
  readonly #abbreviations: Abbreviations;
  #tokens: readonly Token[] | null = null;
  #paragraphs: readonly Paragraph[] | null = null;
  #sentences: readonly Sentence[] | null = null;
  #quotes: readonly Quote[] | null = null;

  constructor(text: string, abbreviations: Abbreviations) {
    this.text = text;
    this.folded = fold(text);
    this.#abbreviations = abbreviations;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.folded, this.text);
    return this.#tokens;
  }

  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= paragraphsOf(this.text);
    return this.#paragraphs;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this, this.#abbreviations);
    return this.#sentences;
  }

  get quotes(): readonly Quote[] {
    this.#quotes ??= findQuotes(
      this.text,
      this.paragraphs.map((paragraph) => paragraph.span),
    );
    return this.#quotes;
  }
}

/** The same, told in full: for those who ask for its parts at every word. */
export function inFull({ text, folded, tokens, paragraphs, sentences, quotes }: TextDocument): TextDocument {
  return { text, folded, tokens, paragraphs, sentences, quotes };
}

function sentencesOf(document: TextDocument, abbreviations: Abbreviations): readonly Sentence[] {
  const { text, tokens, paragraphs } = document;
  return paragraphs.flatMap((paragraph, index) =>
    sentencesIn(text, paragraph.span, abbreviations)
      .flatMap((span) => pieces(text, span))
      .map(
        (span): Sentence => ({
          span,
          from: tokenAt(tokens, span[0]),
          to: tokenAt(tokens, span[1]),
          paragraph: index,
        }),
      ),
  );
}

/** A “sentence” longer than any that people write is cut at a space, so that no text costs more than its length. */
const LONGEST = 4000;

function pieces(text: string, [start, end]: Span): readonly Span[] {
  if (end - start <= LONGEST) return [[start, end]];
  const found: Span[] = [];
  for (let from = start; from < end; ) {
    const space = text.indexOf(' ', from + LONGEST);
    const to = space < 0 || space > from + 2 * LONGEST ? Math.min(end, from + 2 * LONGEST) : Math.min(space, end);
    found.push([from, to]);
    from = to;
  }
  return found;
}

/** The quotation that holds the place, between its marks or on them; null outside. Quotations stand in order and do not overlap. */
export function quoteAt(document: TextDocument, place: number): Quote | null {
  const quote = document.quotes[firstFrom(document.quotes, place + 1, (one) => one.span[0]) - 1];
  return quote !== undefined && place < quote.span[1] ? quote : null;
}

/** Whether any of a quotation lies in the span. */
export function touchesQuote({ quotes }: TextDocument, [from, to]: Span): boolean {
  const quote = quotes[firstFrom(quotes, from + 1, (one) => one.span[1])];
  return quote !== undefined && quote.span[0] < to;
}

/** Index of the sentence in which the place lies, or of the one before it. */
export function sentenceAt(document: TextDocument, place: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle] as Sentence).span[0] <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const LINE = /[^\r\n]+/g;

/** Lines are paragraphs; the marks of Markdown at their beginning (`#`, `>`, `-`, `*`, `1.`), and those of posts in a row (`2/`, `2/7`), are left out of the span. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of matchesOf(LINE, text)) {
    const lead =
      /^\s*(?:#{1,6}\s+|>\s*|[-*+•]\s+|\d{1,2}(?:[.)]|\/\d{0,2})\s+(?=\p{Lu}))?(?:\*\*|__)?/u.exec(match[0])?.[0]
        .length ?? 0;
    const body = match[0].slice(lead).trimEnd();
    if (body === '') continue;
    const span: Span = [match.index + lead, match.index + lead + body.length];
    found.push({ span, heading: /^\s*#/.test(match[0]) || isHeading(body) });
  }
  return found;
}

function isHeading(line: string): boolean {
  return line.length <= 120 && !/[.!…:;,"”»]$/.test(line) && /^[^\p{Ll}]/u.test(line) && !/[.!?]\s/.test(line);
}
