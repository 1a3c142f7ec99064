/** Which anchor of a name costs least: what stands in few texts, and next to that what other names are held by already. */
import { type Anchor, type KeysOf, pairAnchors, wordAnchors } from './anchor.ts';
import { isPair } from './keys.ts';
import type { NamePattern } from './name-pattern.ts';
import type { WordCounts } from './word-counts.ts';

/** To look through the line where an anchor is found costs so many times what it costs to look a word up in the second bitmap. */
export const COMPARING = 300;

/** What it costs to keep one more key, where to look into the second bitmap costs 1. */
const KEEPING = 0.05;

/** The anchor that a name is held by; null where all its words are too short. */
export function anchorFor(name: NamePattern, keysOf: KeysOf, counts: WordCounts, kept: Kept): Anchor | null {
  const best = cheapest([...wordAnchors(name, keysOf), ...pairAnchors(name, keysOf)], counts, kept);
  return best ?? cheapest(wordAnchors(name, keysOf, 2), counts, kept);
}

/**
 * The group of names that costs least to look for. The first is the one that the register takes to be rarest: another is taken
 * only where the sample has the words of the first, and those of the other less often.
 */
export function cheapestGroup(
  groups: readonly (readonly NamePattern[])[],
  keysOf: KeysOf,
  counts: WordCounts,
  kept: Kept,
): readonly NamePattern[] {
  const costs = groups.map((names) => {
    const anchors = names.map((name) => anchorFor(name, keysOf, counts, kept));
    return anchors.reduce(
      (sum, anchor) => sum + (anchor === null ? Number.POSITIVE_INFINITY : costOf(anchor, counts, kept)),
      0,
    );
  });
  const [first = 0] = costs;
  const least = first < COMPARING ? first : Math.min(...costs);
  return groups[costs.indexOf(least)] ?? [];
}

type Kept = ReadonlyMap<number, unknown>;

function cheapest(anchors: readonly Anchor[], counts: WordCounts, kept: Kept): Anchor | null {
  let [best, least]: [Anchor | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const anchor of anchors) {
    const cost = costOf(anchor, counts, kept);
    if (cost < least) [best, least] = [anchor, cost];
  }
  return best;
}

function costOf({ fours, keys, roles }: Anchor, counts: WordCounts, kept: Kept): number {
  const words = Math.max(counts.words, FEWEST);
  let cost = 0;
  for (const four of fours) cost += counts.ofFour(four) + words * unseen(four);
  const rare = roles.some(isPair) ? UNSEEN_PAIR : UNSEEN_WORD;
  for (const key of keys) cost += COMPARING * (counts.ofKey(key) + words * rare) + (kept.has(key) ? 0 : KEEPING);
  return cost;
}

/** A sample of fewer words tells no more than one of so many. */
const FEWEST = 1000;
/** Of so many words one is a certain one, or two are, that a sample does not have: beginnings of words are the rarer the longer. */
const UNSEEN = [0, 1e-3, 3e-4, 3e-5, 1e-5];
const [UNSEEN_WORD, UNSEEN_PAIR] = [1e-5, 1e-8];

function unseen(four: number): number {
  return UNSEEN[4 - (Math.clz32(four) >>> 3)] as number;
}
