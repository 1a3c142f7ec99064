/**
 * Status is a fold over a law's history, never stored. In: a law, the day asked about, the day up to which the record is
 * believed. Out: force, efficacy, the limits that hold, and the events that decided it.
 */
import { effectOf, isPartial, knownFrom, type LawEvent } from '../law/event.ts';
import { type EventKind, FORCE_BEGINNING, FORCE_ENDING, LIMITING, RESUMING } from '../law/event-kind.ts';
import { isMeasure, type Law } from '../law/law.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { couldHaveChanged, doubtAbout } from './doubt.ts';
import { endOf, happened, held, sameScope } from './effect.ts';
import type { Limit } from './limit.ts';

/** Does it exist as law (AKN force, ELI InForce, schema.org LegalForceStatus). */
export const FORCES = ['proposed', 'notYetInForce', 'inForce', 'partiallyInForce', 'notInForce'] as const;
export type Force = (typeof FORCES)[number];

/** Does it apply (AKN efficacy). */
export const EFFICACIES = ['applies', 'partlyApplies', 'doesNotApply'] as const;
export type Efficacy = (typeof EFFICACIES)[number];

export interface Status {
  readonly law: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly force: Force;
  readonly efficacy: Efficacy;
  readonly limits: readonly Limit[];
  /** The last step of a measure, or of a law on its way; null where the record has none. */
  readonly stage: LawEvent | null;
  /** False where something in the record, or its age, leaves room for another answer. */
  readonly certain: boolean;
  readonly uncertainBecause: string | null;
  /** Whether the day lies after the last day that somebody looked: then the status is the one last verified. */
  readonly asLastVerified: boolean;
  readonly verifiedThrough: Day;
  /** The events that decided the status, in order of date. */
  readonly because: readonly LawEvent[];
}

export interface Clocks {
  readonly asOf: Day;
  readonly knownAt: Day;
}

/** What the law's status was on the day `asOf`, as the record knew it on `knownAt`; the last answers for each law are kept. */
export function statusAt(law: Law, clocks: Clocks): Status {
  const kept = LAST.get(law) ?? [];
  const known = kept.find(({ asOf, knownAt }) => asOf === clocks.asOf && knownAt === clocks.knownAt);
  if (known !== undefined) return known;
  const status = foldedAt(law, clocks);
  LAST.set(law, [status, ...kept.slice(0, DAYS_OF_A_TEXT - 1)]);
  return status;
}

/** A law’s record does not change, and a text speaks of one law many times: on its own day, and on the days of those it quotes. */
const LAST = new WeakMap<Law, readonly Status[]>();
const DAYS_OF_A_TEXT = 4;

function foldedAt(law: Law, clocks: Clocks): Status {
  const late = clocks.asOf > law.verifiedThrough;
  const day = late ? law.verifiedThrough : clocks.asOf;
  const events = eventsKnown(law, clocks.knownAt);
  const force = foldForce(law, events, day);
  const efficacy = foldEfficacy(events, day, force);
  const drift = late ? couldHaveChanged(law, events, force.begun, efficacy.limits, clocks.asOf) : null;
  const doubt = drift ?? force.doubt ?? efficacy.doubt;
  return {
    law: law.id,
    asOf: clocks.asOf,
    knownAt: clocks.knownAt,
    force: force.force,
    efficacy: efficacy.efficacy,
    limits: efficacy.limits,
    stage: lastStage(events, day),
    certain: doubt === null,
    uncertainBecause: doubt,
    asLastVerified: late,
    verifiedThrough: law.verifiedThrough,
    because: inOrder([...new Set([...force.because, ...efficacy.because])]),
  };
}

/** The law's events that could be known on the day, in order of effect; the order in the file never matters. */
export function eventsKnown(law: Law, knownAt: Day): readonly LawEvent[] {
  const kept = KNOWN.get(law);
  if (kept !== undefined && kept.knownAt === knownAt) return kept.events;
  const events = inOrder(law.events.filter((event) => knownFrom(event) <= knownAt));
  KNOWN.set(law, { knownAt, events });
  return events;
}

