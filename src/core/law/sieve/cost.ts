/** How well a sieve fits texts of a kind: what it costs to look through a sample of them. It decides over speed alone. */
import { COMPARING } from './anchor-for.ts';
import { GAP, plainEnd } from './coded-text.ts';
import { isNamedAt, someCandidate } from './find.ts';
import { firstPlace, fourAt, hasBit } from './keys.ts';
import type { Sieve } from './sieve.ts';
import { FIRST_OF_WORD } from './word-codes.ts';

/** For each word of the sample, where looking it up in the second bitmap costs 1; to find a name costs nothing. */
export function costFor(sieve: Sieve, codes: Uint8Array): number {
  const text = { codes, end: codes.length, gap: GAP };
  let [words, cost] = [0, 0];
  for (let at = 0; at < codes.length; at++) {
    if ((codes[at] as number) < FIRST_OF_WORD) continue;
    words += 1;
    const end = plainEnd(text, at);
    if (hasBit(sieve.first, firstPlace(fourAt(codes, at, end), sieve.firstBits))) cost += 1;
    at = end;
  }
  someCandidate(sieve, text, (start) => {
    if (!isNamedAt(sieve, text, start)) cost += COMPARING;
    return false;
  });
  return words === 0 ? 0 : cost / words;
}
