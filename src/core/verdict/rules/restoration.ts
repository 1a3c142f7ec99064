/**
 * Claims that a law was brought back: reinstated by an act, freed by a court, or applying again since a limit ran out. In: the case and
 * its readings. Out: a finding.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown, type Status, statusAt } from '../../status/status.ts';
import { addDays } from '../../time/day.ts';
import { firstDay, lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits, matching } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { namesActor } from '../named-person.ts';
import { furthestLately, OVER, shortOf, stepsToward } from '../stages.ts';
import { dateInWords, happening } from '../words.ts';
import { finding, happened, nothing, notLooked, standingWithReason } from './continuing.ts';
import { effectInDispute } from './dispute.ts';
import { broughtBackByNobody, isHeldUp, limitsRunOut } from './lapse.ts';

/** `was reinstated`, `came back`. */
export function judgeRestoration(one: Case, readings: readonly Assertable[]): Finding {
  const anew = one.law.type === 'measure' ? broughtInAnew(one) : undefined;
  if (anew !== undefined) return happened(one, readings, 'restoration/brought-in-anew', anew);
  if (one.claim.asserts.ofAct === true) {
    const undoing = actUndone(one);
    return undoing === undefined
      ? nothing(one, readings, 'restoration/no-act-undone')
      : happened(one, readings, 'restoration/act-undone', undoing);
  }
  const first = one.events.find((other) => other.kind === 'entryIntoForce');
  const found = matching(one, [...readings, 'prorogationOfForce']);
  const later = found.filter((other) => other !== first || other.kind !== 'entryIntoForce');
  const event = later.findLast((other) => !isExtendedAhead(one, readings, other)) ?? later.at(-1) ?? lifting(one);
  const bill = one.status.force === 'notInForce' && one.claim.asserts.on === null ? billOnly(one, readings) : null;
  const [step] = bill?.events ?? [];
  if (bill !== null && event !== undefined && step !== undefined && firstDay(step.on) > lastDay(event.on)) return bill;
  if (event !== undefined) return neverGone(one, readings, event) ?? restored(one, readings, event);
  return cameBackByItself(one, readings) ?? billOnly(one, readings) ?? nothing(one, readings, 'restoration/none');
}

/** `brought the text back`, of a bill that had died: it was introduced once more. */
function broughtInAnew({ events, claim }: Case): LawEvent | undefined {
  const over = events.find(({ kind }) => OVER.has(kind));
  const { on } = claim.asserts;
  return events.findLast(
    (event) =>
      event.kind === 'introduction' &&
      over !== undefined &&
      firstDay(event.on) > lastDay(over.on) &&
      (on === null || dateFits(event, on.date)),
  );
}

/** `Berg put it back`, of what Berg kept from ending: an end that was only announced was taken back, and what is there was there all along. */
function neverGone(one: Case, readings: readonly Assertable[], restoring: LawEvent): Finding | null {
  const { on, polarity, actor } = one.claim.asserts;
  // `nobody ever put it back`: somebody had, whoever kept it there since
  if (polarity === 'denied' && (actor === null || actor.body === null)) return null;
  const kept = one.events.findLast(({ kind, actsOn }) => {
    const announced = one.law.events.find(({ id }) => id === actsOn);
    return kind === 'rescission' && announced?.kind === 'announcement' && isEnd(announced.would);
  });
  const later = kept !== undefined && firstDay(kept.on) > lastDay(effectOf(restoring));
  if (
    !later ||
    namesActor(one, restoring) ||
    one.status.force === 'notInForce' ||
    (on !== null && !dateFits(kept, on.date))
  )
    return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'restoration/never-gone',
    pattern: 'announced-as-done',
    events: [kept],
    because: `it had not ended: ${happening(kept)}`,
  });
}

/** `revoked the decision to end it`: the act that acted on an earlier one against the law, whether or not that had had effect. */
function actUndone(one: Case): LawEvent | undefined {
  const { on, actor } = one.claim.asserts;
  const found = one.events.filter(({ kind, actsOn, on: day }) => {
    const earlier = one.law.events.find(({ id }) => id === actsOn);
    if (earlier === undefined || LEFT_ALONE.has(kind) || (on !== null && !overlaps(day, on.date))) return false;
    return isEnd(earlier.would) || FORCE_ENDING.has(earlier.kind) || LIMITING.has(earlier.kind);
  });
  const byWhom = actor?.body == null ? undefined : found.findLast((event) => event.actor?.body === actor.body);
  return byWhom ?? found.at(-1);
}

