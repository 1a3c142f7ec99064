/** Laws, events and sources as tools give them: what is needed to cite them, and nothing that must be looked up again. */
import { z } from 'zod';
import type { LawEvent } from '../core/law/event.ts';
import type { Law } from '../core/law/law.ts';
import type { Source } from '../core/law/source.ts';
import { actWords, eventNotes } from '../core/report/history.ts';

export const lawSchema = z.object({
  id: z.string().describe('Names this law and no other; give it to the other tools.'),
  title: z.string(),
  type: z.string(),
  jurisdiction: z.string(),
  partOf: z.string().nullable(),
  does: z.string(),
});

export function lawAnswer({ id, title, type, jurisdiction, partOf, does }: Law): z.infer<typeof lawSchema> {
  return { id, title, type, jurisdiction, partOf, does };
}

const sourceSchema = z.object({
  publisher: z.string(),
  title: z.string(),
  url: z.string(),
  legalValue: z.string().describe('definitive, official, authoritative or unofficial (the press, mostly).'),
});

export const eventSchema = z.object({
  event: z.string().describe('The id of the event in the register.'),
  on: z.string().describe('A day, month or year: as far as it is known.'),
  through: z.string().nullable().describe('For many events told as one: the end of their span.'),
  kind: z.string(),
  act: z.string().describe('Who did what, in which form.'),
  summary: z.string(),
  notes: z.array(z.string()).describe('Reach, end, doubts, disputes: what must be said with it.'),
  sources: z.array(sourceSchema),
});

export function eventAnswer(event: LawEvent): z.infer<typeof eventSchema> {
  const { id, on, through, kind, summary, sources } = event;
  const notes = [...eventNotes(event)];
  return { event: id, on, through, kind, act: actWords(event), summary, notes, sources: sources.map(sourceAnswer) };
}

function sourceAnswer({ publisher, title, url, legalValue }: Source): z.infer<typeof sourceSchema> {
  return { publisher, title, url, legalValue };
}
