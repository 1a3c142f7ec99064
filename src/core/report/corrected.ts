import type { CheckedClaim } from './report.ts';

const UNTRUE = new Set(['misleading', 'false', 'half-true']);

/**
 * Marks untrue claims that the same text sets right: elsewhere in it, in the article's own voice, an accurate claim on the
 * same law says the opposite.
 */
export function markCorrected(claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  return claims.map((claim) => {
    if (claim.verdict === null || !UNTRUE.has(claim.verdict.rating)) return claim;
    const corrected = claims.some((other) => sets(other, claim));
    return corrected ? { ...claim, verdict: { ...claim.verdict, correctedInText: true } } : claim;
  });
}

function sets(other: CheckedClaim, claim: CheckedClaim): boolean {
  if (other === claim || other.verdict?.rating !== 'accurate' || other.law?.id !== claim.law?.id || other.law === null)
    return false;
  const opposite =
    other.asserts.polarity !== claim.asserts.polarity &&
    other.asserts.readings.some((reading) => claim.asserts.readings.includes(reading));
  const standing = other.asserts.event === 'inForce' && other.asserts.polarity !== claim.asserts.polarity;
  return opposite || standing;
}
