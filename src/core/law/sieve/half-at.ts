/** A proper name that is half of a law's name, with the other half behind it: `TikTok … the ban` (mentions.ts). */
import { type CodedText, plainEnd } from './coded-text.ts';
import { fourAt } from './keys.ts';
import { FIRST_OF_WORD, SMALL, SPACE } from './word-codes.ts';

/** More spaces than tokens may stand between the halves. */
const MOST_SPACES = 12;

export function halfAt(text: CodedText, words: Uint8Array, places: Uint32Array, start: number): boolean {
  const { codes, end } = text;
  const stop = plainEnd(text, start);
  if (((codes[start] as number) & SMALL) !== 0 || !isWord(text, start, stop, words, places[0] as number)) return false;
  let spaces = 0;
  let pointed = false;
  for (let at = stop; at < end && spaces <= MOST_SPACES; ) {
    const code = codes[at] as number;
    if (code >= FIRST_OF_WORD) {
      const next = plainEnd(text, at);
      if (pointed && isWord(text, at, next, words, places[1] as number)) return true;
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
const POINTING = new Set(['the', 'that', 'this'].map(four));

function isPointing(codes: Uint8Array, start: number, end: number): boolean {
  return end - start <= 4 && POINTING.has(fourAt(codes, start, end));
}
