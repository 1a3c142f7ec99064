/**
 * Claims that a law began: came into force, took effect; and that a ratification was taken back. What is decided with effect to come
 * has not begun. In: the case and its readings. Out: a finding.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { eventsKnown, statusAt } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits, matching } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { namesBody } from '../named-body.ts';
import { namesActor } from '../named-person.ts';
import { dateInWords, happening } from '../words.ts';
import { cameBackByItself, isOfDayToCome, isStopped } from './restoration.ts';
import { finding, happened, notLooked, reachedOnly } from './stage.ts';

/** `took its ratification back`: what is acted on is the ratification, not the treaty. */
export function judgeRatification(one: Case, readings: readonly Assertable[]): Finding {
  const event = matching(one, readings).at(-1);
  if (event !== undefined) return happened(one, readings, 'ratification/happened', event);
  return notHappened(one, readings, 'ratification/none', 'the record has no such event');
}

function notHappened(one: Case, readings: readonly Assertable[], rule: string, because: string): Finding {
  const none = () =>
    one.beyond ? notLooked(one, readings) : finding(one, readings, { showing: 'refuted', rule, because });
  return reachedOnly(one, readings) ?? none();
}

/**
 * What has begun of a law that begins in steps: on the claim’s date; without one, the last step so far where a first one was taken;
 * else the step that is told of, or the last.
 */
function begunBy(one: Case, found: readonly LawEvent[], told: Assertable | undefined): LawEvent | undefined {
  const begun = found.filter((event) => lastDay(effectOf(event)) <= one.asOf);
  const date = one.claim.asserts.on?.date;
  const step =
    date === undefined
      ? begun.findLast((event) => event.kind === 'entryIntoEfficacy')
      : (begun.findLast((event) => overlaps(effectOf(event), date)) ??
        begun.findLast((event) => dateFits(event, date)));
  return step ?? begun.findLast((event) => event.kind === told) ?? begun.at(-1);
}

/** `The law on leaving X took effect on 9 June`: the act that does so, and not the start of the law that it ends. */
function ofEndingAct(one: Case, readings: readonly Assertable[]): Finding | null {
  const { target, billTo, polarity, on } = one.claim.asserts;
  if (target !== 'measure' || one.law.type === 'measure') return null;
  const begun = one.steps.map(({ event }) => event).filter(({ kind }) => kind === 'entryIntoForce');
  const ends = billTo?.some((reading) => FORCE_ENDING.has(reading as EventKind)) === true;
  const act = on === null ? undefined : begun.findLast((other) => dateFits(other, on.date));
  const event =
    act ?? (ends ? (matching(one, readings, begun).at(-1) ?? matching(one, billTo ?? []).at(-1)) : undefined);
  if (event !== undefined) return happened(one, readings, 'beginning/of-ending-act', event);
  return ends && polarity === 'affirmed' ? notLooked(one, readings) : null;
}

/** `came into force`, `took effect`. */
export function judgeBeginning(one: Case, readings: readonly Assertable[]): Finding {
  const ending = ofEndingAct(one, readings);
  if (ending !== null) return ending;
  // what is affirmed may begin in steps, and each step is told so
  const steps =
    one.claim.asserts.polarity === 'affirmed'
      ? (['entryIntoEfficacy', 'reEnactment'] as const)
      : (['reEnactment'] as const);
  const found = matching(one, [...new Set([...readings, ...steps])]).filter((event) => event.actsOn === null);
  const event = begunBy(one, found, readings[0]) ?? found.at(-1);
  const again = appliedAgain(one, readings, found);
  if (again !== null) return again;
  if (isOfTreatyItself(one))
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'beginning/of-treaty-itself',
      because:
        'the record has when the treaty came into force for that state, and not when it did so for its first parties',
    });
  if (event === undefined)
    return (
      beginsInDispute(one, readings) ??
      notHappened(one, readings, 'beginning/none', standingInWords(one.status, one.law))
    );
  if (lastDay(effectOf(event)) > one.asOf)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'beginning/not-yet',
      events: [event],
      pattern: 'signed-as-in-force',
      because: `${happening(event)}, with effect only from ${dateInWords(effectOf(event))}`,
    });
  if (one.claim.asserts.on !== null && isHeldBack(one, event)) {
    const entry = readings.includes('entryIntoEfficacy') ? undefined : entryThen(one, found);
    return entry === undefined ? heldBack(one, readings) : happened(one, readings, 'beginning/happened', entry);
  }
  if (isDenied(one, readings) && (neverApplied(one) || isStopped(one, found.at(-1)))) return heldBack(one, readings);
  return happened(one, readings, 'beginning/happened', event);
}

/** `The convention came into force in 2014`, of a treaty whose record is that of a state that joined later. */
function isOfTreatyItself({ law, claim, events }: Case): boolean {
  const { on, actor, scope } = claim.asserts;
  if (law.type !== 'treaty' || law.jurisdiction === 'un' || on === null) return false;
  const joined = events.find(
    ({ kind, actor }) => kind === 'ratification' || (kind === 'entryIntoForce' && actor !== null),
  );
  const named = actor !== null || scope.addressees.length > 0;
  return !named && joined !== undefined && lastDay(on.date) < firstDay(joined.on);
}

