/**
 * What happened to the law around a narrative: the events that may have set it off, and those that fell into its time. In: the
 * narrative and its law. Out: events in order. That one came before the other is all that is said.
 */
import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { eventsKnown } from '../status/status.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { ToldNarrative } from './narrative.ts';

export interface Around {
  /** In the thirty days up to the first article, that day included. */
  readonly before: readonly LawEvent[];
  /** Later, up to the last article. */
  readonly during: readonly LawEvent[];
}

const DAYS_BEFORE = 30;

export function eventsAround(
  { first, latest }: Pick<ToldNarrative, 'first' | 'latest'>,
  law: Law,
  knownAt: Day,
): Around {
  if (first?.published == null || latest?.published == null) return { before: [], during: [] };
  const [begin, end] = [firstDay(first.published), lastDay(latest.published)];
  const within = (event: LawEvent, from: Day, to: Day) =>
    firstDay(event.on) <= to && lastDay(event.through ?? event.on) >= from;
  const inOrder = [...eventsKnown(law, knownAt)].sort((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1));
  const before = inOrder.filter((event) => within(event, addDays(begin, -DAYS_BEFORE), begin));
  const during = inOrder.filter((event) => !before.includes(event) && within(event, begin, end));
  return { before, during };
}
