/**
 * Records of a web archive, one at a time (ISO 28500: a version line, header fields, an empty line, a block of stated length, two
 * line breaks). In: bytes as they come. Out: the block and the fields of each record, and what is damaged, with the next record
 * that can be read behind it. Memory holds one record; of a block beyond the limit nothing.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { CHUNK, type Chunks } from './byte-chunks.ts';
import { type ByteWindow, byteWindow } from './byte-window.ts';

export interface WarcRecord {
  readonly kind: 'record';
  /** Names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Null where it is too long to keep. */
  readonly block: Uint8Array | null;
}

export interface WarcDamage {
  readonly kind: 'damage';
  /** `cut` where the archive ends before the record does. */
  readonly what: 'cut' | 'no-record';
}

/** No header is longer. */
const LONGEST_HEADER = 1 << 16;
const EMPTY_LINE = Buffer.from('\r\n\r\n');
const VERSION = Buffer.from('WARC/');

export async function* warcRecords(chunks: Chunks, most: number): AsyncGenerator<WarcRecord | WarcDamage> {
  const window = byteWindow(chunks);
  for (;;) {
    await skipBreaks(window);
    if (!(await window.has(1))) return;
    const fields = await headerIn(window);
    if (fields === null) {
      yield { kind: 'damage', what: window.startsWith(VERSION) ? 'cut' : 'no-record' };
      if (!(await seek(window))) return;
      continue;
    }
    const length = Number(fields.get('content-length'));
    if (length > most) {
      const whole = await window.skip(length);
      yield whole ? { kind: 'record', fields, block: null } : { kind: 'damage', what: 'cut' };
    } else if (await window.has(length)) yield { kind: 'record', fields, block: window.take(length) };
    else return yield { kind: 'damage', what: 'cut' };
  }
}

async function skipBreaks(window: ByteWindow): Promise<void> {
  while (await window.has(1)) {
    const byte = window.bytes()[0];
    if (byte !== 10 && byte !== 13) return;
    window.take(1);
  }
}

/** The fields of the record that begins here, which is taken up to its block; null where none begins. */
async function headerIn(window: ByteWindow): Promise<ReadonlyMap<string, string> | null> {
  if (!(await window.has(VERSION.length)) || !window.startsWith(VERSION)) return null;
  let end = window.bytes().indexOf(EMPTY_LINE);
  for (let size = 1024; end < 0 && size <= LONGEST_HEADER; size *= 4) {
    const more = await window.has(size);
    end = window.bytes().subarray(0, LONGEST_HEADER).indexOf(EMPTY_LINE);
    if (!more) break;
  }
  if (end < 0) return null;
  const fields = fieldsOf(window.bytes().subarray(0, end).toString('utf8'));
  if (!/^\d{1,15}$/.test(fields.get('content-length') ?? '') || !fields.has('warc-type')) return null;
  window.take(end + EMPTY_LINE.length);
  return fields;
}

export function fieldsOf(header: string): ReadonlyMap<string, string> {
  const lines = header.split(/\r?\n/).slice(1);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

/** Goes on to where the next record seems to begin; false where none does. */
async function seek(window: ByteWindow): Promise<boolean> {
  window.take(Math.min(window.bytes().length, 1));
  for (;;) {
    const at = recordStartIn(window.bytes());
    if (at !== null) {
      window.take(at);
      return true;
    }
    // what may be the beginning of one stays
    window.take(Math.max(0, window.bytes().length - LONGEST_HEADER));
    if (!(await window.has(window.bytes().length + 1))) return false;
  }
}

/** Where the first record begins that begins at `offset` or behind it; the end of the file where none does. */
export function recordStartFrom(source: string, offset: number, end: number): number {
  if (offset === 0 || offset >= end) return Math.min(offset, end);
  const handle = openSync(source, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK + LONGEST_HEADER);
    for (let at = offset; at < end; at += CHUNK) {
      const read = readSync(handle, chunk, 0, Math.min(chunk.length, end - at), at);
      const start = recordStartIn(chunk.subarray(0, read));
      if (start !== null) return at + start;
      if (read < chunk.length) break;
    }
    return end;
  } finally {
    closeSync(handle);
  }
}

/** Where a record begins in the bytes, behind an empty line; null where none seems to. */
function recordStartIn(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(VERSION); at >= 0; at = bytes.indexOf(VERSION, at + 1)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    const header = bytes.subarray(at, at + LONGEST_HEADER);
    const end = header.indexOf(EMPTY_LINE);
    if (end > 0 && /^WARC\/\d\.\d\r\n(?:[\w-]+:.*\r\n)*WARC-Type:/i.test(header.subarray(0, end).toString('latin1')))
      return at;
  }
  return null;
}
