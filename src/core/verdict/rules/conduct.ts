/**
 * Claims that tell a law by what it makes of conduct: `companies may pay bribes abroad again`, `small firms need not file any more`. In: the case.
 * Out: a finding about efficacy; who is told not to enforce a law neither allows what it forbids nor frees from what it asks.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { judgeApplies, keptFrom, liftedForThem } from './applying.ts';
import { doubtful } from './continuing.ts';

const finding = findingOn('efficacy', 'applies');

export function judgeApplied(one: Case, readings: readonly Assertable[]): Finding {
  if (one.claim.asserts.norm === undefined) return judgeApplies(one, readings);
  const lifted = liftedForThem(one);
  if (lifted !== undefined) return keptFrom(one, readings, 'conduct/lifted-for-them', lifted);
  if (!doubtful(one) && isOnlyUnenforced(one))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'conduct/not-enforced',
      because: `${standingInWords(one.status, one.law)}, and what it says of that conduct has not changed`,
      pattern: 'waiver-as-repeal',
    });
  // of whom the record tells nothing, it holds as of all
  const { claim } = one;
  // `states no longer have to ask`: a part of it is gone, and the record does not tell which conduct was that part’s
  if (claim.asserts.polarity === 'denied' && one.status.force === 'partiallyInForce')
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'conduct/part-gone',
      events: [],
      because: `${standingInWords(one.status, one.law)}, and the record does not tell which part of it that conduct falls under`,
    });
  const scope = { ...claim.asserts.scope, addressees: [] };
  return judgeApplies({ ...one, claim: { ...claim, asserts: { ...claim.asserts, scope } } }, readings);
}

export function isOnlyUnenforced({ status: { force, limits } }: Case): boolean {
  const isLaw = force === 'inForce' || force === 'partiallyInForce';
  return isLaw && limits.length > 0 && limits.every(({ kind }) => kind === 'nonEnforcement');
}
