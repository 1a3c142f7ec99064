/**
 * What a scan found, from the JSON lines that it wrote (`.jsonl`, or `.jsonl.gz`): one article a line, each id once. Read one line
 * at a time; a line that is no article of a scan is counted, the first of them told with its place, and passed over.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { type Asked, isAsked } from '../core/narrative/asked.ts';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';
import { MOST_BYTES, type Refused, refused } from './document.ts';
import { linesOf } from './lines.ts';
import { unreadable } from './read-document.ts';
import { unzipped } from './scan/byte-chunks.ts';
import { scannedArticleSchema } from './scanned-article-schema.ts';

export interface ScannedFile {
  readonly kind: 'scanned';
  /** From the beginning, each time it is called. */
  read(asked: Asked): AsyncIterable<ScannedArticle>;
  /** Of the last reading: how many lines were passed over, and what is wrong with the first of them. */
  passedOver(): { readonly count: number; readonly first: Problem | null };
}

interface Passed {
  count: number;
  first: Problem | null;
}

export async function openScanned(file: string): Promise<ScannedFile | Refused> {
  try {
    if ((await stat(file)).isDirectory())
      return refused(file, 'directory', 'is a folder', 'Name the JSON lines that a scan wrote.');
  } catch (error) {
    return unreadable(file, error);
  }
  let passed: Passed = { count: 0, first: null };
  return {
    kind: 'scanned',
    read: (asked) => {
      passed = { count: 0, first: null };
      return articlesIn(file, asked, passed);
    },
    passedOver: () => passed,
  };
}

async function* articlesIn(file: string, asked: Asked, passed: Passed): AsyncGenerator<ScannedArticle> {
  const ids = new Set<string>();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const line of linesOf(whole(file, passed), MOST_BYTES)) {
    const read = line.bytes === null ? 'is too long' : articleIn(line.bytes, decoder);
    if (read === null) continue;
    if (typeof read === 'string') {
      passed.count++;
      passed.first ??= problemAt(file, line.number, read);
    } else if (!ids.has(read.id)) {
      ids.add(read.id);
      if (isAsked(read, asked)) yield read;
    }
  }
}

/** What can be read of the file: where it is cut off or damaged, what stands before. */
async function* whole(file: string, passed: Passed): AsyncGenerator<Uint8Array> {
  try {
    yield* streamOf(file);
  } catch (error) {
    passed.count++;
    passed.first ??= problemAt(file, 0, `cannot be read to its end (${(error as NodeJS.ErrnoException).code})`);
  }
}

function streamOf(file: string): AsyncIterable<Uint8Array> {
  const stream = createReadStream(file);
  return file.endsWith('.gz') ? unzipped(stream) : stream;
}

/** Null for a blank line; else the article, or what is wrong in words. */
function articleIn(bytes: Uint8Array, decoder: TextDecoder): ScannedArticle | string | null {
  try {
    const text = decoder.decode(bytes).trim();
    if (text === '') return null;
    const read = scannedArticleSchema.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `is no article of a scan (${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as it should be'})`;
  } catch {
    return 'is no JSON';
  }
}

function problemAt(file: string, line: number, message: string): Problem {
  const at = { file, line, path: '' };
  const hint = 'Scan again, or name the file that `lawstate scan` wrote.';
  return { severity: 'warning', code: 'no-article', message, at, hint };
}
