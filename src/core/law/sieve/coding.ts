/** Text as the sieve reads it (word-codes.ts): strings, and bytes of UTF-8 as they come from a file. */
import type { Span } from '../../text/span.ts';
import { MARK } from './word-codes.ts';

/** A byte beyond this is no character of its own. */
const ASCII = 0x80;

export function codesOfText(text: string, codes: Uint8Array): Uint8Array {
  const coded = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) coded[at] = codes[text.charCodeAt(at)] as number;
  return coded;
}

/**
 * Writes the codes of bytes [from, to) of UTF-8 into `into` from `length` on, which has room for as many; how long it is then. A
 * byte that is no part of a character is a mark.
 */
export function codeBytes(
  bytes: Uint8Array,
  [from, to]: Span,
  into: Uint8Array,
  length: number,
  codes: Uint8Array,
): number {
  let end = length;
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte < ASCII) {
      into[end++] = codes[byte] as number;
      at += 1;
      continue;
    }
    const size = sizeAt(bytes, at, to);
    into[end++] = size === 2 || size === 3 ? (codes[unitAt(bytes, at, size)] as number) : MARK;
    // outside the basic plane a character is two units
    if (size === 4) into[end++] = MARK;
    at += size;
  }
  return end;
}

/** How many bytes the character has that begins there; 1 where none does. */
function sizeAt(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at] as number;
  const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  for (let next = at + 1; next < at + size; next++)
    if (next >= to || ((bytes[next] as number) & 0xc0) !== 0x80) return 1;
  return size;
}

function unitAt(bytes: Uint8Array, at: number, size: number): number {
  const second = (bytes[at + 1] as number) & 0x3f;
  if (size === 2) return (((bytes[at] as number) & 0x1f) << 6) | second;
  return (((bytes[at] as number) & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}
