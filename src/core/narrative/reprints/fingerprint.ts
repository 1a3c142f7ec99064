/**
 * What copies and near-copies of a text have alike. In: a text of any language. Out: a short string; of two of them
 * `resemblance.ts` tells how much of the texts is the same, without the texts.
 *
 * A one-permutation MinHash (Li, Owen, Zhang 2012) over runs of four words, with the empty places filled as by Shrivastava
 * (2017) and one byte kept of each (Li and König 2010), after the number of runs. Words are folded as everywhere (case, accents,
 * quotation marks); what stands between them does not count. In scripts without spaces each sign is a word.
 */
import { foldedUnits } from '../../text/fold.ts';
import { encodeBytes } from './base64.ts';

/** How many bytes are kept of the runs: the error of what is told of two texts is about 1 / (2 √128). */
export const PLACES = 128;
/** Of the number of runs, before them. */
export const HEAD = 3;
/** Words in a run: so many that two reporters seldom write the same. */
const RUN = 4;
const MOST_RUNS = 0xffffff;
const EMPTY = 0xffffffff;

/** Empty for a text without words. Time grows with the text. */
export function fingerprintOf(text: string): string {
  const words = wordHashes(foldedUnits(text));
  if (words.length === 0) return '';
  const least = new Uint32Array(PLACES).fill(EMPTY);
  const runs = Math.max(1, words.length - RUN + 1);
  for (let at = 0; at < runs; at++) {
    const hash = runHash(words, at);
    const place = hash & (PLACES - 1);
    const rest = hash >>> 7;
    if (rest < (least[place] as number)) least[place] = rest;
  }
  const bytes = new Uint8Array(HEAD + PLACES);
  const count = Math.min(runs, MOST_RUNS);
  bytes.set([count >>> 16, (count >>> 8) & 255, count & 255]);
  for (let place = 0; place < PLACES; place++) bytes[HEAD + place] = mixed(filled(least, place)) & 255;
  return encodeBytes(bytes);
}

/** The least hash at the place, or where none fell there, at one that stands in for it: the same for texts alike. */
function filled(least: Uint32Array, place: number): number {
  let at = place;
  for (let turn = 1; least[at] === EMPTY; turn++) at = mixed(place * 0x1000 + turn) & (PLACES - 1);
  return least[at] as number;
}

/** Fewer words than a run are one run. */
function runHash(words: Uint32Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  return mixed(
    Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d) + Math.imul(d, 0x27d4eb2f),
  );
}

/** The finalizer of MurmurHash3: every bit of what comes in touches every bit of what goes out. */
function mixed(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const [PRIME, BASIS] = [0x01000193, 0x811c9dc5];

/** FNV-1a of each word. */
function wordHashes(units: Uint16Array): Uint32Array {
  const words = new Uint32Array(units.length);
  let count = 0;
  let hash = BASIS;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    const kind = KIND[unit] || kindOf(unit);
    if (kind === LETTER) hash = Math.imul(hash ^ unit, PRIME);
    else if (kind !== UNSEEN) {
      if (hash !== BASIS) words[count++] = hash;
      hash = BASIS;
      if (kind === SIGN) words[count++] = Math.imul(BASIS ^ unit, PRIME);
    }
  }
  if (hash !== BASIS) words[count++] = hash;
  return words.subarray(0, count);
}

const KIND = new Uint8Array(65_536);
const [BETWEEN, LETTER, SIGN, UNSEEN] = [1, 2, 3, 4];

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  KIND[unit] = isUnseen(unit) ? UNSEEN : isSign(char) ? SIGN : isLetter(unit, char) ? LETTER : BETWEEN;
  return KIND[unit] as number;
}

/** Accents written apart, apostrophes, soft hyphens and joiners: one way of writing has them, another has not. */
function isUnseen(unit: number): boolean {
  return unit === 39 || unit === 0xad || (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x200b && unit <= 0x200f);
}

/** Scripts that put no spaces between words. */
function isSign(char: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(char);
}

/** Halves of pairs are letters of rare scripts. */
function isLetter(unit: number, char: string): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(char);
}
