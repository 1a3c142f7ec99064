/** A feed or sitemap that was saved as a file, packed or not. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { looksLikeFeed } from '../../outlets/looks-like-feed.ts';
import type { Decoded } from '../decode.ts';
import { charsetIn, decodeDeclared } from '../decode-declared.ts';
import { MOST_BYTES, type Refused, refused, tooLarge } from '../document.ts';
import { unreadable } from '../read-document.ts';
import { fileChunks, unzipped, unzippedHead } from './byte-chunks.ts';
import { kindOf } from './input-slice.ts';

/** Of how many bytes the first words are looked at. */
const HEAD = 8192;

/** By its first words. What cannot be read, or only once, is none. */
export function isFeedFile(path: string): boolean {
  try {
    return statSync(path).isFile() && looksLikeFeed(headOf(path));
  } catch {
    return false;
  }
}

function headOf(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const read = head.subarray(0, readSync(handle, head, 0, HEAD, 0));
    return kindOf(path).gzip ? unzippedHead(read).subarray(0, HEAD) : read;
  } finally {
    closeSync(handle);
  }
}

/** Its text, in the encoding that it names. */
export async function readFeedFile(path: string): Promise<Decoded | Refused> {
  const { gzip } = kindOf(path);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const file = fileChunks(path, 0, Number.MAX_SAFE_INTEGER);
    for await (const chunk of gzip ? unzipped(file) : file) {
      length += chunk.length;
      if (length > MOST_BYTES) return tooLarge(path, null);
      chunks.push(chunk);
    }
  } catch (error) {
    const damaged = gzip && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
    return damaged
      ? refused(path, 'gzip', 'is damaged: it cannot be unpacked', 'Save it again.')
      : unreadable(path, error);
  }
  const bytes = Buffer.concat(chunks);
  return decodeDeclared(bytes, path, charsetIn(bytes));
}
