/**
 * Claims that a law was kept from applying: waived, suspended, stayed, enjoined, not enforced, exempted; that such a limit was
 * extended.
 */
import type { Assertable } from '../../claim/claim.ts';
import { areCourts } from '../../law/bodies/bench.ts';
import { isGroup } from '../../law/bodies/parties.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { lastSaid, onlyAnnounced } from '../announcements.ts';
import { BY_COURT, sameBench } from '../bench.ts';
import { type Case, dateFits, isSeries, lookedAt, matching } from '../case.ts';
import { type Finding, findingOn, happenedIn } from '../finding.ts';
import { doubtInWords, standingInWords } from '../law-in-words.ts';
import { furthest, onlyBill, stepsToward } from '../stages.ts';
import { isFor } from '../who.ts';
import { happening } from '../words.ts';
import { blockedForSome } from './for-whom.ts';

const finding = findingOn('efficacy', 'waiver');
const happened = happenedIn(finding);

export function judgeLimiting(one: Case, readings: readonly Assertable[]): Finding {
  return (
    blockedForSome(one, readings) ??
    happenedSo(one, readings) ??
    putOff(one, readings) ??
    otherLimit(one, readings) ??
    endedInstead(one, readings) ??
    endedForThem(one, readings) ??
    billOnly(one, readings) ??
    announcedOnly(one, readings) ??
    nothing(one, readings)
  );
}

/** `restored the injunction on 26 December`: on that day what had stayed it was set aside; with no day, the last time it was. */
function broughtBack(one: Case): LawEvent | undefined {
  const { events, claim, asOf, status } = one;
  const { on, target, readings, polarity } = claim.asserts;
  // `an appeals court blocked the law again`: it did so where it set aside what had let the law apply
  const blocks = readings[0] === 'injunction' && polarity === 'affirmed' && status.efficacy === 'doesNotApply';
  if (target !== 'limit' && !(target === 'law' && blocks)) return undefined;
  const named = (id: string | null) => events.find((event) => event.id === id);
  return events.findLast((event) => {
    const then = on === null ? firstDay(event.on) <= asOf : dateFits(event, on.date);
    const undone = FORCE_ENDING.has(event.kind) && then ? named(event.actsOn) : undefined;
    const held = undone === undefined ? undefined : named(undone.actsOn);
    return held !== undefined && LIMITING.has(held.kind) && (target === 'limit' || sameBench(one, event));
  });
}

function happenedSo(one: Case, readings: readonly Assertable[]): Finding | null {
  const kinds: readonly Assertable[] = readings.includes('injunction') ? [...readings, ...BY_COURT] : readings;
  // `found it unlawful`: said of that court alone
  const ofRuling = BY_COURT.has(one.claim.asserts.readings[0] ?? 'inForce');
  const acts = matching(one, kinds).filter((event) => restsLaw(one, event) && (!ofRuling || sameBench(one, event)));
  const found = deniedAlike(one, acts);
  const { on, aspect, frequency, since, polarity, actor } = one.claim.asserts;
  const event = lastOf(one, found);
  const back = on !== null || (event === undefined && polarity === 'affirmed') ? broughtBack(one) : undefined;
  if (back !== undefined) return happened(one, readings, 'limiting/brought-back', back);
  if (event === undefined) return null;
  const undone = undoneBefore(one, event);
  if (undone !== null && toldOfCourt(one, event)) return happened(one, readings, 'limiting/act-told', event);
  if (undone !== null)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'limiting/never-took-effect',
      pattern: event.actor?.body === 'court' ? 'one-court-as-nationwide' : 'announced-as-done',
      events: [event, undone],
      because: `${happening(event)}, but that never took effect: ${happening(undone)}`,
    });
  if (on !== null && dateFits(event, on.date)) return happened(one, readings, 'limiting/on-that-date', event);
  const holding = found.filter(
    (other) =>
      held(other, eventsKnown(one.law, one.knownAt), lookedAt(one)).holds && lastDay(effectOf(other)) <= one.asOf,
  );
  const now = actor?.body === 'party' && holding.includes(event) ? event : holding.at(-1);
  if (now !== undefined && one.beyond && !one.status.certain) return unknown(one, readings);
  if (now !== undefined && endedSinceDenied(one)) return endedSince(one, readings, now);
  if (now !== undefined) return happened(one, readings, 'limiting/holds', now);
  // what is known in aggregate (`March to May`) may have begun by the claim’s day
  const running = one.status.because.find(
    (other) => other.through !== null && readings.some((reading) => reading === other.kind) && restsLaw(one, other),
  );
  // one of a row, `renewed twice a year`: the row rests the law on that day
  if (running !== undefined && one.status.efficacy === 'doesNotApply')
    return happened(one, readings, 'limiting/holds', running);
  const begun = found.findLast((other) => other.through !== null && one.asOf <= lastDay(other.through));
  if (begun !== undefined) return unknown(one, readings);
  const shaky = found.some((other) => !held(other, eventsKnown(one.law, one.knownAt), lookedAt(one)).certain);
  if (one.beyond || (shaky && on === null && aspect !== 'past')) return unknown(one, readings);
  // decided, with effect to come: nothing that was so once
  const decided = found.findLast((other) => firstDay(effectOf(other)) > one.asOf);
  if (decided !== undefined && one.claim.asserts.polarity === 'affirmed')
    return happened(one, readings, 'limiting/act-told', decided);
  // `was not suspended` in a report of today denies that it is; `was never suspended` speaks of all its days
  const thenToo = aspect === 'past' && one.claim.asserts.polarity === 'affirmed';
  const ofSpan = since !== undefined && one.claim.asserts.polarity === 'denied';
  // `has been suspended every six months since 2014`: a row that is told of as going on
  const row = frequency !== null && (aspect === 'past' || !frequency.each.includes('rhythm'));
  if (thenToo || row || on !== null || ofSpan) return happened(one, readings, 'limiting/held-once', event);
  return finding(one, readings, {
    showing: 'outdated',
    rule: 'limiting/over',
    events: [event, ...one.status.because],
    pattern: 'outdated',
    because: `${happening(event)}, but ${standingInWords(one.status, one.law)}`,
  });
}

