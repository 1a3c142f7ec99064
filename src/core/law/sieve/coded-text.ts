/** Text in codes, and its words: where they begin and end, as they stand or as abbreviations with dots. */
import { FIRST_OF_WORD } from './word-codes.ts';

/** Text in codes, up to `end`, and how many spaces and marks may stand between two words of a name. */
export interface CodedText {
  readonly codes: Uint8Array;
  readonly end: number;
  readonly gap: number;
}

/** In plain text (name-index.ts). */
export const GAP = 4;

export function plainEnd({ codes, end }: CodedText, start: number): number {
  let at = start;
  while (at < end && (codes[at] as number) >= FIRST_OF_WORD) at++;
  return at;
}

/** No abbreviation with dots has more letters that are read as one word (name-index.ts). */
export const LONGEST_DOTTED = 9;

/** Where the word that ends there may begin: as it stands, or as letters with marks between them. */
export function startsOf(codes: Uint8Array, end: number): readonly number[] {
  let start = end;
  while (start > 0 && (codes[start - 1] as number) >= FIRST_OF_WORD) start--;
  const starts = [start];
  if (start !== end - 1) return starts;
  for (; starts.length < LONGEST_DOTTED && isSingle(codes, start - 2) && !isWordCode(codes, start - 1); start -= 2)
    starts.push(start - 2);
  return starts;
}

function isSingle(codes: Uint8Array, at: number): boolean {
  return at >= 0 && isWordCode(codes, at) && (at === 0 || !isWordCode(codes, at - 1));
}

function isWordCode(codes: Uint8Array, at: number): boolean {
  return (codes[at] as number) >= FIRST_OF_WORD;
}
