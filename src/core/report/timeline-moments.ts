/**
 * What is marked on a law's timeline: its events by number, its measures by letter, and the days on which an effect ends by
 * itself. In: a history, its phases. Out: each with its days and its words.
 */
import type { LawEvent } from '../law/event.ts';
import { FORCE_BEGINNING, groupOf, LIMITING } from '../law/event-kind.ts';
import { endOf } from '../status/effect.ts';
import type { Phase } from '../status/phases.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { EVENT_WORDS } from './event-words.ts';
import { shortened } from './excerpt.ts';
import { type History, type MeasureHistory, reachNotes, spanWords, stagesWords } from './history.ts';
import { actorWords } from './office-words.ts';
import { sentenceCase } from './status-sentence.ts';

/** A shape for each thing that an event can touch: `talk` is what changed nothing. */
export type Shape = 'force' | 'efficacy' | 'other' | 'talk' | 'pending' | 'settled';

export interface Moment {
  readonly label: string;
  readonly shape: Shape;
  /** The first and the last day it can stand for: the same where the day is known. */
  readonly from: Day;
  readonly to: Day;
  readonly date: string;
  readonly words: string;
}

export function eventMoments({ events }: Pick<History, 'events'>): readonly Moment[] {
  return events.map((event, at) => ({
    label: String(at + 1),
    shape: shapeOf(event),
    from: firstDay(event.on),
    to: lastDay(event.through ?? event.on),
    date: spanWords(event),
    words: momentWords(event),
  }));
}

function shapeOf({ kind }: LawEvent): Shape {
  const group = groupOf(kind);
  if (group === 'force' || group === 'efficacy') return group;
  return group === 'talk' || group === 'stage' ? 'talk' : 'other';
}

const LONGEST = 320;

/** “Waiver, President (Joe Biden). Until 2024-03-05 (by practice, not stated).” */
function momentWords(event: LawEvent): string {
  const by = event.actor === null ? '' : `, ${actorWords(event.actor)}`;
  return shortened([`${sentenceCase(EVENT_WORDS[event.kind].noun)}${by}.`, ...reachNotes(event)].join(' '), LONGEST);
}

export function measureMoments({ measures }: History): readonly Moment[] {
  return byBeginning(measures).map((one, at) => {
    const first = one.events[0] as LawEvent;
    const [from, to] = [firstDay(first.on), lastDay(first.on)];
    const shape = one.pending ? 'pending' : 'settled';
    return { label: letters(at), shape, from, to, date: spanWords(first), words: measureWords(one) };
  });
}

/** Measures of which something is known, in order of their first event: the order of their letters. */
export function byBeginning(measures: readonly MeasureHistory[]): readonly MeasureHistory[] {
  const begun = measures.flatMap((one) =>
    one.events[0] === undefined ? [] : [{ one, day: firstDay(one.events[0].on) }],
  );
  return begun.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ one }) => one);
}

function measureWords(one: MeasureHistory): string {
  const would = one.measure.would[0];
  const aim = would === undefined ? '' : ` Would ${EVENT_WORDS[would.does].would}.`;
  const words = `${one.measure.title}${one.pending ? ' (pending)' : ''}.${aim} ${sentenceCase(stagesWords(one))}.`;
  return shortened(words, LONGEST);
}

/** a, b, ... z, aa, ab, ... */
function letters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** A day on which an effect ends by itself. */
export interface SelfEnd {
  readonly day: Day;
  readonly of: 'force' | 'efficacy';
  /** Whether an instrument or a statute says so; else only practice suggests it. */
  readonly stated: boolean;
}

/** The ends that show: those with which the status changed, and those still to come that would change it. */
export function selfEnds(history: History, phases: readonly Phase[]): readonly SelfEnd[] {
  const { events, law } = history;
  const changes = changeDays(phases);
  const due = dueEvents(history);
  return events.flatMap((event) => {
    const until = endOf(event, events, law.verifiedThrough);
    if (until.date === null || !(LIMITING.has(event.kind) || FORCE_BEGINNING.has(event.kind))) return [];
    const first = firstDay(until.date);
    const days = [first, lastDay(until.date), addDays(lastDay(until.date), 1)];
    const day =
      days.find((one) => changes.has(one)) ?? (due.has(event.id) && first > law.verifiedThrough ? first : null);
    if (day === null) return [];
    const stated = until.basis === 'stated' || until.basis === 'statute';
    return [{ day, of: LIMITING.has(event.kind) ? 'efficacy' : 'force', stated }];
  });
}

/** The limits that hold, and the renewal that reaches farthest. */
function dueEvents({ events, law, status }: History): ReadonlySet<string> {
  const limits = status.limits.map((limit) => limit.event);
  const inForce = status.force === 'inForce' || status.force === 'partiallyInForce';
  const ends = events
    .filter((event) => inForce && FORCE_BEGINNING.has(event.kind))
    .map((event) => ({ id: event.id, until: endOf(event, events, law.verifiedThrough).date }))
    .sort((a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? -1 : 1));
  const farthest = ends.at(-1);
  return new Set(farthest === undefined ? limits : [...limits, farthest.id]);
}

function changeDays(phases: readonly Phase[]): ReadonlySet<Day> {
  const changed = phases.filter(({ force, efficacy }, at) => {
    const before = phases[at - 1];
    return before !== undefined && (before.force !== force || before.efficacy !== efficacy);
  });
  return new Set(changed.map((phase) => phase.from));
}
