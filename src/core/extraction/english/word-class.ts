/**
 * What a word can be, as the bits of one number: each list that a form or a cue looks for in a sentence is a class. A word is asked
 * of all of them once and then known, so that a sentence is gone through once, whatever is looked for in it.
 */
import { ownCopy } from '../../text/told-once.ts';

const TESTS: ((word: string) => boolean)[] = [];
const KNOWN = new Map<string, number>();

/** More words than a language uses often; what is rare is asked again. */
const MOST = 20_000;

/** One bit; the words it stands for are those (folded) that the test holds of. Made when a file is read, at most 31 in all. */
export type WordClass = number;

export function wordClass(holds: (word: string) => boolean): WordClass {
  if (TESTS.length === 31) throw new Error('No more than 31 classes of words fit into a number.');
  TESTS.push(holds);
  return 1 << (TESTS.length - 1);
}

/** Every class of the word. */
export function classesOf(word: string): number {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const classes = TESTS.reduce((bits, holds, bit) => (holds(word) ? bits | (1 << bit) : bits), 0);
  if (KNOWN.size === MOST) KNOWN.clear();
  KNOWN.set(ownCopy(word), classes);
  return classes;
}
