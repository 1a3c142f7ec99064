/**
 * A text in the blocks that a reader sees: paragraphs and headings, with their place in the original. In: the text. Out: spans
 * that hold every sign but the space between blocks, in order.
 */
import type { Span } from '../text/span.ts';

export interface Block {
  readonly span: Span;
  readonly heading: boolean;
}

export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const apart = lines.slice(1).map((line, at) => blankBetween(text, lines[at], line));
  if (!apart.includes(true)) return lines.map((span) => blockOf(text, span));
  return chunksOf(lines, apart).flatMap((chunk) =>
    (isWrapped(chunk) ? joined(chunk) : chunk).map((span) => blockOf(text, span)),
  );
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap((match): Span[] => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const body = match[0].trim();
    return body === '' ? [] : [[match.index + lead, match.index + lead + body.length]];
  });
}

function blankBetween(text: string, before: Span | undefined, after: Span): boolean {
  return before !== undefined && (text.slice(before[1], after[0]).match(/\r\n?|[\n\u2028\u2029]/g) ?? []).length > 1;
}

/** Runs of lines with no blank line in them. */
function chunksOf(lines: readonly Span[], apart: readonly boolean[]): readonly (readonly Span[])[] {
  const chunks: Span[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || apart[at - 1]) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
}

/** Lines that somebody’s editor broke at about one width are one paragraph. */
function isWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.slice(0, -1).map(([start, end]) => end - start);
  return lengths.length > 0 && lengths.every((length) => length >= 50 && length <= 100);
}

function joined(lines: readonly Span[]): readonly Span[] {
  return [[lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? 0]];
}

const LONGEST_HEADING = 100;

/** A heading is marked as one, or short and without an end. */
function blockOf(text: string, [start, end]: Span): Block {
  const words = text.slice(start, end);
  const mark = /^#{1,6}\s+(?=\S)/.exec(words)?.[0].length ?? 0;
  const short = words.length <= LONGEST_HEADING && /^\p{Lu}[^.!]*[\p{L}\p{N}”»"’?)]$/u.test(words);
  return { span: [start + mark, end], heading: mark > 0 || short };
}
