/**
 * `The government scrapped the carbon tax`, of a charge whose rates were set to zero without an end: what people pay has ended, and the law
 * that imposes it stands. In: the case and the readings. Out: that the charge ended, with a facet that says what stands; none where a word of
 * law (`repealed`) is used, where it rests for a time, or where it is said to be for good.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';
import { facet } from './compared.ts';

const RULE = 'ending/charged-no-more';

export function chargedNoMore(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, duration } = one.claim.asserts;
  const loose = readings.includes('termination') && readings.includes('repeal');
  if (
    !loose ||
    polarity === 'denied' ||
    duration?.forGood === true ||
    !one.law.calledA.some((noun) => LEVIES.has(noun))
  )
    return null;
  const { efficacy, limits, certain } = one.status;
  const limit = limits.find(({ kind, until }) => kind === 'suspension' && until === null);
  const event = one.events.find(({ id }) => id === limit?.event);
  if (event === undefined || efficacy !== 'doesNotApply' || !certain) return null;
  return findingOn('force', 'repeal')(one, readings, {
    showing: 'supported',
    rule: RULE,
    events: [event],
    because: `nothing is charged any more: ${happening(event)}`,
  });
}

/** What a levy is called in the register. */
const LEVIES: ReadonlySet<string> = new Set(['tax', 'levy', 'charge', 'duty', 'surcharge', 'toll', 'fee']);

/** The law itself stands. */
export function lawStands({ rule, events: [event] }: Finding): readonly Facet[] {
  if (rule !== RULE || event === undefined) return [];
  const record = 'the end of the charge, while the law that imposes it stands';
  return [facet('scope', 'the end of the law', record, 'refuted', 'ending/law-stands', event)];
}
