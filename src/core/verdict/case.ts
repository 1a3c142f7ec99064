/** One claim before the record: what every rule is given. Rules know nothing of text. */
import type { Assertable, Claim, ClaimedDate } from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import { effectOf, type LawEvent } from '../law/event.ts';
import { type EventKind, FORCE_ENDING } from '../law/event-kind.ts';
import type { Jurisdiction, NamedBody } from '../law/jurisdiction.ts';
import type { Law } from '../law/law.ts';
import { numberedParts } from '../law/part.ts';
import type { Register } from '../law/register.ts';
import { jurisdictionById, measuresFor } from '../law/register.ts';
import type { Status } from '../status/status.ts';
import { eventsKnown, statusAt } from '../status/status.ts';
import { allFoundIn } from '../text/found.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../time/partial-date.ts';
import { bodiesAbroad, bodiesAt, namesBody } from './named-body.ts';
import { isCalled, namesActor } from './named-person.ts';

export interface Case {
  readonly claim: Claim;
  readonly law: Law;
  readonly jurisdiction: Jurisdiction | null;
  /** Those of the jurisdiction, and the states that are parties. */
  readonly bodies: readonly NamedBody[];
  /** Parliaments and governments of other states, by names of several words, which tell whose they are. */
  readonly abroad: readonly NamedBody[];
  readonly measures: readonly Law[];
  /** The claim's own day. */
  readonly asOf: Day;
  readonly knownAt: Day;
  /** What was known and had happened by the claim's day, in order. */
  readonly events: readonly LawEvent[];
  /** The same of the measures that would change the law. */
  readonly steps: readonly Step[];
  readonly status: Status;
  /** Whether the claim speaks of a time after the last day that somebody looked. */
  readonly beyond: boolean;
}

export interface Step {
  readonly measure: Law;
  readonly event: LawEvent;
}

/** Whether the claim gives a day, and it is the event’s. */
export function isOfDay({ claim }: Case, event: LawEvent): boolean {
  const { on } = claim.asserts;
  return on !== null && dateFits(event, on.date);
}

/** The same claim, as one about a part of the law. */
export function ofPart(one: Case): Case {
  const { asserts } = one.claim;
  return { ...one, claim: { ...one.claim, asserts: { ...asserts, scope: { ...asserts.scope, extent: 'part' } } } };
}

export function caseOf(claim: Claim, law: Law, register: Register, knownAt: Day): Case {
  const { asOf } = claim;
  const by = (one: Law) => eventsKnown(one, knownAt).filter((event) => isBy(claim, event));
  const measures = measuresFor(register, law.id);
  const status = statusAt(law, { asOf, knownAt });
  const events = by(law);
  const steps = stepsOf(measures, by);
  return {
    claim:
      claim.asserts.on === null
        ? claim
        : inYearOfRecord(claim, [...events, ...steps.map(({ event }) => event)], status),
    law,
    jurisdiction: jurisdictionById(register, law.jurisdiction) ?? null,
    bodies: bodiesAt(register, law.jurisdiction),
    abroad: bodiesAbroad(register, law.jurisdiction),
    measures,
    asOf,
    knownAt,
    events,
    steps,
    status,
    beyond: isBeyond(claim, law),
  };
}

function stepsOf(measures: readonly Law[], by: (measure: Law) => readonly LawEvent[]): readonly Step[] {
  return allFoundIn(measures, (measure) => by(measure).map((event) => ({ measure, event })));
}

/**
 * `overridden on 28 May`, written in another year than the text tells: of a day without a year the nearest one is taken, save where the
 * record has just that day in another year: once, or as that of what is so since then.
 */
function inYearOfRecord(claim: Claim, events: readonly LawEvent[], status: Status): Claim {
  const { on, readings } = claim.asserts;
  if (on === null) return claim;
  if (on.date.length === MONTH && BARE_MONTH.test(on.text) && status.force === 'notInForce')
    return inMonthOfRecord(claim, on, events, status);
  if (Number(NO_YEAR.exec(on.text)?.[1]) !== Number(on.date.slice(DAY))) return claim;
  // a year that the text tells elsewhere lies further back
  if (Math.abs(daysBetween(firstDay(on.date), claim.asOf)) > A_YEAR) return claim;
  const same = events.filter(({ kind, on: day }) => readings.includes(kind) && day.slice(YEAR) === on.date.slice(YEAR));
  const event = same.length > 1 ? same.findLast((one) => status.because.includes(one)) : same[0];
  const isThatDay = (other: LawEvent) => other.on === on.date || effectOf(other) === on.date;
  if (event === undefined || same.some(isThatDay)) return claim;
  return { ...claim, asserts: { ...claim.asserts, on: { ...on, date: event.on } } };
}

