import { z } from 'zod';
import type { Part } from './cut.ts';

/** Where a list goes on that was too long for one answer. */
export const leftOutSchema = z
  .object({
    before: z.number().describe('How many were skipped.'),
    behind: z.number().describe('How many are still to come.'),
    how: z.string().describe('How to get them.'),
  })
  .nullable()
  .describe('Null where the list is whole. Else tell the person that this is a part of it.');

export function leftOut({ items, before, behind }: Part<unknown>, asked: string): z.infer<typeof leftOutSchema> {
  if (before === 0 && behind === 0) return null;
  const next = before + items.length;
  return { before, behind, how: behind === 0 ? 'These are the last.' : `Ask again with ${asked} and skip: ${next}.` };
}

export const skipSchema = z
  .number()
  .int()
  .min(0)
  .max(1_000_000)
  .optional()
  .describe('How many entries of the list to skip: an answer that was cut says which number to give.');
