/**
 * What a word can be: each list that a form or a cue looks for in a sentence is a class, and one bit of a word. A word is asked of all
 * of them once and then known, so that a sentence is gone through once, whatever is looked for in it.
 */
import { ownCopy } from '../../../text/told-once.ts';

const TESTS: ((word: string) => boolean)[] = [];
const KNOWN = new Map<string, Classes>();

/** More words than a language uses often; what is rare is asked again. */
const MOST = 20_000;

/** So many bits has a number. */
const BITS = 31;

/** All classes of a word, or of the words of a sentence, as the bits of three numbers. */
export type Classes = readonly [number, number, number];

export const NO_CLASS: Classes = [0, 0, 0];

/** One of those bits; the words it stands for are those (folded) that the test holds of. Made when a file is read. */
export interface WordClass {
  readonly part: 0 | 1 | 2;
  readonly bit: number;
}

export function wordClass(holds: (word: string) => boolean): WordClass {
  if (TESTS.length === 3 * BITS) throw new Error(`No more than ${3 * BITS} classes of words fit into three numbers.`);
  TESTS.push(holds);
  // a word that was asked of the classes before knows nothing of this one
  KNOWN.clear();
  return classAt(TESTS.length - 1);
}

function classAt(index: number): WordClass {
  return { part: index < BITS ? 0 : index < 2 * BITS ? 1 : 2, bit: 1 << (index % BITS) };
}

/** Every class of the word. */
export function classesOf(word: string): Classes {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const classes: [number, number, number] = [0, 0, 0];
  for (const [index, holds] of TESTS.entries()) {
    const { part, bit } = classAt(index);
    if (holds(word)) classes[part] |= bit;
  }
  if (KNOWN.size === MOST) KNOWN.clear();
  KNOWN.set(ownCopy(word), classes);
  return classes;
}

export function isIn(classes: Classes, { part, bit }: WordClass): boolean {
  return (classes[part] & bit) !== 0;
}
