/** Text as the sieve reads it (word-codes.ts): strings, and bytes of UTF-8 as they come from a file. */
import { MARK } from './word-codes.ts';

/** A byte beyond this is no character of its own. */
const ASCII = 0x80;

export function codesOfText(text: string, codes: Uint8Array): Uint8Array {
  const coded = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) coded[at] = codes[text.charCodeAt(at)] as number;
  return coded;
}

/** Writes the codes of bytes [from, to) of UTF-8 into `into`, which has room for as many; how many they are. */
export function codeBytes(bytes: Uint8Array, from: number, to: number, into: Uint8Array, codes: Uint8Array): number {
  let length = 0;
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte < ASCII) {
      into[length++] = codes[byte] as number;
      at += 1;
      continue;
    }
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const unit = byte < 0xc0 || size === 4 || at + size > to ? -1 : unitAt(bytes, at, size);
    into[length++] = unit < 0 ? MARK : (codes[unit] as number);
    // outside the basic plane a character is two units
    if (size === 4 && at + size <= to && byte >= 0xf0) into[length++] = MARK;
    at += byte < 0xc0 ? 1 : size;
  }
  return length;
}

function unitAt(bytes: Uint8Array, at: number, size: number): number {
  const second = (bytes[at + 1] as number) & 0x3f;
  if (size === 2) return (((bytes[at] as number) & 0x1f) << 6) | second;
  return (((bytes[at] as number) & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}
