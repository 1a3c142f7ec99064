/** An article cut before each block in which a claim begins, so that its verdict can stand beside it or right after it. */
import type { RatedClaim } from '../report/summary.ts';
import type { Block } from './blocks.ts';

export interface Passage {
  /** The block with the claims; null only for a text without words. */
  readonly first: Block | null;
  readonly claims: readonly RatedClaim[];
  /** What follows up to the next claim. */
  readonly rest: readonly Block[];
}

/** Every block once, every claim once. */
export function passagesOf(blocks: readonly Block[], claims: readonly RatedClaim[]): readonly Passage[] {
  if (blocks.length === 0) return claims.length === 0 ? [] : [{ first: null, claims, rest: [] }];
  const placed = claimsByBlock(blocks, claims);
  const passages: { first: Block; claims: readonly RatedClaim[]; rest: Block[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const here = placed.get(at) ?? [];
    if (here.length > 0 || passages.length === 0) passages.push({ first: block, claims: here, rest: [] });
    else passages.at(-1)?.rest.push(block);
  }
  return passages;
}

function claimsByBlock(
  blocks: readonly Block[],
  claims: readonly RatedClaim[],
): ReadonlyMap<number, readonly RatedClaim[]> {
  const placed = new Map<number, RatedClaim[]>();
  for (const claim of [...claims].sort((a, b) => a.span[0] - b.span[0])) {
    const after = blocks.findIndex((block) => block.span[0] > claim.span[0]);
    const at = Math.max(0, (after < 0 ? blocks.length : after) - 1);
    placed.set(at, [...(placed.get(at) ?? []), claim]);
  }
  return placed;
}
