/**
 * The numbers under which the sieve keeps what it looks for. A word is its first eight codes, four to a number, in small letters
 * and filled up with zeros. All arithmetic is that of 32 bits, so that a kernel in another language has the same.
 */
import { FIRST_LETTER, SMALL } from './word-codes.ts';

/** What a key stands for, so that one word in two roles has two keys. The stem of n codes has the role n. */
export const WHOLE = 0;
/** The word is the second of two. Where the first begins with a stem of one code or two the role is so much more. */
export const PAIR = 16;
/** Words are told apart up to this many codes. */
export const LONGEST = 8;

export function isPair(role: number): boolean {
  return role >= PAIR && role < CAPITAL;
}

/** A word in such a role, behind one that begins with the codes `before`. */
export function pairKey(before: number, low: number, role: number): number {
  return keyOf(role === PAIR ? before : partOf(before, role - PAIR), low, role);
}

/** Added to the role of a word that counts only where it is in capitals. */
export const CAPITAL = 32;

/** Of how many codes a stem is a key. */
export function stemRole(codes: number): number {
  return Math.min(codes, LONGEST);
}

/** Whether the first two codes of a word are no small letters; of two the second may be an s. */
export function beginsInCapitals(codes: Uint8Array, start: number, end: number): boolean {
  return !isSmall(codes[start] as number) && (end - start < 3 || !isSmall(codes[start + 1] as number));
}

function isSmall(code: number): boolean {
  return code >= FIRST_LETTER && (code & SMALL) !== 0;
}

/** The four codes from a place on, of a word that ends at `end`, as one number. */
export function fourAt(codes: Uint8Array, at: number, end: number): number {
  let four = 0;
  for (let byte = 0; byte < 4 && at + byte < end; byte++) four |= ((codes[at + byte] as number) | SMALL) << (8 * byte);
  return four >>> 0;
}

/** Where the first four codes of a word stand in the first bitmap of 2^bits. */
export function firstPlace(four: number, bits: number): number {
  return Math.imul(four, 0x9e3779b1) >>> (32 - bits);
}

export function keyOf(low: number, high: number, role: number): number {
  const mixed = Math.imul(low, 0x85ebca6b) ^ Math.imul(high + 0x165667b1, 0xc2b2ae35) ^ Math.imul(role + 1, 0x27d4eb2f);
  const key = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (key ^ (key >>> 13)) >>> 0;
}

/** Where a key stands in the second bitmap of 2^bits. */
export function secondPlace(key: number, bits: number): number {
  return key >>> (32 - bits);
}

/** The part of four codes that so many codes are. */
export function partOf(four: number, codes: number): number {
  if (codes >= 4) return four;
  return codes <= 0 ? 0 : (four & (0xffffffff >>> (32 - 8 * codes))) >>> 0;
}

export function hasBit(bitmap: Uint32Array, place: number): boolean {
  return (((bitmap[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
}

export function setBit(bitmap: Uint32Array, place: number): void {
  bitmap[place >>> 5] = (bitmap[place >>> 5] as number) | (1 << (place & 31));
}
