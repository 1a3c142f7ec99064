/**
 * Claims that a law applies, is enforced, is on hold (denied): for everybody, or for those whom the claim names. In: the case and its
 * readings. Out: a finding about efficacy.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown, statusAt } from '../../status/status.ts';
import { addDays } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { isFor } from '../who.ts';
import { happening } from '../words.ts';
import { doubtful, finding, notLooked } from './continuing.ts';

/** `the entire act`: the words themselves leave no part out. */
function saidWhole({ claim }: Case): boolean {
  const { scope } = claim.asserts;
  return scope.extent === 'whole' && scope.text !== null && scope.addressees.length === 0;
}

/** `applies`, `is enforced`, `is on hold` (denied). */
export function judgeApplies(one: Case, readings: readonly Assertable[]): Finding {
  if (doubtful(one)) return notLooked(one, readings);
  const { efficacy, limits } = one.status;
  const because = standingInWords(one.status, one.law);
  const lifted = liftedForThem(one);
  if (lifted !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      facet: 'efficacy',
      rule: 'state/lifted-for-them',
      events: [lifted],
      because: happening(lifted),
      pattern: 'outdated',
    });
  const { addressees } = one.claim.asserts.scope;
  if (efficacy === 'partlyApplies' && addressees.length > 0 && one.claim.asserts.polarity === 'denied')
    return finding(one, readings, {
      showing: 'unknown',
      facet: 'efficacy',
      rule: 'state/not-told-for-them',
      events: [],
      because: `${because}, and the record does not tell it for ${addressees.join(', ')}`,
    });
  if (efficacy === 'partlyApplies' && saidWhole(one))
    return finding(one, readings, {
      showing: 'weaker',
      facet: 'efficacy',
      rule: 'state/applies-in-part',
      because,
      pattern: 'part-as-whole',
    });
  if (efficacy === 'doesNotApply' && appliedThen(one))
    return finding(one, readings, { showing: 'supported', facet: 'efficacy', rule: 'state/was-applying', because });
  // `the treaty is in abeyance`: of what one party has suspended as a whole it is so, and between those there is nothing else
  const rests =
    one.law.type === 'treaty' &&
    one.claim.asserts.polarity === 'denied' &&
    efficacy === 'partlyApplies' &&
    limits.some(({ kind, scope }) => kind === 'suspension' && scope.part === null);
  return finding(one, readings, {
    showing: efficacy === 'doesNotApply' || rests ? 'refuted' : 'supported',
    facet: 'efficacy',
    rule: `state/${efficacy}`,
    because,
    pattern: efficacy === 'doesNotApply' ? 'outdated' : 'none',
  });
}

/** `was being enforced`: said of the past, of a law that had applied before it ended or came to rest. */
function appliedThen({ law, knownAt, asOf, events, claim: { asserts } }: Case): boolean {
  if (asserts.aspect !== 'past' || asserts.polarity !== 'affirmed') return false;
  const eves = events.map((event) => addDays(firstDay(effectOf(event)), -1));
  const days = asserts.on === null ? eves : [lastDay(asserts.on.date)];
  return days.filter((day) => day < asOf).some((day) => statusAt(law, { asOf: day, knownAt }).efficacy === 'applies');
}

/** `no longer applies to Russia`: what ended it, or keeps it from applying, for those whom the claim names. */
function liftedForThem(one: Case): LawEvent | undefined {
  const known = eventsKnown(one.law, one.knownAt);
  return one.events.findLast(
    (event) =>
      event.actsOn === null &&
      (FORCE_ENDING.has(event.kind) || LIMITING.has(event.kind)) &&
      isFor(one, event) &&
      held(event, known, one.asOf).holds,
  );
}
