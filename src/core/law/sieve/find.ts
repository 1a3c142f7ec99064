/**
 * Looks through text in codes, word by word. In: a sieve and the codes. Out: the places where a name of the register stands, at
 * least all those that the check would find. This is the plain form of it; the kernel does the same loop sixteen bytes at a time.
 */
import { type CodedText, startsOf } from './coded-text.ts';
import { CAPITALS, firstPlace, fourAt, hasBit, keyOf, PAIR, partOf, secondPlace } from './keys.ts';
import { nameAt } from './name-at.ts';
import type { Sieve } from './sieve.ts';
import { listAt } from './table.ts';
import { FIRST_OF_WORD, SMALL } from './word-codes.ts';

/**
 * Asks about the start of each word that may be the anchor of a name, in order, until it is told that one is; whether it was.
 */
export function someCandidate(sieve: Sieve, { codes, end }: CodedText, test: (start: number) => boolean): boolean {
  const { first, firstBits } = sieve;
  let before = 0;
  let stop = -2;
  // letters in a row with one mark between each two, such as U.S.C, up to the word before this one
  let dotted = 0;
  for (let at = 0; at < end; at++) {
    if ((codes[at] as number) < FIRST_OF_WORD) continue;
    const start = at;
    let four = 0;
    for (let shift = 0; at < end && (codes[at] as number) >= FIRST_OF_WORD; at++, shift += 8)
      if (shift < 32) four |= ((codes[at] as number) | SMALL) << shift;
    const single = at === start + 1;
    const joins = single && dotted > 0 && start === stop + 1;
    const found = hasBit(first, firstPlace(four, firstBits));
    // which words stand here where letters have dots is looked into elsewhere
    if (joins || (found && (dotted > 1 || mayHold(sieve, codes, start, at, before)))) {
      if (test(start)) return true;
    }
    dotted = single ? (joins ? dotted + 1 : 1) : 0;
    before = four >>> 0;
    stop = at;
  }
  return false;
}

/** Whether the word is in the second bitmap in any role. */
function mayHold(sieve: Sieve, codes: Uint8Array, start: number, end: number, before: number): boolean {
  const low = fourAt(codes, start, end);
  const high = fourAt(codes, start + 4, end);
  for (const role of sieve.roles) {
    const key = keyIn(role, low, high, end - start, before);
    if (key >= 0 && hasBit(sieve.second, secondPlace(key, sieve.secondBits))) return true;
  }
  return false;
}

/** -1 where the word is shorter than the stems of this role. */
function keyIn(role: number, low: number, high: number, length: number, before: number): number {
  if (role === PAIR) return keyOf(before, low, PAIR);
  const stem = role & ~CAPITALS;
  if (stem === 0) return keyOf(low, high, role);
  return stem > length ? -1 : keyOf(partOf(low, stem), partOf(high, stem - 4), role);
}

/** Whether a name of the register stands with its anchor at this word, as it stands or as the last letter of an abbreviation. */
export function isNamedAt(sieve: Sieve, text: CodedText, start: number): boolean {
  const { codes } = text;
  let end = start;
  while (end < text.end && (codes[end] as number) >= FIRST_OF_WORD) end++;
  return startsOf(codes, end).some((from) => {
    const letters = lettersOf(codes, from, end);
    const [low, high] = [fourAt(letters, 0, letters.length), fourAt(letters, 4, letters.length)];
    if (!hasBit(sieve.first, firstPlace(low, sieve.firstBits))) return false;
    for (const role of sieve.roles) {
      const befores = role === PAIR ? foursBefore(codes, from) : [0];
      for (const before of befores)
        if (holds(sieve, text, keyIn(role, low, high, letters.length, before), from)) return true;
    }
    return false;
  });
}

/** The letters of a word, without the marks of an abbreviation. */
function lettersOf(codes: Uint8Array, start: number, end: number): Uint8Array {
  return codes.slice(start, end).filter((code) => code >= FIRST_OF_WORD);
}

function foursBefore(codes: Uint8Array, from: number): readonly number[] {
  let end = from;
  while (end > 0 && (codes[end - 1] as number) < FIRST_OF_WORD) end--;
  if (end === 0) return [];
  return startsOf(codes, end).map((start) => {
    const letters = lettersOf(codes, start, end);
    return fourAt(letters, 0, letters.length);
  });
}

function holds(sieve: Sieve, text: CodedText, key: number, start: number): boolean {
  if (key < 0 || !hasBit(sieve.second, secondPlace(key, sieve.secondBits))) return false;
  const list = listAt(sieve.keys, key);
  const count = list === 0 ? 0 : (sieve.lists[list] as number);
  for (let at = list + 1; at <= list + 2 * count; at += 2)
    if (nameAt(text, sieve, sieve.lists[at] as number, sieve.lists[at + 1] as number, start)) return true;
  return false;
}

/** Whether any name of the register stands in the text; false is certain. */
export function namesLaw(sieve: Sieve, text: CodedText): boolean {
  return sieve.everything || someCandidate(sieve, text, (start) => isNamedAt(sieve, text, start));
}
