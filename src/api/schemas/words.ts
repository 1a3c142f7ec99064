/** The words that several endpoints take. */
import { z } from '@hono/zod-openapi';
import { isPartialDate } from '../../core/time/partial-date.ts';

/** A date as it is asked for; of a month or year, its last day is meant. */
export const dateWord = z
  .string()
  .refine(isPartialDate, 'is no date: write 2025-08-26, 2025-08 or 2025')
  .openapi({ example: '2025-08-26', description: 'A day, a month or a year.' });

export const languageWord = z
  .string()
  .regex(/^[a-zA-Z]{2}$/, 'is no language: write two letters of ISO 639-1, such as en, az, ru or tr')
  .transform((code) => code.toLowerCase())
  .openapi({ example: 'en' });

export const onQuery = dateWord.optional().openapi({
  description: 'The day asked about (default: `knownAt`); of a month or year, its last day.',
});
export const knownAtQuery = dateWord.optional().openapi({
  description: 'The day up to which the record is believed (default: today).',
});

export const limitQuery = z
  .string()
  .regex(/^(?:[1-9]\d?|100)$/, 'should be a number from 1 to 100')
  .transform(Number)
  .default(20)
  .openapi({ type: 'integer', description: 'How many at most (default: 20).' });
export const cursorQuery = z
  .string()
  .min(1)
  .max(500)
  .optional()
  .openapi({ description: 'The `next` of the page before; else the first page.' });

export const IDEMPOTENCY_KEY = 'idempotency-key';
export const onceHeaders = z.object({
  [IDEMPOTENCY_KEY]: z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'has up to 255 visible signs of ASCII')
    .optional()
    .openapi({ description: 'Sent again with the same key, the request is answered as the first time.' }),
});

/** The two parts of the id of a law: `us/section-907`. */
export const lawParams = z.object({
  jurisdiction: z
    .string()
    .regex(/^[a-z]{2,4}$/, 'is no jurisdiction')
    .openapi({ example: 'us', description: 'What stands before the slash of the law’s id.' }),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,199}$/, 'is no id of a law')
    .openapi({ example: 'section-907', description: 'What stands behind it.' }),
});

export const lawWord = z
  .string()
  .min(1)
  .max(500)
  .openapi({ example: 'Section 907', description: 'An id, a citation or any name that the register knows.' });
