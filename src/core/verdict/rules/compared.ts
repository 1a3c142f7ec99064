/** A facet that compares what a claim says with the event that decided, and what it means that the event is in dispute. */
import type { Facet, Outcome } from '../../claim/facet.ts';
import type { LawEvent } from '../../law/event.ts';

/** Of an event whose sources disagree another day or end is no error: one side may give it. */
export function agreed(fits: boolean, { disputed }: LawEvent, about: 'date' | 'until'): readonly [Outcome, string] {
  if (fits) return ['supported', about === 'date' ? 'date/fits' : 'until/fits'];
  if (disputed !== null) return ['conflictingEvidence', about === 'date' ? 'date/disputed' : 'until/disputed'];
  return ['refuted', about === 'date' ? 'date/another' : 'until/another'];
}

export function facet(
  name: Facet['facet'],
  claimed: string,
  record: string,
  outcome: Outcome,
  rule: string,
  event: LawEvent | null,
): Facet {
  return { facet: name, claimed, record, outcome, rule, events: event === null ? [] : [event.id] };
}
