/**
 * Looks through text in codes, word by word. In: a sieve and the codes. Out: the places where a name of the register stands, at
 * least all those that the check would find. This is the plain form of it; the kernel does the same loop sixteen bytes at a time.
 */
import { type CodedText, LONGEST_DOTTED, plainEnd, startsOf } from './coded-text.ts';
import {
  beginsInCapitals,
  CAPITAL,
  firstPlace,
  fourAt,
  hasBit,
  isPair,
  keyOf,
  pairKey,
  partOf,
  secondPlace,
  WHOLE,
} from './keys.ts';
import { nameAt } from './name-at.ts';
import type { Sieve } from './sieve.ts';
import { listAt, rolesOf } from './table.ts';
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
    if (
      (joins && mayBeDotted(sieve, codes, start, dotted)) ||
      (found && (dotted > 1 || mayHold(sieve, codes, start, at, before)))
    ) {
      if (test(start)) return true;
    }
    dotted = single ? (joins ? dotted + 1 : 1) : 0;
    before = four >>> 0;
    stop = at;
  }
  return false;
}

/** Whether any name begins as the letters do of which the last stands at `start`; so many stand before it, with a mark behind each. */
function mayBeDotted(sieve: Sieve, codes: Uint8Array, start: number, before: number): boolean {
  let four = (codes[start] as number) | SMALL;
  for (let more = 1; more <= Math.min(before, LONGEST_DOTTED - 1); more++) {
    four = ((four << 8) | (codes[start - 2 * more] as number) | SMALL) >>> 0;
    if (rolesOf(sieve, four) !== 0) return true;
  }
  return false;
}

/** Whether the word is in the second bitmap in any role. */
function mayHold(sieve: Sieve, codes: Uint8Array, start: number, end: number, before: number): boolean {
  const word = wordIn(codes, start, end);
  for (let some = rolesOf(sieve, word.low); some !== 0; some &= some - 1) {
    const role = firstRole(sieve, some);
    const key = isPair(role) ? pairKey(before, word.low, role) : keyIn(role, word);
    if (key >= 0 && hasBit(sieve.second, secondPlace(key, sieve.secondBits))) return true;
  }
  return false;
}

interface Word {
  /** Its first four codes, and the next. */
  readonly low: number;
  readonly high: number;
  readonly length: number;
  readonly capital: boolean;
}

function wordIn(codes: Uint8Array, start: number, end: number): Word {
  return {
    low: fourAt(codes, start, end),
    high: fourAt(codes, start + 4, end),
    length: end - start,
    capital: beginsInCapitals(codes, start, end),
  };
}

/** The role of the lowest bit. */
function firstRole({ roles }: Sieve, some: number): number {
  return roles[31 - Math.clz32(some & -some)] as number;
}

/** -1 where the word is shorter than the stems of this role, or not in capitals as it must be. */
function keyIn(role: number, { low, high, length, capital }: Word): number {
  const stem = role & ~CAPITAL;
  if (stem > length || (role !== stem && !capital)) return -1;
  return stem === WHOLE ? keyOf(low, high, role) : keyOf(partOf(low, stem), partOf(high, stem - 4), role);
}

/** Whether a name of the register stands with its anchor at this word, as it stands or as the last letter of an abbreviation. */
export function isNamedAt(sieve: Sieve, text: CodedText, start: number): boolean {
  const { codes } = text;
  const end = plainEnd(text, start);
  if (isNamedBy(sieve, text, start, codes, start, end)) return true;
  return (
    end === start + 1 &&
    startsOf(codes, end).some((from) => {
      if (from === start) return false;
      const letters = lettersOf(codes, from, end);
      return isNamedBy(sieve, text, from, letters, 0, letters.length);
    })
  );
}

/** The same, for a word that begins at `from` and is written as codes [start, end) of `letters`. */
function isNamedBy(
  sieve: Sieve,
  text: CodedText,
  from: number,
  letters: Uint8Array,
  start: number,
  end: number,
): boolean {
  const word = wordIn(letters, start, end);
  for (let some = rolesOf(sieve, word.low); some !== 0; some &= some - 1) {
    const role = firstRole(sieve, some);
    if (
      isPair(role)
        ? isPaired(sieve, text, from, (before) => pairKey(before, word.low, role))
        : holds(sieve, text, keyIn(role, word), from)
    )
      return true;
  }
  return false;
}

function isPaired(sieve: Sieve, text: CodedText, from: number, keyAfter: (before: number) => number): boolean {
  const { codes } = text;
  let end = from;
  while (end > 0 && (codes[end - 1] as number) < FIRST_OF_WORD) end--;
  if (end === 0) return false;
  let start = end;
  while (start > 0 && (codes[start - 1] as number) >= FIRST_OF_WORD) start--;
  if (holds(sieve, text, keyAfter(fourAt(codes, start, end)), from)) return true;
  if (start < end - 1) return false;
  return startsOf(codes, end).some((one) => {
    const letters = lettersOf(codes, one, end);
    return holds(sieve, text, keyAfter(fourAt(letters, 0, letters.length)), from);
  });
}

/** The letters of an abbreviation without its marks, which stand one between each two. */
function lettersOf(codes: Uint8Array, start: number, end: number): Uint8Array {
  const letters = new Uint8Array((end - start + 1) >> 1);
  for (let at = 0; at < letters.length; at++) letters[at] = codes[start + 2 * at] as number;
  return letters;
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
