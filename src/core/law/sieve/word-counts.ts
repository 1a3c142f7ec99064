/** How common words are where names are looked for: a sample of the texts, counted under the keys that anchors have. */
import { LONGEST_DOTTED, startsOf } from './coded-text.ts';
import { beginsInCapitals, CAPITAL, fourAt, keyOf, LONGEST, PAIR, pairKey, partOf, WHOLE } from './keys.ts';
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
  const count = (letters: Uint8Array, start: number, end: number, before: number) => {
    const [low, high] = [fourAt(letters, start, end), fourAt(letters, start + 4, end)];
    add(fours, low);
    for (const role of [PAIR, PAIR + 1, PAIR + 2]) add(keys, pairKey(before, low, role));
    for (const role of beginsInCapitals(letters, start, end) ? [0, CAPITAL] : [0]) {
      add(keys, keyOf(low, high, WHOLE + role));
      for (let length = 2; length <= LONGEST && length <= end - start; length++)
        add(keys, keyOf(partOf(low, length), partOf(high, length - 4), length + role));
    }
    return low;
  };
  /** The first fours of the words before, the last of them in front. */
  const before = [0];
  for (let at = 0; at < codes.length; at++) {
    if ((codes[at] as number) < FIRST_OF_WORD) continue;
    const start = at;
    while (at < codes.length && (codes[at] as number) >= FIRST_OF_WORD) at++;
    words += 1;
    // letters with dots, such as U.S., are the words that they may be as well
    if (at === start + 1)
      for (const [more, from] of startsOf(codes, at).entries()) {
        const letters = codes.subarray(from, at).filter((_, place) => place % 2 === 0);
        if (more > 0) count(letters, 0, letters.length, before[more] ?? 0);
      }
    before.unshift(count(codes, start, at, before[0] as number));
    before.length = Math.min(before.length, LONGEST_DOTTED + 1);
  }
  return { words, ofFour: (four) => fours.get(four) ?? 0, ofKey: (key) => keys.get(key) ?? 0 };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