/** `It had been suspended in March`, of what was over before the nearest March came: of a month without a year, the one in which it was done. */
function inMonthOfRecord(claim: Claim, on: ClaimedDate, events: readonly LawEvent[], { because }: Status): Claim {
  const over = because.length > 0 && because.every((event) => lastDay(effectOf(event)) < firstDay(on.date));
  const month = on.date.slice(YEAR);
  const same = events.filter(
    ({ kind, on: day }) => claim.asserts.readings.includes(kind) && day.slice(YEAR, MONTH) === month,
  );
  const [event] = same;
  // something else was done to it in the nearest such month, which may be what is told
  const isNear = events.some(({ on: day }) => day.startsWith(on.date));
  if (!over || isNear || event === undefined || same.length > 1) return claim;
  return { ...claim, asserts: { ...claim.asserts, on: { ...on, date: event.on.slice(0, MONTH) } } };
}

/** Where the month ends: `2020-03`. */
const MONTH = 7;

/** A month and nothing of a year, `march`, `in March`: not `last March`. */
const BARE_MONTH = /^(?:\p{L}{1,2} )?\p{L}{3,}$/u;

/** Where the year ends and the day begins: `2020` `-01-` `31`. */
const [YEAR, DAY] = [4, 8];
const A_YEAR = 366;

/** A day of a month, and no year: `28 may`, `May 28`. */
const NO_YEAR = /^(?=.*\p{L}{3})[^\d]*(\d{1,2})(?!\d)[^\d]*$/u;

/**
 * What happens on the day on which it is denied may have come after the words; whoever names the day means the whole of it. What was so
 * `until 2019` tells of nothing later.
 */
function isBy({ asOf, asserts }: Claim, { on }: LawEvent): boolean {
  if (asserts.until !== null && firstDay(on) > lastDay(asserts.until)) return false;
  // `it is gone`, on the day of its end, is said after it
  const told = asserts.polarity === 'affirmed' || asserts.event === 'inForce' || asserts.event === 'applies';
  return firstDay(on) < asOf || (firstDay(on) === asOf && (told || asserts.on !== null));
}

/**
 * Acts make news: a month after the last look, that something has *not* happened may still be said from the record; that it
 * has happened since then may not.
 */
function isBeyond({ asOf, asserts }: Claim, { verifiedThrough, type, events }: Law): boolean {
  // a bill that has lapsed goes no further, whoever has looked since; a new one begins with its introduction
  const over = type === 'measure' && events.some(({ kind, on }) => LAPSED.has(kind) && firstDay(on) <= asOf);
  if (over && asserts.polarity === 'denied' && !asserts.readings.includes('introduction')) return false;
  const believed = asserts.polarity === 'denied' ? addDays(verifiedThrough, A_MONTH) : verifiedThrough;
  return asOf > believed && (asserts.on === null || lastDay(asserts.on.date) > verifiedThrough);
}

const A_MONTH = 31;
const LAPSED: ReadonlySet<EventKind> = new Set<EventKind>(['lapseOfBill', 'withdrawalOfBill']);

/** The claim’s day, or the last one that somebody looked at. */
export function lookedAt({ asOf, law }: Pick<Case, 'asOf' | 'law'>): Day {
  return asOf < law.verifiedThrough ? asOf : law.verifiedThrough;
}

/** `Every president since has waived it for six months at a time, until 2019`: who, how long and until when is said of no single act. */
export function isSeries({ claim }: Pick<Case, 'claim'>): boolean {
  return (claim.asserts.frequency?.each.length ?? 0) > 0;
}

/** Whether anything is known to have happened on that day to the law, or to a measure that would change it. */
export function happensOn({ law, measures, knownAt }: Pick<Case, 'law' | 'measures' | 'knownAt'>, day: Day): boolean {
  return [law, ...measures].some((own) => eventsKnown(own, knownAt).some(({ on }) => on === day));
}

/** When the claim says that it happened; `had been expired since May` looks back as `expired in May` does. */
export function timeTold({ claim: { asserts } }: Case): PartialDate | undefined {
  return asserts.on?.date ?? (asserts.aspect === 'past' ? asserts.since : undefined);
}

/** What the claim says of a time, against an event: the day of the act or of its effect may be meant. */
export function dateFits(event: LawEvent, date: PartialDate): boolean {
  if (event.through !== null && firstDay(event.on) <= lastDay(date) && firstDay(date) <= lastDay(event.through))
    return true;
  return overlaps(event.on, date) || (event.effectiveFrom !== null && overlaps(event.effectiveFrom, date));
}

