/**
 * Steps of a bill that the record has by a later one: what both chambers or the whole legislature passed, each chamber has; what was
 * signed had been passed. In: the case, its readings and the steps that may be meant. Out: the later step, or undefined.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { type Case, dateFits } from '../case.ts';

/** What the whole legislature has passed, each of its chambers has. */
export function passedByBoth(
  one: Case,
  readings: readonly Assertable[],
  all: readonly LawEvent[],
): LawEvent | undefined {
  if (readings[0] !== 'passageInChamber') return undefined;
  const { on, polarity, frequency } = one.claim.asserts;
  // `the Senate has not passed it` may be said of a newer bill
  if (polarity === 'denied' && on === null && frequency?.times !== 0) return undefined;
  return all.findLast((event) => event.kind === 'passage' && (on === null || dateFits(event, on.date)));
}

/** Of a bill of which the record has the signature alone: what was signed had been passed. */
export function impliedBySignature(
  { law, claim, steps }: Case,
  readings: readonly Assertable[],
  all: readonly LawEvent[],
): LawEvent | undefined {
  const { on, polarity } = claim.asserts;
  if (polarity === 'denied' || !/^passage/.test(readings[0] ?? '')) return undefined;
  // beside a law, the bills that would change it: who signed the law itself signed another paper
  const bills = law.type === 'measure' ? all : all.filter((event) => steps.some((step) => step.event === event));
  return bills.findLast((event) => event.kind === 'signature' && (on === null || dateFits(event, on.date)));
}
