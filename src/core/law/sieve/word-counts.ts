/** How common words are where names are looked for: a sample of the texts, counted under the keys that anchors have. */
import { startsOf } from './coded-text.ts';
import { fourAt, keyOf, LONGEST, PAIR, partOf, WHOLE } from './keys.ts';
import { FIRST_OF_WORD } from './word-codes.ts';

const STEMS = [2, 3, 4, 6, LONGEST];

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
  const count = (letters: Uint8Array, start: number, end: number) => {
    const [low, high] = [fourAt(letters, start, end), fourAt(letters, start + 4, end)];
    add(fours, low);
    add(keys, keyOf(low, high, WHOLE));
    add(keys, keyOf(before, low, PAIR));
    for (const length of STEMS)
      if (length <= end - start) add(keys, keyOf(partOf(low, length), partOf(high, length - 4), length));
    return low;
  };
  for (let at = 0; at < codes.length; at++) {
    if ((codes[at] as number) < FIRST_OF_WORD) continue;
    const start = at;
    while (at < codes.length && (codes[at] as number) >= FIRST_OF_WORD) at++;
    words += 1;
    // letters with dots, such as U.S., are the words that they may be as well
    if (at === start + 1)
      for (const from of startsOf(codes, at).slice(1)) {
        const letters = codes.subarray(from, at).filter((_, place) => place % 2 === 0);
        count(letters, 0, letters.length);
      }
    before = count(codes, start, at);
  }
  return { words, ofFour: (four) => fours.get(four) ?? 0, ofKey: (key) => keys.get(key) ?? 0 };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
