/** How common words are where names are looked for: a sample of the texts, counted under the keys that anchors have. */
import { fourAt, keyOf, LONGEST, PAIR, partOf, WHOLE } from './keys.ts';
import { FIRST_OF_WORD } from './word-codes.ts';

export interface WordCounts {
  /** How many words the sample has. */
  readonly words: number;
  ofFour(four: number): number;
  ofKey(key: number): number;
}

export function countWords(codes: Uint8Array): WordCounts {
  const [fours, keys] = [new Map<number, number>(), new Map<number, number>()];
  let words = 0;
  let before = 0;
  for (let at = 0; at < codes.length; at++) {
    if ((codes[at] as number) < FIRST_OF_WORD) continue;
    const start = at;
    while (at < codes.length && (codes[at] as number) >= FIRST_OF_WORD) at++;
    const [low, high] = [fourAt(codes, start, at), fourAt(codes, start + 4, at)];
    words += 1;
    add(fours, low);
    add(keys, keyOf(low, high, WHOLE));
    add(keys, keyOf(before, low, PAIR));
    for (let length = 2; length <= Math.min(LONGEST, at - start); length++)
      add(keys, keyOf(partOf(low, length), partOf(high, length - 4), length));
    before = low;
  }
  return { words, ofFour: (four) => fours.get(four) ?? 0, ofKey: (key) => keys.get(key) ?? 0 };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
