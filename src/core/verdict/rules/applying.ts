/**
 * Claims that a law applies, is enforced, is on hold (denied): for everybody, or for those whom the claim names. In: the case and its
 * readings. Out: a finding about efficacy.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown, type Force, type Status, statusAt } from '../../status/status.ts';
import { addDays } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { bygone } from '../bygone.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { isFor } from '../who.ts';
import { happening } from '../words.ts';
import { doubtful, notLooked } from './continuing.ts';
import { longWords } from './described-part.ts';
import { effectInDispute } from './dispute.ts';
import { endedPart } from './ending-part.ts';

const finding = findingOn('efficacy', 'applies');

/** `the entire act`: the words themselves leave no part out. */
function saidWhole({ claim }: Case): boolean {
  const { scope } = claim.asserts;
  return scope.extent === 'whole' && scope.text !== null && scope.addressees.length === 0;
}

/** `applies`, `is enforced`, `is on hold` (denied). */
export function judgeApplies(one: Case, readings: readonly Assertable[]): Finding {
  if (doubtful(one)) return notLooked(one, readings);
  const then = thenAsked(one);
  const { efficacy, limits } = then;
  const inDispute = effectInDispute(one, readings, then.because, 'state/disputed');
  if (inDispute !== null) return inDispute;
  const because = standingInWords(then, one.law);
  if (then !== one.status && BEFORE.has(then.force))
    return finding(one, readings, { showing: 'unknown', rule: 'state/no-law-then', because });
  const rested = restedThen(one);
  if (rested !== undefined) return keptFrom(one, readings, 'state/rested-then', rested);
  // `originally applied to them`: of a time that the words put behind
  if (one.claim.asserts.undone && appliedThen(one))
    return finding(one, readings, { showing: 'supported', rule: 'state/was-applying', because });
  const lifted = liftedForThem(one);
  if (lifted !== undefined) return keptFrom(one, readings, 'state/lifted-for-them', lifted);
  const { addressees } = one.claim.asserts.scope;
  const unknown = efficacy === 'partlyApplies' || (efficacy === 'applies' && !isAboutThem(one));
  if (unknown && addressees.length > 0 && one.claim.asserts.polarity === 'denied')
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'state/not-told-for-them',
      events: [],
      because: `${because}, and the record does not tell it for ${addressees.join(', ')}`,
    });
  // `most of it does not apply yet`: what applies is the rest
  const { polarity, scope } = one.claim.asserts;
  if (efficacy === 'partlyApplies' && polarity === 'denied' && scope.extent === 'part')
    return finding(one, readings, { showing: 'refuted', rule: 'state/part-does-not-apply', because });
  // `reporting is no longer required by it`: the record tells that a part is gone, and not which parts apply
  const partly = then.force === 'partiallyInForce' && polarity === 'denied';
  const ended = partly ? endedPart(one) : undefined;
  if (ended !== undefined) return keptFrom(one, readings, 'state/part-gone', ended);
  if (partly && scope.extent === 'part')
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'state/not-told-for-the-part',
      events: [],
      because: `${because}, and the record does not tell it for ${scope.text ?? 'the part'}`,
    });
  const putOff = enforcementPutOff(one, then);
  if (putOff !== undefined) return keptFrom(one, readings, 'state/enforcement-put-off', putOff);
  if (efficacy === 'partlyApplies' && saidWhole(one))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'state/applies-in-part',
      because,
      pattern: 'part-as-whole',
    });
  if (efficacy === 'doesNotApply' && appliedThen(one))
    return finding(one, readings, { showing: 'supported', rule: 'state/was-applying', because });
  // `it has never been enforced`: who was held to it is no part of a record of what was law
  if (polarity === 'denied' && one.claim.asserts.frequency?.times === 0 && efficacy !== 'doesNotApply')
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'state/practice-not-told',
      events: [],
      because: `${because}, and the record does not tell whether anybody was ever held to it`,
    });
  const before = efficacy === 'applies' ? bygone(one, isRest) : undefined;
  if (before !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'state/rested-before',
      because: standingInWords(before, one.law),
    });
  // `the treaty is in abeyance`: of what one party has suspended as a whole it is so, and between those there is nothing else
  const rests =
    one.law.type === 'treaty' &&
    one.claim.asserts.polarity === 'denied' &&
    efficacy === 'partlyApplies' &&
    limits.some(({ kind, scope }) => kind === 'suspension' && scope.part === null);
  return finding(one, readings, {
    showing: efficacy === 'doesNotApply' || rests ? 'refuted' : 'supported',
    rule: `state/${efficacy}`,
    because,
    pattern: efficacy === 'doesNotApply' ? 'outdated' : 'none',
  });
}

