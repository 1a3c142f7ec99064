/** What every part of a scan needs: the sieve, the check, and the slice whose findings are put together. */
import type { CheckContext } from '../core/check.ts';
import { GAP } from '../core/law/sieve/coded-text.ts';
import { codesOfText } from '../core/law/sieve/coding.ts';
import { namesLaw } from '../core/law/sieve/find.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';
import type { LineReading } from './line-reading.ts';
import type { Finding } from './slice-found.ts';

export interface Scanning {
  readonly sieve: Sieve;
  readonly reading: LineReading;
  /** What checks need; asked for when the first text is to be checked. */
  context(): Promise<CheckContext>;
}

/** A slice under scan. */
export interface Scan extends Scanning {
  readonly source: string;
  readonly found: Finding;
}

export function textNamesLaw(text: string, { sieve }: Scanning): boolean {
  return namesLaw(sieve, { codes: codesOfText(text, sieve.codes), end: text.length, gap: GAP });
}

/** White space of a page counts for one space, however much of it there is. */
const ANY_GAP = Number.MAX_SAFE_INTEGER;

/** Whether the page has a name anywhere on it, of which the article may be but a part. */
export async function pageNamesLaw(html: string, { sieve }: Scanning): Promise<boolean> {
  const { pageCodes } = await import('../importers/scan/page-codes.ts');
  const codes = pageCodes(html, sieve.codes);
  return namesLaw(sieve, { codes, end: codes.length, gap: ANY_GAP });
}