/** “It was not suspended but repealed”: of a law that is gone what is denied may be how it ended, and not that it rested before. */
function endedSinceDenied({ claim, status }: Case): boolean {
  const { polarity, on, frequency, since } = claim.asserts;
  const once = on === null && frequency === null && since === undefined;
  return polarity === 'denied' && once && status.force === 'notInForce' && status.because.length > 0;
}

function endedSince(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'limiting/ended-since',
    events: [event, ...one.status.because],
    because: `${happening(event)}, and ${one.status.because.map(happening).join('; ')}: which of them is meant cannot be told`,
  });
}

/**
 * “Never suspended” denies each of them: what came to nothing does not make it right where another took effect. While it is news, it is
 * that one alone which is meant.
 */
function deniedAlike(one: Case, acts: readonly LawEvent[]): readonly LawEvent[] {
  const last = acts.at(-1);
  const isNews = last !== undefined && daysBetween(lastDay(last.on), one.asOf) <= A_MONTH;
  // `the suspension never took effect`: the last that was spoken of
  const { polarity, target } = one.claim.asserts;
  if (polarity === 'affirmed' || isNews || target === 'limit') return acts;
  const took = acts.filter((event) => undoneBefore(one, event) === null);
  return took.length > 0 ? took : acts;
}

const A_MONTH = 31;

/** The last of them; where a time is named or counted, or many are told of, one that took effect before one that came to nothing. */
function lastOf(one: Case, found: readonly LawEvent[]): LawEvent | undefined {
  // many parties suspend one treaty: the act of whoever is named
  const { on, undone, actor } = one.claim.asserts;
  const ofParty = found.findLast((event) => event.actor?.body === 'party' && isFor(one, event));
  const ofAll = actor === null ? undefined : found.findLast((event) => isGroup(event.actor?.office ?? ''));
  const last = ofParty ?? ofAll ?? found.at(-1);
  if (last === undefined || (on === null && !undone && !isSeries(one))) return last;
  if (undoneBefore(one, last) === null || toldOfCourt(one, last)) return last;
  return found.findLast((event) => undoneBefore(one, event) === null) ?? last;
}

/** `The trade court blocked it`: who names the court tells of its ruling, whatever became of that; so does news of the same days. */
function toldOfCourt(one: Case, event: LawEvent): boolean {
  const { actor, aspect } = one.claim.asserts;
  if (actor?.body !== 'court' || event.actor?.body !== 'court' || !sameBench(one, event)) return false;
  const news = aspect === 'perfect' && daysBetween(lastDay(event.on), one.asOf) <= NEWS;
  return (aspect === 'past' || news) && !areCourts(actor.name);
}

/** Days for which a ruling is told as what just happened. */
const NEWS = 7;

/** A stay of a ruling against the law leaves the law alone; one of its beginning, or a renewed waiver, does not. */
function restsLaw(one: Case, event: LawEvent): boolean {
  const acted = one.law.events.find((other) => other.id === event.actsOn);
  if (acted === undefined) return event.actsOn === null;
  return LIMITING.has(event.kind) && (RENEWING.has(event.kind) || FORCE_BEGINNING.has(acted.kind));
}

const RENEWING: ReadonlySet<EventKind> = new Set<EventKind>(['waiver', 'waiverExtension', 'exemption', 'moratorium']);

/** What ended the limit before its first day came, by the claim’s day. */
function undoneBefore(one: Case, event: LawEvent): LawEvent | null {
  if (event.effectiveFrom === null) return null;
  const { holds, by } = held(event, eventsKnown(one.law, one.knownAt), lastDay(event.effectiveFrom));
  return !holds && by !== null && lastDay(by.on) <= one.asOf ? by : null;
}