/** A text asks for one law on one day many times over; laws never change. */
const KNOWN = new WeakMap<Law, { readonly knownAt: Day; readonly events: readonly LawEvent[] }>();

const RANK = new Map<EventKind, number>(
  [...FORCE_BEGINNING, ...FORCE_ENDING, ...LIMITING, ...RESUMING].map((kind, index) => [kind, index]),
);

export function inOrder(events: readonly LawEvent[]): readonly LawEvent[] {
  return [...events].sort(
    (a, b) =>
      compareTexts(lastDay(effectOf(a)), lastDay(effectOf(b))) ||
      compareTexts(lastDay(a.on), lastDay(b.on)) ||
      (RANK.get(a.kind) ?? -1) - (RANK.get(b.kind) ?? -1) ||
      compareTexts(a.id, b.id),
  );
}

interface ForceFold {
  readonly force: Force;
  readonly because: readonly LawEvent[];
  readonly doubt: string | null;
  /** The event that last began the force, where the law is in force. */
  readonly begun: LawEvent | null;
}

function foldForce(law: Law, events: readonly LawEvent[], day: Day): ForceFold {
  const moves = events.filter(
    (event) =>
      event.actsOn === null && (FORCE_BEGINNING.has(event.kind) || (FORCE_ENDING.has(event.kind) && !isPartial(event))),
  );
  let doubt: string | null = null;
  let setAside: readonly LawEvent[] | null = null;
  for (const event of moves.toReversed()) {
    const hold = held(event, events, day);
    if (!hold.certain) doubt ??= doubtAbout(event, events, day);
    if (hold.holds) {
      const ends = FORCE_ENDING.has(event.kind);
      if (ends) return { force: 'notInForce', because: [firstEnd(event, moves, events, day)], doubt, begun: null };
      const parts = partsEnded(events, event, day);
      const force = parts.some((part) => part.scope.addressees.length === 0) ? 'partiallyInForce' : 'inForce';
      return { force, because: [event, ...parts], doubt, begun: event };
    }
    // a renewal that is set aside leaves what came before it
    if (hold.by !== null && FORCE_BEGINNING.has(event.kind)) setAside ??= [event, hold.by];
    if (FORCE_BEGINNING.has(event.kind) && ranOut(event, events, day)) {
      return { force: 'notInForce', because: [event], doubt, begun: null };
    }
  }
  if (setAside !== null) return { force: 'notInForce', because: setAside, doubt, begun: null };
  return { ...neverInForce(law, events, day), doubt, begun: null };
}

/** What is no longer law cannot end again: a court that voids it afterwards, an act that clears it from the books, ends nothing. */
function firstEnd(last: LawEvent, moves: readonly LawEvent[], events: readonly LawEvent[], day: Day): LawEvent {
  const before = moves.slice(0, moves.indexOf(last));
  // a beginning that has run out since was one all the same; one that was set aside was none
  const begun = before.findLastIndex(
    (event) =>
      FORCE_BEGINNING.has(event.kind) && lastDay(effectOf(event)) <= day && held(event, events, day).by === null,
  );
  return before.slice(begun + 1).find((event) => held(event, events, day).holds) ?? last;
}

function ranOut(event: LawEvent, events: readonly LawEvent[], day: Day): boolean {
  const until = endOf(event, events, day).date;
  return happened(event, day).yes && until !== null && day >= firstDay(until);
}

function partsEnded(events: readonly LawEvent[], begun: LawEvent, day: Day): readonly LawEvent[] {
  return events.filter(
    (event) =>
      event.actsOn === null &&
      FORCE_ENDING.has(event.kind) &&
      isPartial(event) &&
      lastDay(effectOf(event)) >= firstDay(effectOf(begun)) &&
      held(event, events, day).holds,
  );
}

const FINAL: ReadonlySet<EventKind> = new Set<EventKind>(['failure', 'lapseOfBill', 'withdrawalOfBill', 'veto']);

