/**
 * Text as one byte for each UTF-16 unit, so that names can be looked for among bytes: what a word is made of keeps enough of
 * itself to be told apart, everything else is a gap. In: a unit. Out: its code. Two units that fold to the same unit (fold.ts)
 * have codes that differ in the bit of case alone; different units may share one, which costs a second look and loses nothing.
 */
import { fold } from '../../text/fold.ts';

/** A space, a line break: ends a token. */
export const SPACE = 0x20;
/** Any other mark that is part of no word. */
export const MARK = 0x21;
/** Codes from here on are parts of words. */
export const FIRST_OF_WORD = 0x30;
/** Digits have codes below. */
export const FIRST_LETTER = 0x40;
/** Set in small letters, digits and what has no case; cleared in capitals, and in letters without case beyond ASCII. */
export const SMALL = 0x20;

const [CYRILLIC, OTHER, CLASSES] = [0xa0, 0xe0, 32];
/** Halves of pairs are no letters of any name that is looked for; a name that has some is looked for by its other words. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const EVERY = Array.from({ length: 16 }, (_, row) =>
  Reflect.apply(
    String.fromCharCode,
    null,
    Array.from({ length: 0x1000 }, (_, unit) => row * 0x1000 + unit),
  ),
).join('');

/** The code of each UTF-16 unit. */
export function wordCodes(): Uint8Array {
  const codes = new Uint8Array(EVERY.length).fill(MARK);
  for (const { index, 0: run } of EVERY.matchAll(/\s+/g)) codes.fill(SPACE, index, index + run.length);
  // as names are: name-index.ts reads `§` so
  const folded = fold(EVERY).replace('§', 's');
  for (const { index, 0: run } of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    for (let unit = index; unit < index + run.length; unit++)
      if (unit < FIRST_HALF || unit > LAST_HALF) codes[unit] = codeOf(unit, folded.charCodeAt(unit));
  return codes;
}

function codeOf(unit: number, folded: number): number {
  const small = smallCode(folded);
  if (small < FIRST_LETTER) return small;
  const char = EVERY.charAt(unit);
  return char.toUpperCase() === char ? small & ~SMALL : small;
}

function smallCode(unit: number): number {
  if (unit < 0x80) return unit;
  if (unit >= 0x430 && unit < 0x450) return CYRILLIC + unit - 0x430;
  return OTHER + (unit % CLASSES);
}

/** The codes of a word in small letters; null where it has none, or units that have no code. */
export function codesOfWord(word: string, codes: Uint8Array): Uint8Array | null {
  const found = new Uint8Array(word.length);
  for (let at = 0; at < word.length; at++) found[at] = (codes[word.charCodeAt(at)] as number) | SMALL;
  return found.length > 0 && found.every((code) => code >= FIRST_OF_WORD) ? found : null;
}
