/**
 * Whether a name stands at a place among codes, word by word. What it lets pass the check may still refuse (the marks between two
 * words, the ending of a stem); it never refuses what the check would let pass.
 */
import { type CodedText, plainEnd, startsOf } from './coded-text.ts';
import { halfAt } from './half-at.ts';
import { IN_CAPITALS, IN_HALVES, type PackedNames } from './packed-names.ts';
import { dottedEnds, fitsWord, type PackedWord } from './word-at.ts';
import { FIRST_OF_WORD } from './word-codes.ts';

/** Whether the name stands there, its word `word` at `start`. */
export function nameAt(text: CodedText, packed: PackedNames, name: number, word: number, start: number): boolean {
  const flags = packed.names[name] as number;
  if ((flags & IN_HALVES) !== 0 && halfAt(text, packed, name, start)) return true;
  const wanted: Wanted = { text, packed, name, capitals: (flags & IN_CAPITALS) !== 0 };
  return backwards(wanted, word - 1, start) && forwards(wanted, word, start);
}

interface Wanted {
  readonly text: CodedText;
  readonly packed: PackedNames;
  readonly name: number;
  readonly capitals: boolean;
}

function wordOf({ packed, name, capitals }: Wanted, word: number): PackedWord {
  return { words: packed.words, place: packed.names[name + 2 + word] as number, capitals };
}

/** A word of which no form is known is let pass, with all that lies beyond it. */
function isOpen({ words, place }: PackedWord): boolean {
  return words[place] === 0;
}

function forwards(wanted: Wanted, word: number, start: number): boolean {
  const own = wordOf(wanted, word);
  if (isOpen(own)) return true;
  const { text } = wanted;
  const stop = plainEnd(text, start);
  if (fitsWord(text.codes, start, stop, own) && goesOn(wanted, word, stop)) return true;
  return stop === start + 1 && dottedEnds(text, start, own).some((end) => goesOn(wanted, word, end));
}

/** Whether the words behind this one, which ends there, follow. */
function goesOn(wanted: Wanted, word: number, stop: number): boolean {
  if (word + 1 === wanted.packed.names[wanted.name + 1]) return true;
  const { codes, end, gap } = wanted.text;
  let next = stop;
  while (next < end && next - stop < gap && (codes[next] as number) < FIRST_OF_WORD) next++;
  return next < end && next > stop && (codes[next] as number) >= FIRST_OF_WORD && forwards(wanted, word + 1, next);
}

function backwards(wanted: Wanted, word: number, after: number): boolean {
  if (word < 0) return true;
  const own = wordOf(wanted, word);
  if (isOpen(own)) return true;
  const { text } = wanted;
  const end = endBefore(text, after);
  if (end === 0) return false;
  let start = end;
  while (start > 0 && (text.codes[start - 1] as number) >= FIRST_OF_WORD) start--;
  if (fitsWord(text.codes, start, end, own) && backwards(wanted, word - 1, start)) return true;
  if (start < end - 1) return false;
  return startsOf(text.codes, end).some(
    (from) => dottedEnds(text, from, own).includes(end) && backwards(wanted, word - 1, from),
  );
}

/** Where the word before ends; 0 where there is none, or too far away. */
function endBefore({ codes, gap }: CodedText, after: number): number {
  let end = after;
  while (end > 0 && after - end < gap && (codes[end - 1] as number) < FIRST_OF_WORD) end--;
  return end === after || end === 0 || (codes[end - 1] as number) < FIRST_OF_WORD ? 0 : end;
}
