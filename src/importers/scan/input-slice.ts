/**
 * What a scan is given, cut into jobs that any number of workers can share. A slice of JSON lines has the lines that begin in it, a
 * slice of a WARC the records that begin in it; so slices that lie side by side have every record once, wherever they are cut.
 * What is compressed, and a single text, is one slice.
 */
export interface InputSlice {
  readonly source: string;
  /** [from, to) in bytes of the file. */
  readonly from: number;
  readonly to: number;
}

export type InputFormat = 'jsonl' | 'warc' | 'text';

export interface InputKind {
  readonly format: InputFormat;
  readonly gzip: boolean;
}

/** What a file is by its name. A file that is named may have any ending, and is a text then. */
export function kindOf(source: string): InputKind {
  const gzip = /\.gz$/i.test(source);
  const name = source.replace(/\.gz$/i, '');
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return { format: 'jsonl', gzip };
  return { format: /\.(?:warc|wet)$/i.test(name) ? 'warc' : 'text', gzip };
}

/** Large enough that starting on one costs nothing beside it, small enough that what is lost with one is soon read again. */
const SLICE_BYTES = 16 * 1024 * 1024;

export function* slicesOf(source: string, bytes: number, most = SLICE_BYTES): Generator<InputSlice> {
  const { format, gzip } = kindOf(source);
  const step = gzip || format === 'text' ? Math.max(1, bytes) : most;
  for (let from = 0; from === 0 || from < bytes; from += step) yield { source, from, to: Math.min(from + step, bytes) };
}
