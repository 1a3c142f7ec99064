/**
 * Whether a name stands at a place among codes, word by word. What it lets pass the check may still refuse (the marks between two
 * words, the ending of a stem); it never refuses what the check would let pass.
 */
import { type CodedText, LONGEST_DOTTED, plainEnd, startsOf } from './coded-text.ts';
import { halfAt } from './half-at.ts';
import { EXACT, IN_CAPITALS, IN_HALVES, type PackedNames } from './packed-names.ts';
import { FIRST_OF_WORD, SMALL } from './word-codes.ts';

/** Whether the name stands there, its word `word` at `start`. */
export function nameAt(text: CodedText, packed: PackedNames, name: number, word: number, start: number): boolean {
  const { names, words } = packed;
  const flags = names[name] as number;
  const places = names.subarray(name + 2, name + 2 + (names[name + 1] as number));
  if ((flags & IN_HALVES) !== 0 && halfAt(text, words, places, start)) return true;
  const wanted: Wanted = { text, words, places, capitals: (flags & IN_CAPITALS) !== 0 };
  return forwards(wanted, word, start) && backwards(wanted, word - 1, start);
}

interface Wanted {
  readonly text: CodedText;
  readonly words: Uint8Array;
  /** Of each word of the name. */
  readonly places: Uint32Array;
  readonly capitals: boolean;
}

/** A word of which no form is known is let pass, with all that lies beyond it. */
function isOpen({ words, places }: Wanted, word: number): boolean {
  return words[places[word] as number] === 0;
}

function forwards(wanted: Wanted, word: number, start: number): boolean {
  if (word === wanted.places.length || isOpen(wanted, word)) return true;
  const { codes, end, gap } = wanted.text;
  return endsAt(wanted, word, start).some((stop) => {
    if (word === wanted.places.length - 1) return true;
    let next = stop;
    while (next < end && next - stop < gap && (codes[next] as number) < FIRST_OF_WORD) next++;
    return next < end && next > stop && (codes[next] as number) >= FIRST_OF_WORD && forwards(wanted, word + 1, next);
  });
}

function backwards(wanted: Wanted, word: number, after: number): boolean {
  if (word < 0 || isOpen(wanted, word)) return true;
  const { codes, gap } = wanted.text;
  let end = after;
  while (end > 0 && after - end < gap && (codes[end - 1] as number) < FIRST_OF_WORD) end--;
  if (end === after || end === 0 || (codes[end - 1] as number) < FIRST_OF_WORD) return false;
  return startsOf(codes, end).some(
    (start) => endsAt(wanted, word, start).includes(end) && backwards(wanted, word - 1, start),
  );
}

/** Where the word that begins here may end as this word of the name. */
function endsAt({ text, words, places, capitals }: Wanted, word: number, start: number): readonly number[] {
  const ends: number[] = [];
  let at = places[word] as number;
  for (let left = words[at++] as number; left > 0; left--) {
    const [ending, length] = [words[at] as number, words[at + 1] as number];
    const longest = length + (ending === EXACT ? 0 : ending);
    for (const [end, step] of [
      [plainEnd(text, start), 1],
      [dottedEnd(text, start), 2],
    ] as const) {
      const letters = Math.ceil((end - start) / step);
      if (letters < length || (step === 1 && letters > longest)) continue;
      if (!same(text.codes, start, step, words, at + 2, length)) continue;
      if (step === 1) ends.push(end);
      else for (let more = length; more <= letters && more <= longest; more++) ends.push(start + 2 * more - 1);
    }
    at += 2 + length;
  }
  return capitals ? ends.filter((end) => inCapitals(text.codes, start, end)) : ends;
}

function same(
  codes: Uint8Array,
  start: number,
  step: number,
  words: Uint8Array,
  form: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at++)
    if (((codes[start + at * step] as number) | SMALL) !== words[form + at]) return false;
  return true;
}

/** The end of letters with marks between them, such as `U.S.C`; where there is one letter alone, the end of that. */
function dottedEnd({ codes, end }: CodedText, start: number): number {
  let at = start;
  const isLone = (place: number) =>
    place < end &&
    (codes[place] as number) >= FIRST_OF_WORD &&
    (place + 1 >= end || (codes[place + 1] as number) < FIRST_OF_WORD);
  if (!isLone(at)) return start;
  while (isLone(at + 2) && at - start < 2 * LONGEST_DOTTED) at += 2;
  return at + 1;
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