/** What is done again and again: the act of another year is another act. */
function isYearly(found: readonly LawEvent[]): boolean {
  return found.length >= OFTEN && new Set(found.map(({ on }) => on.slice(0, 4))).size >= OFTEN;
}

const OFTEN = 3;
const HALF_A_YEAR = 183;

/** Of what many did one after another, what the person did whom the claim names, or the body; `every president since Bush` names none. */
function byNamed(one: Case, found: readonly LawEvent[]): readonly LawEvent[] {
  if (isSeries(one)) return found;
  const byPerson = found.filter((event) => namesActor(one, event));
  if (byPerson.length > 0 || found.length < 2) return byPerson.length > 0 ? byPerson : found;
  const inTerm = found.filter((event) => isOfTerm(one, event) || isUnder(one, event));
  if (inTerm.length > 0) return inTerm;
  const byBody = found.filter((event) => namesBody(one, event));
  return byBody.length > 0 ? byBody : found;
}

/** `Berg renewed it`, of renewals from 2017 to 2021 that name no president: in those years Berg was one. */
function isOfTerm({ claim, jurisdiction }: Case, { actor, on, through }: LawEvent): boolean {
  const said = claim.asserts.actor;
  if (said === null || actor?.body !== 'executive' || actor.person !== null || through === null) return false;
  return (jurisdiction?.administrations ?? []).some(
    (term) =>
      isCalled(said, term.name.split(' ').at(-1) ?? term.name) &&
      firstDay(on) <= lastDay(term.to ?? '9999') &&
      firstDay(term.from) <= lastDay(through),
  );
}

/** `The Berg administration waived it`, `President Berg waived it`: what an office under Berg did, in those years. */
function isUnder({ claim, jurisdiction }: Case, { actor, on }: LawEvent): boolean {
  const said = claim.asserts.actor;
  const ofState = (body: Body | null | undefined) => body === 'executive' || body === 'agency';
  if (said === null || !(said.body === null || ofState(said.body)) || !ofState(actor?.body)) return false;
  return (jurisdiction?.administrations ?? []).some(
    ({ name, from, to }) =>
      isCalled(said, name.split(' ').at(-1) ?? name) &&
      firstDay(from) <= firstDay(on) &&
      firstDay(on) <= lastDay(to ?? '9999'),
  );
}

/**
 * `has not been amended since 1972` denies what came after that year alone; `lapsed, and has not been renewed since`, what came after
 * it ended.
 */
function isInSpan({ claim, events }: Case, { on, through }: LawEvent): boolean {
  const { since, sinceThen, polarity } = claim.asserts;
  if (polarity === 'affirmed') return true;
  const ended = sinceThen === true ? events.findLast(({ kind }) => FORCE_ENDING.has(kind))?.on : undefined;
  const from = since ?? ended;
  return from === undefined || lastDay(through ?? on) > lastDay(from);
}

/** `The rest was never repealed`, `section 2 was not struck down`: what ended another part of the law is not what is said. */
function isOfAnotherPart({ claim }: Case, { kind, scope }: LawEvent): boolean {
  const { rest, text } = claim.asserts.scope;
  if (rest === true) return FORCE_ENDING.has(kind) && (scope.part !== null || kind === 'partialRepeal');
  const [said, ended] = [numberedParts(text ?? ''), numberedParts(scope.part ?? '')];
  const shared = said?.numbers.some((number) => ended?.numbers.includes(number)) ?? false;
  return said !== null && ended !== null && said.kind === ended.kind && !shared;
}

/** Events of these kinds, those that fit the claim's date first. */
export function matching(
  one: Case,
  kinds: readonly Assertable[],
  events: readonly LawEvent[] = one.events,
): readonly LawEvent[] {
  const found = events.filter(
    (event) =>
      (kinds as readonly string[]).includes(event.kind) && isInSpan(one, event) && !isOfAnotherPart(one, event),
  );
  const date = one.claim.asserts.on?.date;
  const fitting = date === undefined ? [] : found.filter((event) => dateFits(event, date));
  if (date === undefined) return byNamed(one, found);
  if (one.claim.asserts.polarity === 'denied' || fitting.length > 0) return byNamed(one, fitting);
  // a slip in the date is a slip; another year altogether is another event
  const slack = date.length > 4 ? 400 : isYearly(found) ? HALF_A_YEAR : 730;
  return found.filter(
    (event) =>
      Math.abs(daysBetween(firstDay(event.on), firstDay(date))) <= slack ||
      (event.effectiveFrom !== null && Math.abs(daysBetween(firstDay(event.effectiveFrom), firstDay(date))) <= slack),
  );
}
