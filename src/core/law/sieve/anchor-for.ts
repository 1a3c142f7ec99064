/** Which anchor of a name costs least: what stands in few texts, and next to that what other names are held by already. */
import { type Anchor, type KeysOf, pairAnchors, wordAnchors } from './anchor.ts';
import type { NamePattern } from './name-pattern.ts';
import type { WordCounts } from './word-counts.ts';

/** What it costs to compare the whole name, and to keep one more key, where to look into the second bitmap costs 1. */
const [COMPARING, KEEPING] = [20, 0.05];

/** A word that costs less hardly stands in the sample: pairs need not be looked into. */
const CHEAP = 3;

/** The anchor that a name is held by; null where all its words are too short. */
export function anchorFor(name: NamePattern, keysOf: KeysOf, counts: WordCounts, kept: Kept): Anchor | null {
  const word = cheapest(wordAnchors(name, keysOf), counts, kept);
  if (word !== null && word.cost < CHEAP) return word.anchor;
  const pair = cheapest(pairAnchors(name, keysOf), counts, kept);
  const best = pair === null || (word !== null && word.cost <= pair.cost) ? word : pair;
  return (best ?? cheapest(wordAnchors(name, keysOf, 2), counts, kept))?.anchor ?? null;
}

type Kept = ReadonlyMap<number, unknown>;

function cheapest(anchors: readonly Anchor[], counts: WordCounts, kept: Kept) {
  let best: { readonly anchor: Anchor; readonly cost: number } | null = null;
  for (const anchor of anchors) {
    const cost = costOf(anchor, counts, kept);
    if (best === null || cost < best.cost) best = { anchor, cost };
  }
  return best;
}

function costOf({ fours, keys }: Anchor, counts: WordCounts, kept: Kept): number {
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