const LEFT_ALONE: ReadonlySet<LawEvent['kind']> = new Set<LawEvent['kind']>(['upholding', 'dismissal']);

const isEnd = (would: LawEvent['would']): boolean => would !== null && FORCE_ENDING.has(would);

/** Whether what that act brought back is there: by its day, and by the claim’s. */
function restored(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  const { on, aspect, frequency, polarity, actor } = one.claim.asserts;
  if ((on !== null || one.status.force !== 'notInForce') && isExtendedAhead(one, readings, event))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'restoration/only-extended',
      pattern: 'none',
      events: [event],
      because: `${happening(event)}, before it had run out: it was there all along`,
    });
  // a court that turned the challenge away let it go ahead, whenever it applies
  if (LEFT_ALONE.has(event.kind) && !isStoppedSince(one, event))
    return happened(one, readings, 'restoration/challenge-failed', event);
  const nobody = broughtBackByNobody(one, event, 'restoration/nobody-did');
  if (nobody !== null) return finding(one, readings, nobody);
  const inDispute = effectInDispute(one, readings, [event], 'restoration/disputed');
  if (inDispute !== null) return inDispute;
  const rests = stillHeld(one, event);
  if (rests !== null)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'restoration/still-held',
      pattern: 'part-as-whole',
      events: [event, ...rests.because],
      because: `${happening(event)}, but ${standingInWords(rests, one.law)}`,
    });
  // `it never came back`, of what was only decided
  const ofEffect = isOfDayToCome(one, event) || (polarity === 'denied' && actor === null);
  if (ofEffect && isStopped(one, event))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'restoration/never-took-effect',
      pattern: 'announced-as-done',
      events: [event],
      because: `${happening(event)}, but that never took effect; ${standingWithReason(one)}`,
    });
  if (on !== null && dateFits(event, on.date)) return happened(one, readings, 'restoration/on-that-date', event);
  // it was prolonged before it ended, and what has come since nobody has looked at
  const endedSince = one.status.force === 'notInForce' && event.kind === 'prorogationOfForce';
  if (one.beyond && (on !== null || endedSince)) return notLooked(one, readings);
  const standing =
    one.status.force !== 'notInForce' && (one.status.efficacy !== 'doesNotApply' || isHeldUp(one, event));
  // who says that nobody brought it back means since it ended last
  const atSomeTime = (aspect === 'past' && polarity === 'affirmed') || frequency !== null;
  const since = atSomeTime || on !== null ? undefined : heldBackSince(one, event);
  if (since !== undefined)
    return finding(one, readings, {
      showing: 'outdated',
      rule: 'restoration/held-back-since',
      pattern: 'outdated',
      events: [event, since],
      because: `${happening(event)}, but since then ${happening(since)}`,
    });
  if (standing || (atSomeTime && !endedSince)) return happened(one, readings, 'restoration/happened', event);
  if (lastDay(effectOf(event)) > one.asOf && FORCE_BEGINNING.has(event.kind))
    return happened(one, readings, 'restoration/to-come', event);
  return finding(one, readings, {
    showing: 'outdated',
    rule: 'restoration/undone',
    pattern: 'outdated',
    events: [event, ...one.status.because],
    because: `${happening(event)}, but ${standingWithReason(one)}`,
  });
}

/** The last beginning of several, stopped before its day came: `the new rules never took effect`. */
export function isStopped(one: Case, last: LawEvent | undefined): boolean {
  if (last?.kind !== 'reEnactment' || lastDay(effectOf(last)) > one.asOf) return false;
  const { holds, by } = held(last, eventsKnown(one.law, one.knownAt), lastDay(effectOf(last)));
  return !holds && by !== null;
}

/** `came back into force on 22 July`: the day from which it was to have effect is told, and not the one on which that was decided. */
export function isOfDayToCome({ claim }: Case, { on, effectiveFrom }: LawEvent): boolean {
  const date = claim.asserts.on?.date;
  return date !== undefined && effectiveFrom !== null && overlaps(effectiveFrom, date) && !overlaps(on, date);
}

