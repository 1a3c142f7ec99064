/**
 * Which words can begin a name, told by a number for each word of a text that is made as its letters are gone over: most words of
 * a text can begin none, and are never cut out of it. Told of a word that can begin one it is always right, of others mostly.
 */
import { SAME_WORDS } from './name-key.ts';

/** Names of inflecting languages are kept by so many letters of their first word’s stem. */
export const PREFIX = 3;

/** Of 60,000 laws’ first words few meet in one place. */
const PLACES = 1 << 18;

export class FirstWords {
  readonly #words = new Uint8Array(PLACES / 8);
  readonly #stems = new Uint8Array(PLACES / 8);

  addWord(word: string): void {
    for (const written of WRITTEN.get(word) ?? []) add(this.#words, written);
    add(this.#words, word);
  }

  addStem(stem: string): void {
    for (const [written, same] of WAYS) if (same.slice(0, PREFIX) === stem) add(this.#stems, written.slice(0, PREFIX));
    add(this.#stems, stem);
  }

  /** By the numbers for the whole word and for its first letters. */
  mayBe(word: number, stem: number): boolean {
    return isIn(this.#words, word) || isIn(this.#stems, stem);
  }
}

/** A bare `s` before a number is a section, too. */
const WAYS: readonly (readonly [string, string])[] = [...SAME_WORDS, ['s', 'section']];

/** The same by the word that is meant. */
const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map(
  WAYS.map(([, same]) => [same, WAYS.flatMap(([written, other]) => (other === same ? [written] : []))]),
);

/** The number for a word is that for its letters but the last, with the last one added. */
export const NO_LETTERS = 0x811c9dc5 | 0;

export function withLetter(number: number, unit: number): number {
  return Math.imul(number ^ unit, 0x01000193);
}

function numberFor(word: string): number {
  let number = NO_LETTERS;
  for (let at = 0; at < word.length; at++) number = withLetter(number, word.charCodeAt(at));
  return number;
}

function add(bits: Uint8Array, word: string): void {
  const place = placeOf(numberFor(word));
  bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
}

function isIn(bits: Uint8Array, number: number): boolean {
  const place = placeOf(number);
  return ((bits[place >> 3] as number) & (1 << (place & 7))) !== 0;
}

function placeOf(number: number): number {
  return (number ^ (number >>> 15)) & (PLACES - 1);
}
