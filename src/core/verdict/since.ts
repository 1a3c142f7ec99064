import { type EventGroup, groupOf } from '../law/event-kind.ts';
import { eventsKnown } from '../status/status.ts';
import { firstDay } from '../time/partial-date.ts';
import type { Case } from './case.ts';
import { happening } from './words.ts';

const COUNTING: ReadonlySet<EventGroup> = new Set<EventGroup>(['force', 'efficacy']);

/** What changed after the claim's day, in words; null where nothing did. */
export function changedSince(one: Case): string | null {
  const later = eventsKnown(one.law, one.knownAt).filter(
    (event) => firstDay(event.on) > one.asOf && COUNTING.has(groupOf(event.kind)),
  );
  return later.length === 0
    ? null
    : `${capital(later.slice(0, 4).map(happening).join('; '))}${later.length > 4 ? `; and ${later.length - 4} more` : ''}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
