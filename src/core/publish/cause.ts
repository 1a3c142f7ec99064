/**
 * Which of the differences in the record made a claim come out otherwise: each is taken back alone, and the claim judged again. If
 * the old answer returns, that difference decided it.
 */
import { groupOf } from '../law/event-kind.ts';
import type { Register } from '../law/register.ts';
import type { CheckedClaim } from '../report/report.ts';
import type { Day } from '../time/day.ts';
import { judge } from '../verdict/judge.ts';
import { type ClaimChange, groundsOf, ratingOf } from './changes-between.ts';
import { isPast, type RecordDifference, takenBack } from './record-difference.ts';

/**
 * Those that decided it: without which the old answer stands; else, where several would each have been enough, of these the ones
 * that the verdict cites; else those in the claim's past, which did it together. Empty for a change of another cause.
 */
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
  const without = (taken: readonly RecordDifference[]) => {
    const again = judgedWithout(taken, after, register, knownAt);
    return again === null ? null : same(again);
  };
  const cited = new Set([before, after].flatMap((one) => one.verdict?.facets.flatMap(({ events }) => events) ?? []));
  const needed = differences.filter((one) => without([one]) === same(before));
  const enough = () =>
    differences.filter((one) => without(differences.filter((other) => other !== one)) === same(after));
  return (
    firstWithAny(needed) ??
    firstWithAny(enough().filter((one) => eventsOf(one).some((id) => cited.has(id)))) ??
    firstWithAny(enough()) ??
    firstWithAny(differences.filter((one) => isPast(one, after.asOf))) ??
    differences.filter((one) => one.kind !== 'looked')
  );
}

function firstWithAny<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** The event that a difference is about. */
export function eventsOf(one: RecordDifference): readonly string[] {
  if (one.kind === 'looked') return [];
  return [one.kind === 'gone' ? one.was.id : one.event.id];
}

function judgedWithout(
  taken: readonly RecordDifference[],
  claim: CheckedClaim,
  register: Register,
  knownAt: Day,
): CheckedClaim | null {
  const laws = register.laws.map((law) => taken.filter((one) => one.law === law.id).reduce(takenBack, law));
  const law = laws.find(({ id }) => id === claim.law?.id);
  if (law === undefined || claim.verdict === null) return null;
  return { ...claim, verdict: { ...judge(claim, law, { ...register, laws }, knownAt), correctedInText: false } };
}

/** What a verdict tells as having changed since: acts on the law itself that touch its force or whether it applies. */
function tellsSince(one: RecordDifference, { law, asOf }: CheckedClaim): boolean {
  if (one.kind === 'looked' || one.law !== law?.id || isPast(one, asOf)) return false;
  const group = groupOf(one.kind === 'gone' ? one.was.kind : one.event.kind);
  return group === 'force' || group === 'efficacy';
}