/** `declared it in November`, of what was only carried on before its time was over: nothing was brought back, or brought in. */
function isExtendedAhead(one: Case, readings: readonly Assertable[], event: LawEvent): boolean {
  if (event.kind !== 'prorogationOfForce' || readings.includes('prorogationOfForce')) return false;
  const before = one.events.slice(0, one.events.indexOf(event));
  const end = before.findLast(({ kind, until }) => FORCE_BEGINNING.has(kind) && until.date !== null)?.until.date;
  // carried on each year with no end stated: nothing of it had ended or rested
  if (end == null) return !before.some(({ kind }) => FORCE_ENDING.has(kind) || LIMITING.has(kind));
  return firstDay(end) > firstDay(event.on);
}

/** `was reinstated in May`, `took effect on 2 May`, of what rested until a day that has come: nobody brought it back. */
export function cameBackByItself(one: Case, readings: readonly Assertable[]): Finding | null {
  const { on, actor } = one.claim.asserts;
  if (actor !== null || one.status.efficacy === 'doesNotApply' || one.beyond) return null;
  const limit = limitsRunOut(one.events, one.asOf).findLast(
    ({ end }) => on === null || overlaps(end, on.date) || overlaps(addDays(lastDay(end), 1), on.date),
  );
  if (limit === undefined) return null;
  return finding(one, readings, {
    showing: 'supported',
    rule: 'restoration/by-itself',
    events: [limit.event],
    because: `${happening(limit.event)}, until ${dateInWords(limit.end)}; then it applied again`,
  });
}

function billOnly(one: Case, readings: readonly Assertable[]): Finding | null {
  const ended = one.status.force === 'notInForce' && one.status.because.some(({ kind }) => kind === 'expiration');
  const bill = furthestLately(
    one,
    // to prolong what has run out is to bring it back
    stepsToward(one, ({ does }) => readings.includes(does) || (ended && does === 'prorogationOfForce')),
  );
  if (bill === undefined) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'restoration/bill-only',
    pattern: shortOf(bill.event),
    events: [bill.event],
    because: `${bill.measure.title} would bring it back; so far ${happening(bill.event)}`,
  });
}

/** `it returns`, of what was renewed once and has been held back since, in part or whole: nothing has brought that back. */
function heldBackSince({ status }: Case, event: LawEvent): LawEvent | undefined {
  if (event.kind !== 'prorogationOfForce') return undefined;
  return status.because.find(
    (other) =>
      (FORCE_ENDING.has(other.kind) || LIMITING.has(other.kind)) && firstDay(other.on) > lastDay(effectOf(event)),
  );
}

/** Ended or held up by an act that came after. */
const isStoppedSince = ({ status }: Case, { on: day }: LawEvent): boolean =>
  status.because.some(({ kind, on }) => (FORCE_ENDING.has(kind) || LIMITING.has(kind)) && firstDay(on) > lastDay(day));

/** One of several orders that held it back was lifted, and another went on holding it. */
function stillHeld(one: Case, event: LawEvent): Status | null {
  const lifted = one.law.events.find((other) => other.id === event.actsOn);
  if (lifted === undefined || !LIMITING.has(lifted.kind)) return null;
  const status = statusAt(one.law, { asOf: lastDay(effectOf(event)), knownAt: one.knownAt });
  return status.efficacy === 'doesNotApply' && status.limits.length > 0 ? status : null;
}

/** What undid an earlier limit or ending: a stay of an injunction, a judgment that voids a repeal. */
function lifting(one: Case): LawEvent | undefined {
  const date = one.claim.asserts.on?.date;
  return one.events.findLast((event) => {
    if (date !== undefined && !dateFits(event, date)) return false;
    const earlier = one.law.events.find((other) => other.id === event.actsOn);
    const undoes = FORCE_ENDING.has(event.kind) || event.kind === 'stay' || event.kind === 'injunction';
    return earlier !== undefined && undoes && (LIMITING.has(earlier.kind) || FORCE_ENDING.has(earlier.kind));
  });
}
