/** What a watch has found since its last digest, for a program that takes it in: the contract `lawstate/digest@1`. */
import type { WatchedClaim } from './watched-claim.ts';

export const DIGEST_SCHEMA = 'lawstate/digest@1';

export interface DigestMade {
  /** Numbers of the first and the last claim in it, counted from 1 over the whole watch: digests have no gaps. */
  readonly from: number;
  readonly to: number;
  /** How many are still to come. */
  readonly more: number;
  readonly version: string;
}

export function digestJson(claims: readonly WatchedClaim[], { from, to, more, version }: DigestMade): string {
  return JSON.stringify({
    schema: DIGEST_SCHEMA,
    tool: { name: 'lawstate', version },
    from,
    to,
    more,
    claims: claims.map(claimJson),
  });
}

function claimJson({ id, seen, article, law, speaker, text, rating, pattern, asOf, ...why }: WatchedClaim) {
  const { because, correction, sources } = why;
  return { id, seen, article, law, speaker, text, rating, pattern, asOf, because, correction, sources };
}
