/**
 * Whether an event's effect holds on a day. An event can act on an earlier one instead of the law (a stay of an injunction,
 * a repeal of a repeal): then the earlier effect ends, rests, lasts longer, starts later, or never was.
 * In: the events known so far. Out: a verdict on one effect, with the doubt that partial dates and unstated ends leave.
 */

import { effectOf, isPartial, type LawEvent, type Until } from '../law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING, RESUMING } from '../law/event-kind.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';

export interface Held {
  readonly holds: boolean;
  /** False where the day lies inside a partial date, or past an end that only practice suggests. */
  readonly certain: boolean;
  /** The event that ended, paused or annulled the effect, where one did. */
  readonly by: LawEvent | null;
}

const PROLONGING: ReadonlySet<EventKind> = new Set<EventKind>(['waiverExtension', 'prorogationOfForce']);

/** Whether the event has happened on the day: before its first possible day no, from its last one yes, between unknown. */
export function happened(event: LawEvent, day: Day): { readonly yes: boolean; readonly certain: boolean } {
  if (event.through !== null) return { yes: day >= firstDay(event.on), certain: true };
  return { yes: day >= lastDay(event.on), certain: day < firstDay(event.on) || day >= lastDay(event.on) };
}

/** Events that act on the given one: by name, or because they end or prolong whatever of its family came before. */
function actingOn(event: LawEvent, events: readonly LawEvent[]): readonly LawEvent[] {
  const known = ACTING.get(events) ?? new Map<LawEvent, readonly LawEvent[]>();
  ACTING.set(events, known);
  const acting =
    known.get(event) ??
    events.filter((other) => other.id !== event.id && (other.actsOn === event.id || endsByFamily(other, event)));
  known.set(event, acting);
  return acting;
}

/** A history does not change, and is asked of each of its events on many days. */
const ACTING = new WeakMap<readonly LawEvent[], Map<LawEvent, readonly LawEvent[]>>();

/** A lapse or resumption that names no event ends every earlier limit of its family; one with a scope only those of that scope. */
function endsByFamily(other: LawEvent, event: LawEvent): boolean {
  if (other.actsOn !== null || !RESUMING.has(other.kind) || !LIMITING.has(event.kind)) return false;
  if (firstDay(effectOf(other)) < firstDay(effectOf(event))) return false;
  if (isPartial(other) && !sameScope(other, event)) return false;
  return other.kind === 'resumption' || event.kind === 'waiver' || event.kind === 'waiverExtension';
}

export function sameScope(a: LawEvent, b: LawEvent): boolean {
  return a.scope.part === b.scope.part && a.scope.addressees.join('|') === b.scope.addressees.join('|');
}

/** The first day of an effect after any postponement that holds on the day; null where it was put off without a date. */
function beginning(event: LawEvent, acting: readonly LawEvent[], day: Day): { first: Day; last: Day } | null {
  const put = acting
    .filter((other) => other.kind === 'postponementOfEntryIntoForce' && happened(other, day).yes)
    .at(-1);
  if (put === undefined) {
    // knowledge in aggregate covers its span from the first day on
    const from = effectOf(event);
    return { first: firstDay(from), last: event.through === null ? lastDay(from) : firstDay(from) };
  }
  return put.effectiveFrom === null ? null : { first: firstDay(put.effectiveFrom), last: lastDay(put.effectiveFrom) };
}

/** When the effect ends by itself after any prolongation that had happened by the day. */
export function endOf(event: LawEvent, events: readonly LawEvent[], day: Day): Until {
  const prolonged = actingOn(event, events).filter(
    (other) => other.actsOn === event.id && PROLONGING.has(other.kind) && happened(other, day).yes,
  );
  return prolonged.at(-1)?.until ?? event.until;
}

/** Whether the event's effect holds on the day, given all events known (in order of date). */
export function held(event: LawEvent, events: readonly LawEvent[], day: Day): Held {
  const took = happened(event, day);
  if (!took.yes) return { holds: false, certain: took.certain, by: null };
  const acting = actingOn(event, events);
  const begun = beginning(event, acting, day);
  if (begun === null || day < begun.last) {
    return { holds: false, certain: begun === null || day < begun.first, by: null };
  }
  const stopped = stoppedBy(acting, events, day);
  if (stopped.by !== null) return { holds: false, certain: stopped.certain, by: stopped.by };
  return lastsTo(endOf(event, events, day), day, stopped.certain);
}

function stoppedBy(acting: readonly LawEvent[], events: readonly LawEvent[], day: Day) {
  let certain = true;
  for (const other of acting) {
    if (!FORCE_ENDING.has(other.kind) && !RESUMING.has(other.kind) && !LIMITING.has(other.kind)) continue;
    if (PROLONGING.has(other.kind)) continue;
    const hold = held(other, events, day);
    // what is annulled, ended or set aside stays so while the act that did it holds
    if (hold.holds) return { by: other, certain: hold.certain };
    certain &&= hold.certain;
  }
  return { by: null, certain };
}

function lastsTo(until: Until, day: Day, certain: boolean): Held {
  if (until.date === null || day < firstDay(until.date)) return { holds: true, certain, by: null };
  const over = until.date.length === 10 ? day >= until.date : day >= addDays(lastDay(until.date), 1);
  const known = until.basis === 'stated' || until.basis === 'statute';
  return { holds: !over, certain: certain && known && over, by: null };
}
