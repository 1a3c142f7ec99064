/**
 * Which of many JSON lines name a law. In: whole lines, as bytes. Out: how many there are, those that name a law, and those that are
 * no JSON object on the face of it; the others are dismissed without being taken apart.
 */
import { GAP } from '../core/law/sieve/coded-text.ts';
import { isNamedAt, someCandidate } from '../core/law/sieve/find.ts';
import { codeJsonLines, LINE_END } from '../core/law/sieve/json-coding.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';

/** A line: its number among those of the batch, from 1, and [from, to) in bytes, without its break. */
export interface LineAt {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

export interface LinesFound {
  /** All of them, and those that are not blank. */
  readonly lines: number;
  readonly documents: number;
  readonly named: readonly LineAt[];
  readonly malformed: readonly LineAt[];
}

/** Bytes of text in codes, and where a name may stand among them. */
export interface CodedLines {
  readonly codes: Uint8Array;
  readonly end: number;
  /** Calls with the start of each candidate, in order. */
  each(test: (start: number) => void): void;
}

/** How bytes become codes and candidates: here in plain JavaScript. */
export type LinesCoder = (bytes: Uint8Array) => CodedLines;

export function plainCoder(sieve: Sieve): LinesCoder {
  let codes = new Uint8Array(1 << 20);
  return (bytes) => {
    if (codes.length < bytes.length) codes = new Uint8Array(2 * bytes.length);
    const end = codeJsonLines(bytes, bytes.length, codes, sieve.codes);
    const text = { codes, end, gap: GAP };
    return {
      codes,
      end,
      each: (visit) =>
        void someCandidate(sieve, text, (start) => {
          visit(start);
          return false;
        }),
    };
  };
}

const [NEWLINE, OPENING, CLOSING] = [0x0a, 0x7b, 0x7d];
/** A page may stand under this key; its words are those between its tags. */
const HTML_KEY = Buffer.from('"html"');

export function namedLines(bytes: Buffer, sieve: Sieve, coded: CodedLines): LinesFound {
  const names = linesWithNames(sieve, coded);
  const pages = bytes.includes(HTML_KEY);
  const [named, malformed]: [LineAt[], LineAt[]] = [[], []];
  let [lines, documents] = [0, 0];
  for (let from = 0; from < bytes.length; ) {
    const number = ++lines;
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline;
    const line = { number, from, to };
    const [first, last] = [firstInk(bytes, from, to), lastInk(bytes, from, to)];
    if (first < last) {
      documents += 1;
      if (bytes[first] !== OPENING || bytes[last - 1] !== CLOSING) malformed.push(line);
      else if (sieve.everything || names.has(number)) named.push(line);
      else if (pages && bytes.subarray(from, to).includes(HTML_KEY)) named.push(line);
    }
    from = to + 1;
  }
  return { lines, documents, named, malformed };
}

/** The numbers of the lines in which a name stands. */
function linesWithNames(sieve: Sieve, { codes: bytes, end, each }: CodedLines): ReadonlySet<number> {
  const found = new Set<number>();
  // a Buffer searches faster
  const codes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let number = 1;
  let lineEnd = endOfLine(codes, 0, end);
  each((start) => {
    while (start > lineEnd) {
      number += 1;
      lineEnd = endOfLine(codes, lineEnd + 1, end);
    }
    if (!found.has(number) && isNamedAt(sieve, { codes, end: lineEnd, gap: GAP }, start)) found.add(number);
  });
  return found;
}

function endOfLine(codes: Buffer, from: number, end: number): number {
  const at = codes.indexOf(LINE_END, from);
  return at < 0 || at > end ? end : at;
}

function firstInk(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] as number) <= 0x20) at++;
  return at;
}

function lastInk(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && (bytes[at - 1] as number) <= 0x20) at--;
  return at;
}
