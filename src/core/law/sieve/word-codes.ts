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
/** Set in small letters, digits and what has no case; cleared in capitals, and in letters without case beyond ASCII. */
export const SMALL = 0x20;

const [CYRILLIC, OTHER, CLASSES] = [0xa0, 0xe0, 32];
const WORD = /^[\p{L}\p{M}\p{N}]$/u;
/** No letter of these scripts has a case or folds to another unit. */
const [FIRST_CASELESS, LAST_CASELESS] = [0x2e80, 0xa63f];
const [FIRST_HANGUL, LAST_HANGUL] = [0xac00, 0xd7a3];
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];

/** The code of each UTF-16 unit. */
export function wordCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  for (let unit = 0; unit < codes.length; unit++) codes[unit] = codeOf(unit);
  return codes;
}

function codeOf(unit: number): number {
  // halves of pairs are no letters of any name that is looked for; a name that has some is looked for by its other words
  if (unit >= FIRST_HALF && unit <= LAST_HALF) return MARK;
  const char = String.fromCharCode(unit);
  if (isCaseless(unit)) return WORD.test(char) ? (OTHER + (unit % CLASSES)) & ~SMALL : markOf(char);
  // as names are: name-index.ts reads `§` so
  const folded = char === '§' ? 's' : fold(char);
  if (!WORD.test(folded)) return markOf(char);
  const small = smallCode(folded.charCodeAt(0));
  return small >= 0x40 && char.toUpperCase() === char ? small & ~SMALL : small;
}

function isCaseless(unit: number): boolean {
  return (unit >= FIRST_CASELESS && unit <= LAST_CASELESS) || (unit >= FIRST_HANGUL && unit <= LAST_HANGUL);
}

function markOf(char: string): number {
  return /\s/.test(char) ? SPACE : MARK;
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
