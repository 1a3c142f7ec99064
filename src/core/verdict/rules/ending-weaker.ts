/**
 * Weaker effects in the direction of an ending: it ended otherwise, or in part; it was only limited, or amended. In: the case and the readings of what is claimed. Out: a finding, or null where a rule does not apply.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Pattern } from '../../claim/rating.ts';
import { effectOf, isPartial, type LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING } from '../../law/event-kind.ts';
import type { Limit } from '../../status/limit.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { nearDate } from '../announcements.ts';
import { BY_COURT, sameBench } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { statusInWords } from '../law-in-words.ts';
import { bodiesNamed, sameOffice } from '../named-body.ts';
import { dateInWords, eventInWords, happening, onDate } from '../words.ts';
import { isOfAnotherTerm } from './actor.ts';
import { announced } from './ending-announced.ts';
import { ofAnotherKind } from './ending-part.ts';

const finding = findingOn('force', 'repeal');

/** It ended, but in another way than claimed. */
export function otherEnd(one: Case, readings: readonly Assertable[]): Finding | null {
  const event = one.status.because.findLast((other) => FORCE_ENDING.has(other.kind) && !isPartial(other)) ?? null;
  if (one.status.force !== 'notInForce') return null;
  if (readings.every((reading) => BY_COURT.has(reading))) return null;
  const by = event ?? one.status.because.at(-1);
  if (by === undefined) return null;
  if (event !== null && readings.includes(event.kind))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ending/at-another-time',
      events: [event],
      pattern: isOfAnotherTerm(one, event) ? 'wrong-actor' : 'wrong-date',
      because: `it happened at another time: ${happening(event)}`,
    });
  const expired = by.kind === 'expiration' || event === null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/otherwise',
    events: [by],
    pattern: expired ? 'expired-as-repealed' : 'wrong-event',
    because: expired
      ? `it was not ended by a decision: it ran out ${onDate(by.kind === 'expiration' ? by.on : (by.until.date ?? by.on))}`
      : `it ended otherwise: ${happening(by)}`,
  });
}

/** What is told of the day on which it ended otherwise tells no act of another day. */
export function thatDay(one: Case, readings: readonly Assertable[]): Finding | null {
  const { on } = one.claim.asserts;
  const ofDay = (event: LawEvent) => on !== null && dateFits(event, on.date);
  if (on === null || on.date.length < 10 || matching(one, readings).some(ofDay)) return null;
  const end = otherEnd(one, readings);
  return end?.events.some(ofDay) === true ? end : null;
}

/** Only a part ended, or for some only. */
export function partEnded(one: Case, readings: readonly Assertable[]): Finding | null {
  const court = readings.every((reading) => BY_COURT.has(reading));
  const parts = one.events.filter(
    (event) =>
      event.actsOn === null &&
      FORCE_ENDING.has(event.kind) &&
      isPartial(event) &&
      lastDay(effectOf(event)) <= one.asOf &&
      (!court || (BY_COURT.has(event.kind) && sameBench(one, event))),
  );
  const event = nearDate(one, parts);
  if (event !== null && isLeft(one, event)) {
    const own = byClaimedParty(one, readings);
    if (own !== null) return own;
    if (!isNamedParty(one, event)) return notTold(one, readings, event);
  }
  const other = event === null ? null : ofAnotherKind(one, readings, event);
  if (other !== null) return other;
  const { on } = one.claim.asserts;
  const then = court || (event !== null && on !== null && dateFits(event, on.date));
  if (event === null || (!then && one.status.force === 'notInForce') || one.status.force === 'notYetInForce')
    return null;
  const what = [event.scope.part, event.scope.addressees.length > 0 ? `for ${event.scope.addressees.join(', ')}` : null]
    .filter((text) => text !== null)
    .join(' ');
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/part-only',
    events: [event],
    pattern: court ? 'struck-down-in-part-as-whole' : 'part-as-whole',
    because: `only a part ended (${what || 'not the whole law'}): ${happening(event)}; the rest is ${statusInWords(one.status, one.law)}`,
  });
}

/** A treaty that its parties leave one by one, and a claim that one of them has left. */
function isLeft(one: Case, { kind, scope }: LawEvent): boolean {
  return LEAVING.has(kind) && scope.addressees.length > 0 && LEAVING.has(one.claim.asserts.readings[0] as EventKind);
}

const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation']);

/** Whether the claim names somebody who can be told from the other parties, or nobody. */
function isNamedParty(one: Case, { actor }: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  return claimed === null || actor === null || bodiesNamed(one.bodies, claimed.name).length > 0;
}

/** `Ukraine left the treaty`, which others left: what that very party did with it instead, if anything. */
function byClaimedParty(one: Case, readings: readonly Assertable[]): Finding | null {
  const claimed = one.claim.asserts.actor;
  if (claimed === null) return null;
  const named = bodiesNamed(one.bodies, claimed.name).some(({ body }) => body === 'party');
  const limit = one.status.limits.findLast(({ scope }) =>
    scope.addressees.some((party) => sameOffice(party, claimed.name) || isOneOf(one, claimed.name, party)),
  );
  const rests = one.events.find(({ id }) => id === limit?.event);
  if (rests !== undefined)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ending/party-rests-only',
      events: [rests],
      pattern: 'waiver-as-repeal',
      because: `${claimed.name} has not left it: ${happening(rests)}`,
    });
  return named ? (announced(one, readings) ?? notLeft(one, readings, claimed.name)) : null;
}

