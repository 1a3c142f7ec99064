/** What has come to the record of a law between two versions: in, an older state and the law; out, each thing that differs. */
import type { LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { eventsKnown } from '../status/status.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import { type RecordedEvent, type RecordedLaw, recordedEvent, restored } from './recorded-law.ts';

/**
 * `found`: an event that the record did not have. `altered`: one of which it says something else. `gone`: one that it holds no
 * longer. `looked`: somebody looked again, and the record is verified through a later day.
 */
export type RecordDifference =
  | { readonly kind: 'found'; readonly law: string; readonly event: LawEvent }
  | { readonly kind: 'altered'; readonly law: string; readonly event: LawEvent; readonly was: LawEvent }
  | { readonly kind: 'gone'; readonly law: string; readonly was: LawEvent }
  | { readonly kind: 'looked'; readonly law: string; readonly through: Day; readonly was: Day };

export function differencesOf(before: RecordedLaw, law: Law, knownAt: Day): readonly RecordDifference[] {
  const now = eventsKnown(law, knownAt);
  const had = new Map(before.events.map((event) => [event.id, event]));
  const has = new Set(now.map((event) => event.id));
  return [
    ...now.flatMap((event) => foundOrAltered(event, had.get(event.id), law.id)),
    ...before.events
      .filter((event) => !has.has(event.id))
      .map((event) => ({ kind: 'gone', law: law.id, was: restored(event, undefined) }) as const),
    ...(before.verifiedThrough === law.verifiedThrough
      ? []
      : [{ kind: 'looked', law: law.id, through: law.verifiedThrough, was: before.verifiedThrough } as const]),
  ];
}

function foundOrAltered(event: LawEvent, had: RecordedEvent | undefined, law: string): readonly RecordDifference[] {
  if (had === undefined) return [{ kind: 'found', law, event }];
  return alike(had, recordedEvent(event)) ? [] : [{ kind: 'altered', law, event, was: restored(had, event) }];
}

/** The day from which it could be known is no part of what happened. */
function alike(a: RecordedEvent, b: RecordedEvent): boolean {
  return canonical({ ...a, known: '' }) === canonical({ ...b, known: '' });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The law with one difference taken back. */
export function takenBack(law: Law, difference: RecordDifference): Law {
  switch (difference.kind) {
    case 'found':
      return { ...law, events: law.events.filter((event) => event.id !== difference.event.id) };
    case 'altered':
      return { ...law, events: law.events.map((event) => (event.id === difference.was.id ? difference.was : event)) };
    case 'gone':
      return { ...law, events: [...law.events, difference.was] };
    case 'looked':
      return { ...law, verifiedThrough: difference.was };
    default:
      return difference satisfies never;
  }
}

/**
 * Whether the difference lies in the past of the claim: then the record that the claim was judged by has changed. What is found
 * after the claim’s day only tells how it went on.
 */
export function isPast(difference: RecordDifference, asOf: Day): boolean {
  switch (difference.kind) {
    case 'found':
      return firstDay(difference.event.on) <= asOf;
    case 'altered':
      return firstDay(difference.event.on) <= asOf || firstDay(difference.was.on) <= asOf;
    case 'gone':
      return firstDay(difference.was.on) <= asOf;
    case 'looked':
      return difference.was < asOf;
    default:
      return difference satisfies never;
  }
}
