/**
 * What stands in a slice of an input, in order: lines of JSON many at a time, pages of an archive, a single text, and what is
 * broken. Records are counted from 1 within the slice.
 */
import { type Decoded, decode } from '../decode.ts';
import { MOST_BYTES, type Refused, refused, tooLarge } from '../document.ts';
import { unreadable } from '../read-document.ts';
import { type ArchivedPage, archivedPage } from './archived-page.ts';
import { type Chunks, fileChunks, unzipped } from './byte-chunks.ts';
import { type InputFormat, type InputSlice, kindOf } from './input-slice.ts';
import { fileLineBatches, type LineBatch, lineBatches, lineStartFrom, type Room } from './line-batches.ts';
import { recordStartFrom, warcRecords } from './warc-records.ts';

export type Piece =
  | { readonly kind: 'lines'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | ArchivedPage
  /** A record that is no text, and that nobody meant to be one. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly refused: Refused };

/** Where there is room lines are read into it, and hold until the next are asked for. */
export async function* piecesOf(slice: InputSlice, room: Room | null = null): AsyncGenerator<Piece> {
  const { source } = slice;
  const { format, gzip } = kindOf(source);
  try {
    const [from, to] = gzip ? [slice.from, slice.to] : bordersOf(slice, format);
    if (format === 'jsonl' && !gzip && room !== null) {
      for (const batch of fileLineBatches(source, [from, to], MOST_BYTES, room)) yield linesPiece(batch, source);
      return;
    }
    const chunks = fileChunks(source, from, to);
    yield* piecesIn(gzip ? unzipped(chunks) : chunks, source, format);
  } catch (error) {
    yield { kind: 'broken', refused: gzip && isDamage(error) ? damaged(source) : unreadable(source, error) };
  }
}

/** Where the records begin that belong to the slice, and where they end. */
function bordersOf({ source, from, to }: InputSlice, format: InputFormat): readonly [number, number] {
  if (format === 'text') return [from, to];
  const end = Number.MAX_SAFE_INTEGER;
  const startFrom = format === 'jsonl' ? lineStartFrom : recordStartFrom;
  return [startFrom(source, from, end), startFrom(source, to, end)];
}

export function piecesIn(chunks: Chunks, source: string, format: InputFormat): AsyncGenerator<Piece> {
  if (format === 'jsonl') return linesIn(chunks, source);
  return format === 'warc' ? pagesIn(chunks, source) : textIn(chunks, source);
}

async function* linesIn(chunks: Chunks, source: string): AsyncGenerator<Piece> {
  for await (const batch of lineBatches(chunks, MOST_BYTES)) yield linesPiece(batch, source);
}

function linesPiece(batch: LineBatch, source: string): Piece {
  return batch === null ? { kind: 'broken', refused: tooLarge(source, null) } : { kind: 'lines', bytes: batch };
}

async function* pagesIn(chunks: Chunks, source: string): AsyncGenerator<Piece> {
  for await (const record of warcRecords(chunks, MOST_BYTES)) {
    const page = record.kind === 'damage' ? record.what : archivedPage(record);
    if (typeof page !== 'string') yield page;
    else if (page === 'other') yield { kind: 'other' };
    else yield { kind: 'broken', refused: page === 'too-large' ? tooLarge(source, null) : DAMAGES[page](source) };
  }
}

const DAMAGES = {
  cut: (source: string) => refused(source, 'cut', 'is cut: its last record is not whole', 'Fetch the archive again.'),
  'no-record': (source: string) =>
    refused(source, 'warc', 'has bytes that are no WARC record', 'What can be read behind them was read.'),
  damaged: (source: string) =>
    refused(source, 'http', 'has an answer that cannot be unpacked', 'The other records were read.'),
} as const;

async function* textIn(chunks: Chunks, source: string): AsyncGenerator<Piece> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) return yield { kind: 'broken', refused: tooLarge(source, null) };
    parts.push(chunk);
  }
  const read: Decoded | Refused = decode(Buffer.concat(parts), source);
  const name = source.replace(/\.gz$/i, '');
  yield read.kind === 'refused' ? { kind: 'broken', refused: read } : { kind: 'text', name, text: read.text };
}

function isDamage(error: unknown): boolean {
  return /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
}

function damaged(source: string): Refused {
  return refused(source, 'gzip', 'is damaged: it cannot be unpacked to its end', 'Fetch it again; the rest was read.');
}
