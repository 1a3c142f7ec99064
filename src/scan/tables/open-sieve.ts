/** The sieve of a register for texts of a kind: one that was made before, if it fits them; else a new one, which is kept. */

import { createHash } from 'node:crypto';
import type { NameIndex } from '../../core/law/name-index.ts';
import { costFor } from '../../core/law/sieve/cost.ts';
import { type Sieve, sieveOf } from '../../core/law/sieve/sieve.ts';
import { wordCodes } from '../../core/law/sieve/word-codes.ts';
import { keepSieve, keptSieve, sieveFiles } from './kept-sieves.ts';
import type { SieveKept } from './sieve-file.ts';

export interface SieveOrder {
  /** See `sieveKey`. */
  readonly key: string;
  names(): Promise<NameIndex>;
  /** A sample of the texts in codes, of which each unit's is given. */
  sample(codes: Uint8Array): Uint8Array;
  /** There is so little of the texts that to look through them with any sieve costs less than to make one. */
  readonly few: boolean;
  /** Where sieves are kept; null: nowhere. */
  readonly cache: string | null;
  /** A file that has the sieve of some register. */
  readonly shipped: string;
}

export async function openSieve(order: SieveOrder): Promise<Sieve> {
  const { key, cache, shipped } = order;
  for (const file of [...(cache === null ? [] : sieveFiles(cache, key)), shipped]) {
    const kept = keptSieve(file, key);
    if (kept === null) continue;
    if (order.few) return kept.sieve;
    const sample = order.sample(kept.sieve.codes);
    if (kept.sample === digestOf(sample) || fits(kept.sieve, sample)) return kept.sieve;
  }
  const kept = await newSieve(order);
  if (cache !== null) keepSieve(cache, kept);
  return kept.sieve;
}

export async function newSieve({
  key,
  names,
  sample,
}: Pick<SieveOrder, 'key' | 'names' | 'sample'>): Promise<SieveKept> {
  const codes = wordCodes();
  const words = sample(codes);
  return { key, sample: digestOf(words), sieve: sieveOf(await names(), codes, words) };
}

function digestOf(sample: Uint8Array): string {
  return createHash('sha256').update(sample).digest('hex');
}

/** What it may cost to look for words in texts of another kind than the sieve was made for; and so much of a sample tells. */
const [MOST, TELLING] = [0.5, 32 * 1024];

/** A sieve that was made for other texts may find words everywhere that are rare in those. */
function fits(sieve: Sieve, sample: Uint8Array): boolean {
  return costFor(sieve, sample.subarray(0, TELLING)) <= MOST;
}
