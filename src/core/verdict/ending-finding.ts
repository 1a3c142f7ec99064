/**
 * A finding on a claim that a law ended, as every rule on endings begins it. In: the case, the readings of what is claimed, and
 * what the rule found. Out: the finding, with the claim and the record in words.
 */
import type { Assertable } from '../claim/claim.ts';
import type { Case } from './case.ts';
import type { Finding } from './finding.ts';
import { eventInWords, statusInWords } from './words.ts';

export const BY_COURT: ReadonlySet<Assertable> = new Set<Assertable>(['annulment', 'unconstitutionality']);

export function finding(
  one: Case,
  readings: readonly Assertable[],
  rest: Partial<Finding> & Pick<Finding, 'showing' | 'rule' | 'because'>,
): Finding {
  return {
    facet: 'force',
    claimed: eventInWords(readings[0] ?? 'repeal'),
    record: statusInWords(one.status, one.law),
    events: one.status.because,
    pattern: 'none',
    ...rest,
  };
}
