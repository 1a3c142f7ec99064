/** How lines of JSON are looked through for names: a port with two forms, this plain one and the kernel. */
import { GAP } from '../core/law/sieve/coded-text.ts';
import { someCandidate } from '../core/law/sieve/find.ts';
import { codeJsonLines } from '../core/law/sieve/json-coding.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';

/** A line: its number among those of the batch, from 1, and [from, to) in bytes, without its break. */
export interface LineAt {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Of many lines how many there are, and how many of them without a byte; and in order those that are to be looked at. */
export interface Suspects {
  readonly lines: number;
  readonly empty: number;
  /** All that may name a law, that have the key `"html"`, or that do not begin and end as an object does; others may be there. */
  readonly suspects: readonly LineAt[];
}

/** Bytes of lines in codes [0, end), and where a name may stand among them, in order. */
export interface CodedLines {
  readonly codes: Uint8Array;
  readonly end: number;
  readonly candidates: ArrayLike<number>;
}

export interface LineReading {
  suspects(bytes: Uint8Array): Suspects;
  coded(bytes: Uint8Array): CodedLines;
  /** Memory to read so many bytes into or more, so that they need not be brought anywhere; what stood there before is gone. */
  room(bytes: number): Buffer;
}

const NEWLINE = 0x0a;

export function plainReading(sieve: Sieve): LineReading {
  let memory = Buffer.alloc(0);
  return {
    suspects: everyLine,
    coded(bytes) {
      const codes = new Uint8Array(bytes.length);
      const end = codeJsonLines(bytes, bytes.length, codes, sieve.codes);
      const candidates: number[] = [];
      someCandidate(sieve, { codes, end, gap: GAP }, (start) => {
        candidates.push(start);
        return false;
      });
      return { codes, end, candidates };
    },
    room(bytes) {
      if (memory.length < bytes) memory = Buffer.alloc(bytes);
      return memory;
    },
  };
}

/** Where any line is to be looked at. */
export function everyLine(bytes: Uint8Array): Suspects {
  const suspects: LineAt[] = [];
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline;
    suspects.push({ number: suspects.length + 1, from, to });
    from = to + 1;
  }
  return { lines: suspects.length, empty: 0, suspects };
}
