/** Whole lines of a byte stream, many at a time; of a line beyond the limit nothing is kept but that it was there. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Span } from '../../core/text/span.ts';
import { CHUNK, type Chunks } from './byte-chunks.ts';

/** One line or more, each with its line break but for the last of all; null for a line that is too long to keep. */
export type LineBatch = Uint8Array | null;

const NEWLINE = 10;

export async function* lineBatches(chunks: Chunks, most: number): AsyncGenerator<LineBatch> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > most) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      keep(chunk);
      continue;
    }
    const first = length > most ? chunk.indexOf(NEWLINE) + 1 : 0;
    if (first > 0) yield null;
    const whole = chunk.subarray(first, last + 1);
    if (whole.length > 0) yield kept.length === 0 ? whole : Buffer.concat([...kept, whole]);
    kept = [];
    length = 0;
    keep(chunk.subarray(last + 1));
  }
  if (length > 0) yield length > most ? null : Buffer.concat(kept);
}

/** So much is read at a time where memory is used again: what a processor has at hand. */
const BLOCK = 1 << 18;

/** Memory of at least so many bytes; what stood there before is gone. */
export type Room = (bytes: number) => Buffer;

/** The same of bytes [from, to) of a file, read into memory that is used again: a batch holds until the next one is asked for. */
export function* fileLineBatches(source: string, [from, to]: Span, most: number, room: Room): Generator<LineBatch> {
  const handle = openSync(source, 'r');
  try {
    let block = room(2 * BLOCK);
    let [at, left, tooLong] = [from, 0, false];
    for (;;) {
      const read = readSync(handle, block, left, Math.max(0, Math.min(BLOCK, block.length - left, to - at)), at);
      const length = left + read;
      at += read;
      if (read === 0) break;
      const last = block.subarray(left, length).lastIndexOf(NEWLINE);
      if (last < 0) {
        tooLong ||= length > most;
        left = tooLong ? 0 : length;
        if (left + BLOCK > block.length) block = larger(block, left, room);
        continue;
      }
      const [first, end] = [tooLong ? block.indexOf(NEWLINE) + 1 : 0, left + last + 1];
      if (tooLong) yield null;
      if (first < end) yield block.subarray(first, end);
      tooLong = false;
      block.copyWithin(0, end, length);
      left = length - end;
    }
    if (tooLong) yield null;
    else if (left > 0) yield block.subarray(0, left);
  } finally {
    closeSync(handle);
  }
}

function larger(block: Buffer, used: number, room: Room): Buffer {
  const kept = Buffer.from(block.subarray(0, used));
  const next = room(2 * used + BLOCK);
  kept.copy(next);
  return next;
}

/** Where the first line begins that begins at `offset` or behind it; the end of the file where none does. */
export function lineStartFrom(source: string, offset: number, end: number): number {
  if (offset === 0 || offset >= end) return Math.min(offset, end);
  const handle = openSync(source, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let at = offset - 1; at < end; at += chunk.length) {
      const read = readSync(handle, chunk, 0, Math.min(chunk.length, end - at), at);
      const newline = chunk.subarray(0, read).indexOf(NEWLINE);
      if (newline >= 0) return at + newline + 1;
      if (read === 0) break;
    }
    return end;
  } finally {
    closeSync(handle);
  }
}