function isOneOf(one: Case, words: string, party: string): boolean {
  return bodiesNamed(one.bodies, words).some(({ office }) => sameOffice(office, party));
}

function notLeft(one: Case, readings: readonly Assertable[], name: string): Finding {
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'ending/party-has-not-left',
    events: [],
    because: `the record has no exit of ${name}; of others it has`,
  });
}

function notTold(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  const fits = one.claim.asserts.on !== null && dateFits(event, one.claim.asserts.on.date);
  return finding(one, readings, {
    showing: fits ? 'supported' : 'unknown',
    rule: fits ? 'ending/left-on-that-day' : 'ending/party-not-told',
    events: [event],
    because: fits
      ? happening(event)
      : `which of the parties is meant cannot be told; of one of them: ${happening(event)}`,
  });
}

const PATTERN_OF: Partial<Record<EventKind, Pattern>> = {
  nonEnforcement: 'order-as-statute',
  injunction: 'one-court-as-nationwide',
  stay: 'one-court-as-nationwide',
  exemption: 'part-as-whole',
};

function byCourt(one: Case, { kind, event }: Limit): boolean {
  return (
    kind === 'injunction' || kind === 'stay' || one.events.find((other) => other.id === event)?.actor?.body === 'court'
  );
}

/** An exemption leaves the law to everybody else: once it is no longer news, nobody takes it for the end. */
function isOldExemption(one: Case, { kind, since }: Limit): boolean {
  return (
    kind === 'exemption' && one.status.efficacy === 'partlyApplies' && daysBetween(firstDay(since), one.asOf) > A_YEAR
  );
}

/** It does not apply, or not to all, but it is law. */
export function limited(one: Case, readings: readonly Assertable[]): Finding | null {
  const court = readings.every((reading) => BY_COURT.has(reading));
  const limit =
    one.status.limits.findLast((other) => (!court || byCourt(one, other)) && !isOldExemption(one, other)) ?? null;
  if (limit === null || readings[0] === 'expiration') return null;
  const event = one.events.find((other) => other.id === limit.event);
  const permanent = one.claim.asserts.duration?.forGood === true;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/limit-only',
    events: event === undefined ? [] : [event],
    pattern:
      permanent && limit.kind !== 'nonEnforcement'
        ? 'annual-as-permanent'
        : (PATTERN_OF[limit.kind] ?? 'waiver-as-repeal'),
    because: `it still is law; ${event === undefined ? eventInWords(limit.kind) : happening(event)}${limit.untilBasis === 'practice' && limit.until !== null ? `, by practice until about ${dateInWords(limit.until)}` : limit.until === null ? '' : `, until ${dateInWords(limit.until)}`}`,
  });
}

/** It was put off, and still is to come. */
export function postponed(one: Case, readings: readonly Assertable[]): Finding | null {
  const event = one.events.findLast((other) => other.kind === 'postponementOfEntryIntoForce');
  if (event === undefined || one.status.efficacy !== 'doesNotApply') return null;
  if (readings.every((reading) => BY_COURT.has(reading)) || readings[0] === 'expiration') return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/put-off-only',
    events: [event],
    pattern: 'wrong-event',
    because: `it was put off, not ended: ${happening(event)}`,
  });
}

/** Not the treaty was left: the consent to be bound by it was taken back. */
export function ratificationRevoked(one: Case, readings: readonly Assertable[]): Finding | null {
  const ratified = one.events.filter((event) => event.kind === 'ratification').map((event) => event.id);
  const event = one.events.findLast((other) => FORCE_ENDING.has(other.kind) && ratified.includes(other.actsOn ?? ''));
  if (event === undefined || readings.every((reading) => BY_COURT.has(reading)) || readings[0] === 'expiration')
    return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/ratification-only',
    events: [event],
    pattern: 'part-as-whole',
    because: `only the ratification was taken back: ${happening(event)}`,
  });
}

const A_YEAR = 365;

/** An amendment of the claimed date, or of the last year, took something out of it. */
export function weakened(one: Case, readings: readonly Assertable[]): Finding | null {
  const date = one.claim.asserts.on?.date;
  const changes = one.events.filter((event) => event.kind === 'amendment' || event.kind === 'substitution');
  const event =
    changes.findLast((other) =>
      date === undefined ? daysBetween(lastDay(other.on), one.asOf) <= A_YEAR : dateFits(other, date),
    ) ?? null;
  // what runs out by itself does not do so in part because somebody changed it
  if (event === null || readings.every((reading) => BY_COURT.has(reading)) || readings[0] === 'expiration') return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ending/amended-only',
    events: [event],
    pattern: 'part-as-whole',
    because: `it was amended, not ended: ${happening(event)}`,
  });
}
