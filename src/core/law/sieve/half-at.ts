/** A proper name that is half of a law's name, with the other half behind it: `TikTok … the ban` (mentions.ts). */
import { HALVES_APART, POINTING } from '../written-name.ts';
import { type CodedText, plainEnd } from './coded-text.ts';
import { fourAt } from './keys.ts';
import type { PackedNames } from './packed-names.ts';
import { FIRST_OF_WORD, SMALL, SPACE } from './word-codes.ts';

export function halfAt(text: CodedText, { names, words }: PackedNames, name: number, start: number): boolean {
  const { codes, end } = text;
  const [first, second] = [names[name + 2] as number, names[name + 3] as number];
  const stop = plainEnd(text, start);
  if (((codes[start] as number) & SMALL) !== 0 || !isWord(text, start, stop, words, first)) return false;
  // no fewer than the tokens between the halves
  let spaces = 0;
  let pointed = false;
  for (let at = stop; at < end && spaces <= HALVES_APART; ) {
    const code = codes[at] as number;
    if (code >= FIRST_OF_WORD) {
      const next = plainEnd(text, at);
      if (pointed && isWord(text, at, next, words, second)) return true;
      pointed = isPointing(codes, at, next);
      at = next;
      continue;
    }
    if (code === SPACE && codes[at - 1] !== SPACE) spaces++;
    at++;
  }
  return false;
}

/** Whether it is the word's first form, which is the word itself. */
function isWord({ codes }: CodedText, start: number, end: number, words: Uint8Array, word: number): boolean {
  const length = words[word + 2] as number;
  if (words[word] === 0 || end - start !== length) return words[word] === 0;
  for (let at = 0; at < length; at++)
    if (((codes[start + at] as number) | SMALL) !== words[word + 3 + at]) return false;
  return true;
}

const four = (word: string) =>
  fourAt(
    Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
    0,
    word.length,
  );
const POINTING_FOURS = new Set(POINTING.map(four));

function isPointing(codes: Uint8Array, start: number, end: number): boolean {
  return end - start <= 4 && POINTING_FOURS.has(fourAt(codes, start, end));
}
