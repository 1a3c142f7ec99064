/** The words that stored reports and cases are made of: those of the core, and nothing else. */
import { z } from 'zod';
import { BODIES } from '../../core/law/actor.ts';
import { ALL_EVENT_KINDS, type EventKind } from '../../core/law/event-kind.ts';
import { isDay } from '../../core/time/day.ts';
import { isPartialDate } from '../../core/time/partial-date.ts';

export const text = z.string();
export const orNull = <T extends z.ZodType>(item: T) => z.nullable(item);
export const day = z.string().refine(isDay, 'is no day');
export const date = z.string().refine(isPartialDate, 'is no date');
export const kind = z.enum(ALL_EVENT_KINDS as [EventKind, ...EventKind[]]);
export const body = z.enum(BODIES);
const place = z.int().min(0);
export const span = z
  .tuple([place, place])
  .refine(([start, end]) => start <= end, 'ends before it begins')
  .readonly();
export const version = z.int().min(1);
