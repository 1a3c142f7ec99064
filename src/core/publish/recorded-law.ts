/**
 * What the record knew of a law when a version was derived: enough to tell later what has come to it since, and to judge a claim
 * by it once more. Summaries and sources are left out; of the sources only the day from which the event could be known stays.
 */
import { knownFrom, type LawEvent } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { lawById, measuresFor, type Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import { eventsKnown } from '../status/status.ts';
import type { Day } from '../time/day.ts';

export type RecordedEvent = Omit<LawEvent, 'summary' | 'sources'> & { readonly known: Day };

export interface RecordedLaw {
  readonly law: string;
  readonly verifiedThrough: Day;
  /** In order of id. */
  readonly events: readonly RecordedEvent[];
}

/** The laws that a report’s claims are about and the measures that would change them, in order of id. */
export function recordBehind(report: Report, register: Register, knownAt: Day): readonly RecordedLaw[] {
  const ids = new Set(report.claims.flatMap((claim) => (claim.law === null ? [] : [claim.law.id])));
  const laws = [...ids].flatMap((id) => lawById(register, id) ?? []);
  const all = new Map([...laws, ...laws.flatMap((law) => measuresFor(register, law.id))].map((law) => [law.id, law]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((law) => recorded(law, knownAt));
}

export function recorded(law: Law, knownAt: Day): RecordedLaw {
  const events = eventsKnown(law, knownAt).map(recordedEvent);
  return {
    law: law.id,
    verifiedThrough: law.verifiedThrough,
    events: events.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

export function recordedEvent(event: LawEvent): RecordedEvent {
  const { summary, sources, ...rest } = event;
  return { ...rest, known: knownFrom(event) };
}

/** The event as one that can be judged by: its summary and sources are those of the record as it is, where it has the event still. */
export function restored({ known, ...event }: RecordedEvent, now: LawEvent | undefined): LawEvent {
  const source = { publisher: '', title: '', url: '', legalValue: 'unofficial', seen: null, citation: null } as const;
  return { ...event, summary: now?.summary ?? '', sources: [{ ...source, published: known }] };
}

/** The law as the record had it. */
export function lawAsRecorded(law: Law, { events, verifiedThrough }: RecordedLaw): Law {
  const now = new Map(law.events.map((event) => [event.id, event]));
  return { ...law, verifiedThrough, events: events.map((event) => restored(event, now.get(event.id))) };
}