/** Of a law that has yet to apply, a pause is a later start. */
function putOff(one: Case, readings: readonly Assertable[]): Finding | null {
  const event = matching(one, ['postponementOfEntryIntoForce']).at(-1);
  if (event === undefined || one.status.efficacy !== 'doesNotApply' || one.status.force === 'notInForce') return null;
  return happened(one, readings, 'limiting/put-off', event);
}

/** It is kept from applying, but by another kind of act. */
function otherLimit(one: Case, readings: readonly Assertable[]): Finding | null {
  const limit = one.status.limits.at(-1);
  const event: LawEvent | undefined =
    limit === undefined ? limitToldBack(one) : one.events.find((other) => other.id === limit.event);
  // the very kind of act, at another time altogether
  if (event === undefined || readings.includes(event.kind)) return null;
  // what an act holds back from its first day (`applies from 2027`) is no act that somebody could mean by a later one
  if (one.beyond && one.events.some(({ kind, on }) => kind === 'entryIntoForce' && on === event.on)) return null;
  // a judge stopped it: whether the order is called a stay, an injunction or a suspension
  const byCourt = event.actor?.body === 'court' && one.claim.asserts.actor?.body === 'court';
  if (byCourt && OF_COURT.has(event.kind) && readings.some((reading) => OF_COURT.has(reading)))
    return happened(one, readings, 'limiting/by-court', event);
  const order = event.kind === 'nonEnforcement';
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'limiting/another-limit',
    events: [event],
    pattern: order ? 'order-as-statute' : 'wrong-event',
    because: `it was another kind of act: ${happening(event)}`,
  });
}

const OF_COURT: ReadonlySet<Assertable> = new Set<Assertable>(['injunction', 'stay', 'suspension']);

/** `was suspended in February`, told of a limit of another kind that is over. */
function limitToldBack(one: Case): LawEvent | undefined {
  const { on, aspect, polarity } = one.claim.asserts;
  if (polarity === 'denied' || (on === null && aspect !== 'past')) return undefined;
  return matching(one, [...LIMITING]).findLast((event) => restsLaw(one, event) && undoneBefore(one, event) === null);
}

/** It does not apply because it is no longer law. */
function endedInstead(one: Case, readings: readonly Assertable[]): Finding | null {
  if (one.status.force !== 'notInForce' || one.status.because.length === 0) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'limiting/ended',
    pattern: 'wrong-event',
    because: `it is not kept from applying but no longer law: ${one.status.because.map(happening).join('; ')}`,
  });
}

/** A bill that would keep it from applying has got so far and no further. */
function billOnly(one: Case, readings: readonly Assertable[]): Finding | null {
  const reached = furthest(
    stepsToward(one, ({ law, does }) => law === one.law.id && readings.includes(does)),
    (step) => step.event,
  );
  if (reached === undefined || one.claim.asserts.polarity === 'denied') return null;
  return finding(one, readings, {
    rule: 'limiting/bill-only',
    ...onlyBill('nothing keeps it from applying', reached),
  });
}

/** `Norway was freed from it`: whoever it has ended for is free of it for good. */
function endedForThem(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, scope, on } = one.claim.asserts;
  if (readings[0] !== 'exemption' || polarity === 'denied' || scope.addressees.length === 0) return null;
  const ended = one.events.filter(
    (event) => FORCE_ENDING.has(event.kind) && event.scope.addressees.length > 0 && isFor(one, event),
  );
  const event = (on === null ? undefined : ended.find((other) => dateFits(other, on.date))) ?? ended.at(-1);
  return event === undefined ? null : happened(one, readings, 'limiting/ended-for-them', event);
}

/** Whoever could keep it from applying said that it will be so. */
function announcedOnly(one: Case, readings: readonly Assertable[]): Finding | null {
  const event = lastSaid(one, (would) => readings.includes(would));
  if (event === null || one.claim.asserts.polarity === 'denied') return null;
  return finding(one, readings, { rule: 'limiting/announced-only', ...onlyAnnounced(event) });
}

export function unknown(one: Case, readings: readonly Assertable[]): Finding {
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'limiting/not-looked',
    because: doubtInWords(one.status, one.law),
  });
}

function nothing(one: Case, readings: readonly Assertable[]): Finding {
  if (one.beyond) return unknown(one, readings);
  // `banks are exempt from it`: whom a law leaves out from its first day, by its own words, is no event
  if (one.claim.asserts.polarity === 'affirmed' && readings.every((reading) => reading === 'exemption'))
    return finding(one, readings, {
      showing: 'unknown',
      rule: 'limiting/not-listed',
      because: 'the record lists no exemption, and not whom the law itself leaves out',
    });
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'limiting/none',
    because: `no such event is in the record; ${standingInWords(one.status, one.law)}`,
  });
}
