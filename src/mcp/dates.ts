import { z } from 'zod';
import { isPartialDate } from '../core/time/partial-date.ts';

export const dateSchema = z.string().max(10).refine(isPartialDate, 'is no date: write 2025-08-26, 2025-08 or 2025');

export const knownAtSchema = dateSchema
  .optional()
  .describe('Believe the record as it was known on this day. Leave it out for today.');
