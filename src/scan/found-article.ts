/** What tells an article from others: the same in every scan and watch that finds it at the same address. */
import { createHash } from 'node:crypto';
import type { CheckInput } from '../core/check.ts';
import { fingerprintOf } from '../core/narrative/fingerprint.ts';
import type { Found } from '../core/narrative/scanned-article.ts';

export function foundArticle({ url, text }: CheckInput, { source, record }: Pick<Found, 'source' | 'record'>): Found {
  const textSha256 = sha256(text);
  const id = (url === null ? textSha256 : sha256(url)).slice(0, 32);
  return { id, source, record, textSha256, fingerprint: fingerprintOf(text) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