/** `the agency no longer enforces it`: who enforces a law, or is told not to, tells of enforcement, which an order may put off in the main. */
function enforcementPutOff({ claim, events }: Case, { efficacy, limits }: Status): LawEvent | undefined {
  const { polarity, actor } = claim.asserts;
  if (polarity !== 'denied' || actor === null || efficacy !== 'partlyApplies') return undefined;
  const limit = limits.findLast(({ kind }) => kind === 'nonEnforcement');
  return events.find(({ id }) => id === limit?.event);
}

/** Those of whom the law itself is told to be are not left out of it: `no longer applies to Norway` of a ban on aid to Norway. */
function isAboutThem({ law, claim }: Case): boolean {
  const own = longWords(`${law.title} ${law.does}`);
  const told = (word: string) => own.some((other) => other.startsWith(word) || word.startsWith(other));
  return claim.asserts.scope.addressees.every((name) => {
    const words = longWords(name);
    return words.length > 0 && words.every(told);
  });
}

/** What kept it from applying. */
export function keptFrom(one: Case, readings: readonly Assertable[], rule: string, event: LawEvent): Finding {
  const because = happening(event);
  return finding(one, readings, { showing: 'refuted', rule, events: [event], because, pattern: 'outdated' });
}

/** `was not enforced in 2019`, `the agency stopped enforcing it in 2019`: the status of that time, and not of the claim’s own day. */
function thenAsked({ claim, law, asOf, knownAt, status }: Case): Status {
  const { on, event } = claim.asserts;
  // `it ceased to bind them at midnight on Wednesday`: from Thursday on
  const day = on === null || event !== 'applies' ? asOf : addDays(lastDay(on.date), 1);
  return day < asOf ? statusAt(law, { asOf: day, knownAt }) : status;
}

/** What was no law yet neither applied nor rested. */
const BEFORE: ReadonlySet<Force> = new Set<Force>(['proposed', 'notYetInForce']);

const isRest = ({ force, efficacy }: Status) => !BEFORE.has(force) && efficacy === 'doesNotApply';

/** What began to keep it from applying at the time that the claim names. */
function restedThen(one: Case): LawEvent | undefined {
  const { on, polarity, scope } = one.claim.asserts;
  // what rested for Norway rested for nobody else
  const theirs = (event: LawEvent) =>
    scope.addressees.length === 0 || event.scope.addressees.length === 0 || isFor(one, event);
  // in the course of a year a law may apply and rest
  if (on === null || (polarity === 'affirmed' && on.date.length < 10)) return undefined;
  return matching(
    one,
    [...LIMITING],
    one.events.filter((event) => dateFits(event, on.date) && theirs(event)),
  ).at(-1);
}

/** `was being enforced`: said of the past, of a law that had applied before it ended or came to rest. */
function appliedThen({ law, knownAt, asOf, events, claim: { asserts } }: Case): boolean {
  if (asserts.aspect !== 'past' || asserts.polarity !== 'affirmed') return false;
  const eves = events.map((event) => addDays(firstDay(effectOf(event)), -1));
  const days = asserts.on === null ? eves : [lastDay(asserts.on.date)];
  return days.filter((day) => day < asOf).some((day) => statusAt(law, { asOf: day, knownAt }).efficacy === 'applies');
}

/** `no longer applies to Russia`: what ended it, or keeps it from applying, for those whom the claim names. */
export function liftedForThem(one: Case): LawEvent | undefined {
  const known = eventsKnown(one.law, one.knownAt);
  const { on } = one.claim.asserts;
  return one.events.findLast(
    (event) =>
      event.actsOn === null &&
      // who is spared a part of it is under the rest
      event.scope.part === null &&
      (on === null || firstDay(event.on) <= lastDay(on.date)) &&
      (FORCE_ENDING.has(event.kind) || LIMITING.has(event.kind)) &&
      isFor(one, event) &&
      held(event, known, one.asOf).holds,
  );
}
