/**
 * Lines of JSON as the sieve reads them: what a string says, not how it is escaped. Keys and marks of JSON become words and marks
 * beside it. In: bytes of UTF-8. Out: codes, and a code of its own at the end of each line, so that lines can be told apart.
 */
import { codeBytes } from './coding.ts';
import { MARK, SPACE } from './word-codes.ts';

/** The code of a line break between two records; those within a text are escaped. */
export const LINE_END = 0x0a;

const [NEWLINE, BACKSLASH, SMALL_U] = [0x0a, 0x5c, 0x75];

/** Writes the codes of bytes [0, to), whole lines, into `into`, which has room for as many; how many they are. */
export function codeJsonLines(bytes: Uint8Array, to: number, into: Uint8Array, codes: Uint8Array): number {
  let length = 0;
  let at = 0;
  while (at < to) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) {
      into[length++] = LINE_END;
      at += 1;
    } else if (byte === BACKSLASH) {
      const unit = bytes[at + 1] === SMALL_U ? unitIn(bytes, at + 2, to) : -1;
      into[length++] = unit < 0 ? escaped(bytes[at + 1]) : (codes[unit] as number);
      // a line break ends the line, whatever stands before it
      at += unit >= 0 ? 6 : bytes[at + 1] === NEWLINE ? 1 : 2;
    } else {
      const end = plainEnd(bytes, at, to);
      length = codeBytes(bytes, [at, end], into, length, codes);
      at = end;
    }
  }
  return length;
}

function plainEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== NEWLINE && bytes[at] !== BACKSLASH) at++;
  return at;
}

/** Breaks and tabs are spaces; quotation marks and slashes marks. */
function escaped(byte: number | undefined): number {
  return byte === 0x6e || byte === 0x72 || byte === 0x74 || byte === 0x66 ? SPACE : MARK;
}

/** The UTF-16 unit of four hexadecimal digits; -1 where they are none. */
function unitIn(bytes: Uint8Array, from: number, to: number): number {
  let unit = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = at < to ? digitOf(bytes[at] as number) : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