function neverInForce(law: Law, events: readonly LawEvent[], day: Day) {
  const stage = lastStage(events, day);
  const because = stage === null ? [] : [stage];
  if (stage !== null && FINAL.has(stage.kind)) return { force: 'notInForce' as const, because };
  if (isMeasure(law)) return { force: 'proposed' as const, because };
  return { force: 'notYetInForce' as const, because };
}

const STAGES: ReadonlySet<EventKind> = new Set<EventKind>([
  'introduction',
  'committeeReport',
  'passageInChamber',
  'passage',
  'presentation',
  'signature',
  'veto',
  'vetoOverride',
  'ratification',
  'failure',
  'lapseOfBill',
  'withdrawalOfBill',
  'publication',
]);

/** The last step on the way to becoming law that had been taken by the day and still stands. */
export function lastStage(events: readonly LawEvent[], day: Day): LawEvent | null {
  const steps = events.filter(
    (event) => STAGES.has(event.kind) && event.actsOn === null && held(event, events, day).holds,
  );
  return steps.at(-1) ?? null;
}

interface EfficacyFold {
  readonly efficacy: Efficacy;
  readonly limits: readonly Limit[];
  readonly because: readonly LawEvent[];
  readonly doubt: string | null;
}

function foldEfficacy(events: readonly LawEvent[], day: Day, force: ForceFold): EfficacyFold {
  if (force.begun === null) return { efficacy: 'doesNotApply', limits: [], because: [], doubt: null };
  const awaited = notYetApplied(events, day);
  if (awaited !== null) return { efficacy: 'doesNotApply', limits: [], because: [awaited], doubt: null };
  const limiting = events.filter((event) => event.actsOn === null && LIMITING.has(event.kind));
  const judged = limiting.map((event) => ({ event, hold: held(event, events, day) }));
  const holding = judged.filter((item) => item.hold.holds).map((item) => item.event);
  const limits = holding.filter((event) => !holding.some((later) => replaces(later, event, holding)));
  const shaky = judged.findLast((item) => !item.hold.certain && !laterSettles(item.event, limits));
  const ended = judged.findLast((item) => item.hold.by !== null)?.hold.by ?? null;
  const excepted = force.because.some((event) => event.scope.addressees.length > 0);
  return {
    efficacy: limits.some((event) => !isPartial(event) && event.kind !== 'exemption')
      ? 'doesNotApply'
      : limits.length > 0 || excepted
        ? 'partlyApplies'
        : 'applies',
    limits: limits.map((event) => limitOf(event, events, day)),
    because: limits.length > 0 || ended === null ? limits : [ended],
    doubt: shaky === undefined ? null : doubtAbout(shaky.event, events, day),
  };
}

/** An entry into efficacy that is still to come keeps a law in force from applying. */
function notYetApplied(events: readonly LawEvent[], day: Day): LawEvent | null {
  const starts = events.filter(
    (event) => event.kind === 'entryIntoEfficacy' && !isPartial(event) && happened(event, day).yes,
  );
  if (starts.length === 0 || starts.some((event) => held(event, events, day).holds)) return null;
  return starts.at(-1) ?? null;
}

/** A later limit of the same kind and scope takes the place of an earlier one: a renewed waiver is one waiver. */
function replaces(later: LawEvent, event: LawEvent, holding: readonly LawEvent[]): boolean {
  return (
    holding.indexOf(later) > holding.indexOf(event) &&
    family(later.kind) === family(event.kind) &&
    sameScope(later, event)
  );
}

function family(kind: EventKind): string {
  return kind === 'waiverExtension' ? 'waiver' : kind;
}

function laterSettles(event: LawEvent, limits: readonly LawEvent[]): boolean {
  return limits.some(
    (limit) => limit !== event && family(limit.kind) === family(event.kind) && sameScope(limit, event),
  );
}

function limitOf(event: LawEvent, events: readonly LawEvent[], day: Day): Limit {
  const until = endOf(event, events, day);
  return {
    kind: event.kind,
    by: event.actor?.office ?? 'unknown',
    since: effectOf(event),
    until: until.date,
    untilBasis: until.basis,
    scope: event.scope,
    event: event.id,
  };
}
