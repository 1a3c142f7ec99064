/** What tells one article from others, the same in every scan and watch that finds it: its address, else its words. */
import { createHash } from 'node:crypto';
import type { CheckInput } from '../core/check.ts';
import { fingerprintOf } from '../core/narrative/reprints/fingerprint.ts';
import type { Found } from '../core/narrative/scanned-article.ts';

/** `source` is the file, feed or archive that it was found in. */
export function foundIn(source: string, { url, text }: CheckInput, record: number | null): Found {
  const textSha256 = sha256(text);
  const id = url === null ? idOf(textSha256) : articleIdAt(url);
  return { id, source, record, textSha256, fingerprint: fingerprintOf(text) };
}

/** Of the article at an address. */
export function articleIdAt(url: string): string {
  return idOf(sha256(url));
}

function idOf(sha256: string): string {
  return sha256.slice(0, 32);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
