import type { Day } from '../time/day.ts';
import { lastDay, type PartialDate } from '../time/partial-date.ts';
import type { Actor } from './actor.ts';
import type { EventKind } from './event-kind.ts';
import type { Source } from './source.ts';

/**
 * How the end of an effect is known: the instrument states it, a statute sets it, it is how such instruments have been
 * treated in practice, or it is open.
 */
export const UNTIL_BASES = ['stated', 'statute', 'practice', 'open'] as const;
export type UntilBasis = (typeof UNTIL_BASES)[number];

/** When an effect ends by itself: the first day on which it no longer holds. */
export interface Until {
  readonly date: PartialDate | null;
  readonly basis: UntilBasis;
}

/** What of the law, or whom, an event reaches; the whole law and everybody where both are null. */
export interface Scope {
  /** A part of the law: `sections 20 and 32`. */
  readonly part: string | null;
  /** For whom or in which field: a state, a district, the parties. */
  readonly addressees: readonly string[];
}

/**
 * Two sources that do not agree: each side in one sentence. About the effect: whether the act ended the law, or brought it back, at all,
 * so that the status after it is in dispute too; else about a detail, a day or a count.
 */
export interface Dispute {
  readonly about?: 'effect' | undefined;
  readonly sides: readonly string[];
}

export interface Instrument {
  /** Its form in one word or two: `act`, `memorandum`, `executive order`, `judgment`, `decision`. */
  readonly form: string;
  readonly title: string | null;
  readonly citation: string | null;
}

/** What a court held an act to breach: the constitution, the statute that it rests on, or how such acts are to be made. */
export const GROUNDS = ['constitution', 'statute', 'procedure'] as const;
export type Ground = (typeof GROUNDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One dated, sourced thing that happened to a law. */
export interface LawEvent {
  /** Unique within the register: `us/section-907#2025-08-08-waiverExtension`. */
  readonly id: string;
  readonly kind: EventKind;
  readonly on: PartialDate;
  /** For knowledge in aggregate (`renewed each year 2004 to 2008`): the last year or day of the span that begins `on`. */
  readonly through: PartialDate | null;
  readonly actor: Actor | null;
  readonly instrument: Instrument | null;
  /** First day of the effect, where it is not the day of the event. */
  readonly effectiveFrom: PartialDate | null;
  readonly until: Until;
  readonly scope: Scope;
  /** The earlier event that this one acts on, instead of the law itself. */
  readonly actsOn: string | null;
  /** For an `annulment` by a court: on which ground; null where it is not known, or there were several. */
  readonly ground: Ground | null;
  /** For an announcement or a proposal: what it says will be done to the law; for a decision or an injunction: what a court found, and did not end. */
  readonly would: EventKind | null;
  /** Carried by other hands too, or doubted: the entry says so and the validator lets an unlawful event stand. */
  readonly contested: string | null;
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly disputed: Dispute | null;
}

export const WHOLE: Scope = { part: null, addressees: [] };

/** Whether the event leaves something of the law, or somebody, untouched. */
export function isPartial(event: LawEvent): boolean {
  return event.kind === 'partialRepeal' || event.scope.part !== null || event.scope.addressees.length > 0;
}

/** The first day of the effect, as far as it is known. */
export function effectOf(event: LawEvent): PartialDate {
  return event.effectiveFrom ?? event.on;
}

/** The day from which the event could be known: its earliest dated source, or its own day where no source bears a date. */
export function knownFrom(event: LawEvent): Day {
  const dated = event.sources.flatMap((source) => (source.published === null ? [] : [source.published]));
  const dates = dated.length > 0 ? dated : [event.on];
  return dates.map(lastDay).reduce((first, day) => (day < first ? day : first));
}
