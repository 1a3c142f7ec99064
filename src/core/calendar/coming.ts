/**
 * What is coming to the laws of a register: ends that are set, acts that have been done and take effect later, records that
 * want another look. In: the register and a day. Out: entries in order of date. Whatever the record knows to have been
 * prolonged, postponed or undone is not announced on its old day.
 */
import { effectOf, type LawEvent, type UntilBasis } from '../law/event.ts';
import { type EventKind, FORCE_BEGINNING, groupOf, LIMITING } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import { endOf, held } from '../status/effect.ts';
import { eventsKnown, statusAt } from '../status/status.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../time/partial-date.ts';

/**
 * `expiry`: what keeps the law from applying runs out. `sunset`: the law itself does. `start`: it enters into force or begins
 * to apply. `renewal`: a renewal or extension begins. `change`: another act takes effect. `review`: the record is to be looked at.
 */
export const COMING_KINDS = ['expiry', 'sunset', 'start', 'renewal', 'change', 'review'] as const;
export type ComingKind = (typeof COMING_KINDS)[number];

export interface Coming {
  readonly kind: ComingKind;
  readonly law: Law;
  readonly on: PartialDate;
  /** How an end is known; null for anything but an end. */
  readonly basis: UntilBasis | null;
  /** The act behind it; null for a review. */
  readonly event: LawEvent | null;
}

/** All that is coming on the day or later, as the record knew it on that day, soonest first. */
export function comingFrom(register: Register, day: Day): readonly Coming[] {
  const found = register.laws.flatMap((law) => [
    ...endsOfLimits(law, day),
    ...endOfForce(law, day),
    ...laterEffects(law, day),
    ...review(law, day),
  ]);
  return found.filter((one) => lastDay(one.on) >= day).sort(bySoonest);
}

/** Those of one law, or up to a day, where they are given. */
export function narrowed(all: readonly Coming[], law: Law | null, by: Day | null): readonly Coming[] {
  return all.filter((one) => (law === null || one.law.id === law.id) && (by === null || firstDay(one.on) <= by));
}

function endsOfLimits(law: Law, day: Day): readonly Coming[] {
  const known = eventsKnown(law, day);
  const holding = new Set(statusAt(law, { asOf: day, knownAt: day }).limits.map((limit) => limit.event));
  const begins = (event: LawEvent) => firstDay(effectOf(event)) > day && takesEffect(event, known) !== null;
  const limits = known.filter((event) => LIMITING.has(event.kind) && event.actsOn === null);
  return limits
    .filter((event) => holding.has(event.id) || begins(event))
    .flatMap((event) => endingOf(law, event, known, day, 'expiry'));
}

/** The end of the last stretch of force that holds or is known to follow: a renewal already made moves it. */
function endOfForce(law: Law, day: Day): readonly Coming[] {
  const known = eventsKnown(law, day);
  const { because, force } = statusAt(law, { asOf: day, knownAt: day });
  if (force === 'notInForce' || force === 'proposed') return [];
  const starts = known.filter((event) => FORCE_BEGINNING.has(event.kind) && event.actsOn === null);
  const last = starts.findLast(
    (event) => because.includes(event) || (firstDay(effectOf(event)) > day && takesEffect(event, known) !== null),
  );
  return last === undefined ? [] : endingOf(law, last, known, day, 'sunset');
}

function endingOf(law: Law, event: LawEvent, known: readonly LawEvent[], day: Day, kind: ComingKind) {
  const { date, basis } = endOf(event, known, day);
  return date === null ? [] : [{ kind, law, on: date, basis, event }];
}

const EFFECTIVE = new Set(['force', 'efficacy', 'text', 'power']);

/** Acts already done, or set down for a day, whose effect is still to come. */
function laterEffects(law: Law, day: Day): readonly Coming[] {
  const known = eventsKnown(law, day);
  return known.flatMap((event): readonly Coming[] => {
    if (!EFFECTIVE.has(groupOf(event.kind)) || event.kind === 'postponementOfEntryIntoForce') return [];
    const on = takesEffect(event, known);
    return on === null || firstDay(on) <= day ? [] : [{ kind: kindOf(event.kind), law, on, basis: null, event }];
  });
}

function kindOf(kind: EventKind): ComingKind {
  if (kind === 'prorogationOfForce' || kind === 'waiverExtension') return 'renewal';
  return FORCE_BEGINNING.has(kind) || kind === 'entryIntoEfficacy' ? 'start' : 'change';
}

/** When the event's effect begins by all that is known, a postponement included; null where it was undone or has no day. */
function takesEffect(event: LawEvent, known: readonly LawEvent[]): PartialDate | null {
  const put = known.filter((other) => other.actsOn === event.id && other.kind === 'postponementOfEntryIntoForce');
  const days = [effectOf(event), ...put.flatMap((other) => other.effectiveFrom ?? [])];
  return days.find((on) => held(event, known, lastDay(on)).holds) ?? null;
}

function review(law: Law, day: Day): readonly Coming[] {
  return law.reviewBy === null || law.verifiedThrough > day
    ? []
    : [{ kind: 'review', law, on: law.reviewBy, basis: null, event: null }];
}

function bySoonest(a: Coming, b: Coming): number {
  return compareTexts(keyOf(a), keyOf(b));
}

function keyOf({ on, law, kind, event }: Coming): string {
  return `${firstDay(on)} ${law.id} ${COMING_KINDS.indexOf(kind)} ${event?.id ?? ''}`;
}
