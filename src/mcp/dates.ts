import { z } from 'zod';
import type { Day } from '../core/time/day.ts';
import { dayMeant, isPartialDate } from '../core/time/partial-date.ts';

export const dateSchema = z.string().max(10).refine(isPartialDate, 'is no date: write 2025-08-26, 2025-08 or 2025');

export const knownAtSchema = dateSchema
  .optional()
  .describe('Believe the record as it was known on this day. Leave it out for today.');

export function dayOr(date: string | undefined, otherwise: Day, today: Day): Day {
  return date === undefined ? otherwise : dayMeant(date, today);
}
