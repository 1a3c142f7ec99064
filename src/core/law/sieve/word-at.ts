/** Whether a word of a name stands at a place among codes: as it stands, or as an abbreviation with dots. */
import { type CodedText, LONGEST_DOTTED } from './coded-text.ts';
import { EXACT } from './packed-names.ts';
import { FIRST_OF_WORD, SMALL } from './word-codes.ts';

/** A word of a name as packed-names.ts has it, and whether it counts only in capitals. */
export interface PackedWord {
  readonly words: Uint8Array;
  readonly place: number;
  readonly capitals: boolean;
}

/** Whether codes [start, end), a word of the text, are a form of the word. */
export function fitsWord(
  codes: Uint8Array,
  start: number,
  end: number,
  { words, place, capitals }: PackedWord,
): boolean {
  let at = place + 1;
  for (let left = words[place] as number; left > 0; left--) {
    const ending = words[at] as number;
    const length = words[at + 1] as number;
    const more = end - start - length;
    if (
      more >= 0 &&
      (more === 0 || (ending !== EXACT && more <= ending)) &&
      same(codes, start, 1, words, at + 2, length)
    )
      return !capitals || inCapitals(codes, start, end);
    at += 2 + length;
  }
  return false;
}

/** Where letters with marks between them, such as `U.S.C`, may end as this word. */
export function dottedEnds(text: CodedText, start: number, { words, place, capitals }: PackedWord): readonly number[] {
  const letters = lettersFrom(text, start);
  const ends: number[] = [];
  let at = place + 1;
  for (let left = words[place] as number; left > 0; left--) {
    const length = words[at + 1] as number;
    const longest = words[at] === EXACT ? length : letters;
    if (length <= letters && same(text.codes, start, 2, words, at + 2, length))
      for (let more = length; more <= longest; more++) ends.push(start + 2 * more - 1);
    at += 2 + length;
  }
  return capitals ? ends.filter((end) => inCapitals(text.codes, start, end)) : ends;
}

function same(codes: Uint8Array, start: number, step: number, words: Uint8Array, form: number, length: number) {
  for (let at = 0; at < length; at++)
    if (((codes[start + at * step] as number) | SMALL) !== words[form + at]) return false;
  return true;
}

/** How many letters stand there with a mark between each two. */
function lettersFrom({ codes, end }: CodedText, start: number): number {
  let letters = 0;
  for (let at = start; at < end && letters < LONGEST_DOTTED && (codes[at] as number) >= FIRST_OF_WORD; at += 2) {
    if (at + 1 < end && (codes[at + 1] as number) >= FIRST_OF_WORD) break;
    letters += 1;
  }
  return letters;
}

/** An s at the end makes no small letters of it. */
function inCapitals(codes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codes[at] as number;
    const plural = at === end - 1 && at > start && code === 0x73;
    if (code >= 0x40 && (code & SMALL) !== 0 && !plural) return false;
  }
  return true;
}