/** Before the day that the record gives, where its sources disagree on that day: each side is told, none is taken. */
function beginsInDispute(one: Case, readings: readonly Assertable[]): Finding | null {
  // a law that nobody has signed or printed begins in nobody’s count
  const made = one.events.some(({ kind }) => kind === 'signature' || kind === 'publication');
  const event = eventsKnown(one.law, one.knownAt).find(
    ({ kind, on, disputed }) =>
      made &&
      disputed !== null &&
      readings.includes(kind) &&
      firstDay(on) > one.asOf &&
      daysBetween(one.asOf, firstDay(on)) <= DAYS_IN_DISPUTE,
  );
  return event?.disputed == null
    ? null
    : finding(one, readings, {
        showing: 'conflict',
        rule: 'beginning/disputed',
        events: [event],
        because: `${happening(event)}; when it began is in dispute: ${event.disputed.sides.join(' ')}`,
      });
}

/** How far apart the days are that sources give for one beginning. */
const DAYS_IN_DISPUTE = 90;

/** `took effect on 2 May`, of a law that had rested until then. */
function appliedAgain(one: Case, readings: readonly Assertable[], found: readonly LawEvent[]): Finding | null {
  const { on, polarity } = one.claim.asserts;
  if (on === null || polarity === 'denied' || !readings.includes('entryIntoEfficacy')) return null;
  if (found.some((event) => dateFits(event, on.date))) return null;
  const resumed = matching(one, ['resumption']).findLast((event) => dateFits(event, on.date));
  return resumed === undefined
    ? cameBackByItself(one, readings)
    : happened(one, readings, 'beginning/applied-again', resumed);
}

/** `The House introduced the act in December`: who brought it in as a bill did so, or on the day that is named somebody did, in a chamber of the legislature if that is named. */
export function judgeIntroduced(one: Case, readings: readonly Assertable[]): Finding {
  const { on, actor, polarity } = one.claim.asserts;
  const told = (other: LawEvent) =>
    polarity === 'denied' ||
    (on === null ? daysBetween(lastDay(other.on), one.asOf) <= NEWS : dateFits(other, on.date));
  const event = matching(one, ['introduction']).findLast(
    (other) =>
      namesActor(one, other) ||
      namesBody(one, other) ||
      ((actor === null || (actor.body === 'legislature' && other.actor?.body === 'chamber')) && told(other)),
  );
  if (event !== undefined) return happened(one, readings, 'beginning/introduced', event);
  const because = standingInWords(one.status, one.law);
  return finding(one, readings, { showing: 'refuted', rule: 'beginning/none', because });
}

/** `came into force in 2022` is right of what did, and was held back from applying. */
function entryThen({ claim }: Case, found: readonly LawEvent[]): LawEvent | undefined {
  const date = claim.asserts.on?.date;
  return found.find((event) => event.kind === 'entryIntoForce' && date !== undefined && dateFits(event, date));
}

/** Days for which a bill is told as what has just been brought in. */
const NEWS = 30;

/** `has not taken effect` is right of what has not come into force, and of what does not apply: the words mean either. */
function isDenied(one: Case, readings: readonly Assertable[]): boolean {
  const { polarity, on, frequency } = one.claim.asserts;
  // `has not come into force` is loosely said of what has yet to apply; `never came into force`, of what did, is wrong
  const loosely = readings.includes('entryIntoEfficacy') || (on === null && frequency?.times !== 0);
  return polarity === 'denied' && loosely;
}

/** `took effect on the 23rd`, of a start that was set for that day and did not come, since a court or an order held it back. */
function isHeldBack(one: Case, event: LawEvent): boolean {
  const from = effectOf(event);
  if (event.kind === 'reEnactment') return isOfDayToCome(one, event) && isStopped(one, event);
  return (
    event.kind === 'entryIntoEfficacy' &&
    event.effectiveFrom !== null &&
    event.scope.addressees.length === 0 &&
    statusAt(one.law, { asOf: lastDay(from), knownAt: one.knownAt }).efficacy === 'doesNotApply'
  );
}

function heldBack(one: Case, readings: readonly Assertable[]): Finding {
  const begun = one.events.findLast(({ kind }) => kind === 'entryIntoForce' || kind === 'reEnactment');
  const from = begun === undefined ? 0 : one.events.indexOf(begun);
  const stops = one.events.slice(from).find(({ kind }) => LIMITING.has(kind) || FORCE_ENDING.has(kind));
  const events = [begun, stops].filter((event) => event !== undefined);
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'beginning/never-applied',
    events,
    pattern: 'signed-as-in-force',
    because: `${events.map(happening).join(', and ')}; it had not applied by then`,
  });
}

/** `took effect`, of what was made but held back, or undone, before it could apply on any day. */
function neverApplied(one: Case): boolean {
  const turns = one.law.events.flatMap((event) => [
    event.on,
    effectOf(event),
    ...(event.until.date === null ? [] : [event.until.date]),
  ]);
  const days = new Set([...turns.map(lastDay), one.asOf]);
  return ![...days].some(
    (asOf) => asOf <= one.asOf && statusAt(one.law, { asOf, knownAt: one.knownAt }).efficacy !== 'doesNotApply',
  );
}
