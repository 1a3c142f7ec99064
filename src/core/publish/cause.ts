/**
 * Which of the differences in the record made a claim come out otherwise: each is taken back alone, and the claim judged again. If
 * the old answer returns, that difference decided it.
 */
import { groupOf } from '../law/event-kind.ts';
import { lawById, type Register } from '../law/register.ts';
import type { CheckedClaim } from '../report/report.ts';
import type { Day } from '../time/day.ts';
import { judge } from '../verdict/judge.ts';
import { type ClaimChange, groundsOf, ratingOf } from './changes-between.ts';
import { isPast, type RecordDifference, takenBack } from './record-difference.ts';

/** Those that decided it; where none did alone, those in its past, which did it together. Empty for a change of another cause. */
export function decisive(
  change: ClaimChange,
  differences: readonly RecordDifference[],
  register: Register,
  knownAt: Day,
): readonly RecordDifference[] {
  const { kind, before, after } = change;
  if (before === null || after === null) return [];
  if (kind === 'since') return differences.filter((one) => tellsSince(one, after));
  const same = kind === 'verdict' ? ratingOf : groundsOf;
  const alone = differences.filter((one) => {
    const again = judgedWithout(one, after, register, knownAt);
    return again !== null && same(again) === same(before);
  });
  if (alone.length > 0) return alone;
  const past = differences.filter((one) => isPast(one, after.asOf));
  return past.length > 0 ? past : differences.filter((one) => one.kind !== 'looked');
}

function judgedWithout(
  one: RecordDifference,
  claim: CheckedClaim,
  register: Register,
  knownAt: Day,
): CheckedClaim | null {
  const laws = register.laws.map((law) => (law.id === one.law ? takenBack(law, one) : law));
  const law = laws.find(({ id }) => id === claim.law?.id);
  if (law === undefined || lawById(register, one.law) === undefined || claim.verdict === null) return null;
  return { ...claim, verdict: { ...judge(claim, law, { ...register, laws }, knownAt), correctedInText: false } };
}

/** What a verdict tells as having changed since: acts on the law itself that touch its force or whether it applies. */
function tellsSince(one: RecordDifference, { law, asOf }: CheckedClaim): boolean {
  if (one.kind === 'looked' || one.law !== law?.id || isPast(one, asOf)) return false;
  const group = groupOf(one.kind === 'gone' ? one.was.kind : one.event.kind);
  return group === 'force' || group === 'efficacy';
}
