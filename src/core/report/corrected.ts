import type { Assertable, Polarity } from '../claim/claim.ts';
import type { CheckedClaim } from './report.ts';

const UNTRUE = new Set(['misleading', 'false', 'half-true']);

/**
 * Marks untrue claims that the same text sets right: elsewhere in it an accurate claim on the same law says the opposite, or
 * says that the law stands.
 */
export function markCorrected(claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const right = new Set(claims.flatMap(rightReadings));
  return claims.map((claim) => {
    if (claim.verdict === null || claim.law === null || !UNTRUE.has(claim.verdict.rating)) return claim;
    const opposite = claim.asserts.polarity === 'affirmed' ? 'denied' : 'affirmed';
    const wanted: readonly Assertable[] = [...claim.asserts.readings, 'inForce'];
    const { id } = claim.law;
    if (!wanted.some((reading) => right.has(keyOf(id, opposite, reading)))) return claim;
    return { ...claim, verdict: { ...claim.verdict, correctedInText: true } };
  });
}

function rightReadings(claim: CheckedClaim): readonly string[] {
  const { law, verdict, asserts } = claim;
  if (law === null || verdict?.rating !== 'accurate') return [];
  return asserts.readings.map((reading) => keyOf(law.id, asserts.polarity, reading));
}

function keyOf(law: string, polarity: Polarity, reading: Assertable): string {
  return `${law} ${polarity} ${reading}`;
}
