/** A line of a scan’s JSON lines, read back. Fields that a later version adds are passed over. */
import { z } from 'zod';
import { type Assertable, STATES } from '../core/claim/claim.ts';
import { PATTERNS, RATINGS } from '../core/claim/rating.ts';
import { ALL_EVENT_KINDS } from '../core/law/event-kind.ts';
import { isDay } from '../core/time/day.ts';
import { isPartialDate } from '../core/time/partial-date.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const place = z.int().min(0);

const sightingSchema = z.object({
  claim: text,
  law: text,
  event: z.enum([...STATES, ...ALL_EVENT_KINDS] as [Assertable, ...Assertable[]]),
  polarity: z.enum(['affirmed', 'denied']),
  speaker: z.nullable(z.object({ name: text, role: textOrNull })),
  rating: z.enum(RATINGS),
  pattern: z.enum(PATTERNS),
  text,
  span: z.tuple([place, place]).readonly(),
  asOf: text.refine(isDay, 'is no day'),
  correctedInText: z.boolean(),
});

export const scannedArticleSchema = z.object({
  id: text.min(1),
  source: text,
  record: z.nullable(place),
  url: textOrNull,
  outlet: textOrNull,
  title: textOrNull,
  language: text,
  published: z.nullable(text.refine(isPartialDate, 'is no date')),
  textSha256: text,
  fingerprint: text,
  sightings: z.array(sightingSchema),
});
