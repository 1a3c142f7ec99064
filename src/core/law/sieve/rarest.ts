/** Which anchor of a name costs least: what stands in few texts, and next to that what other names are held by already. */
import type { Anchor } from './anchor.ts';
import type { WordCounts } from './word-counts.ts';

/** What it costs to compare the whole name, and to keep one more key, where to look into the second bitmap costs 1. */
const [COMPARING, KEEPING] = [20, 0.05];

export function rarest(anchors: readonly Anchor[], counts: WordCounts, kept: ReadonlyMap<number, unknown>) {
  let best: Anchor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const cost = costOf(anchor, counts, kept);
    if (cost >= least) continue;
    least = cost;
    best = anchor;
  }
  return best;
}

function costOf({ fours, keys }: Anchor, counts: WordCounts, kept: ReadonlyMap<number, unknown>): number {
  let cost = 0;
  for (const four of fours) cost += counts.ofFour(four) + unseen(four, counts);
  for (const key of keys) cost += COMPARING * counts.ofKey(key) + (kept.has(key) ? 0 : KEEPING);
  return cost;
}

/** What a sample does not have is the rarer the longer it is. */
const UNSEEN = [0, 1e-3, 3e-4, 3e-5, 1e-5];

function unseen(four: number, { words }: WordCounts): number {
  const length = 4 - (Math.clz32(four) >>> 3);
  return (UNSEEN[length] as number) * Math.max(words, 1000);
}
