/** What is answered about laws. `lawstate/status@1` and `lawstate/history@1` are those of the command line. */
import { z } from '@hono/zod-openapi';
import { LAW_TYPES } from '../../core/law/law.ts';
import { HISTORY_SCHEMA } from '../../core/report/history-json.ts';
import { STATUS_SCHEMA } from '../../core/report/status-json.ts';

const text = z.string();
const nullable = z.nullable(text);

export const statusSchema = z
  .object({
    schema: z.literal(STATUS_SCHEMA),
    law: z.object({ id: text, title: text }),
    asOf: text,
    knownAt: text,
    force: text,
    efficacy: text,
    limits: z.array(
      z.object({
        kind: text,
        by: text,
        since: text,
        until: nullable,
        untilBasis: text,
        scope: z.object({ part: nullable, addressees: z.array(text) }),
        event: text,
      }),
    ),
    pending: z.array(z.object({ measure: text, stage: text, would: text })),
    certain: z.boolean(),
    uncertainBecause: nullable,
    verifiedThrough: text,
    because: z.array(z.object({ event: text, on: text, kind: text, summary: text, sources: z.array(text) })),
  })
  .openapi('Status');

export const historySchema = z
  .object({
    schema: z.literal(HISTORY_SCHEMA),
    knownAt: text,
    law: z.looseObject({ id: text, title: text, events: z.array(z.looseObject({ id: text, kind: text, on: text })) }),
    phases: z.array(z.object({ from: nullable, to: nullable, force: text, efficacy: text, certain: z.boolean() })),
    measures: z.array(z.looseObject({ id: text, title: text, pending: z.boolean() })),
  })
  .openapi('History');

const lawEntrySchema = z
  .object({
    id: text,
    title: text,
    jurisdiction: text,
    type: z.enum(LAW_TYPES),
    partOf: nullable,
    does: text,
    verifiedThrough: text,
    status: z.object({ asOf: text, knownAt: text, force: text, efficacy: text, certain: z.boolean() }),
  })
  .openapi('LawEntry');

export const lawListSchema = z
  .object({ laws: z.array(lawEntrySchema), total: z.int(), next: nullable })
  .openapi('LawList');

export const lawSchema = lawEntrySchema
  .omit({ status: true })
  .extend({
    names: z.array(z.object({ text, lang: text, kind: text, why: nullable, context: z.array(text) })),
    oftenMisstated: z.array(z.object({ said: text, why: text })),
    reviewBy: nullable,
    openQuestions: z.array(text),
    status: statusSchema,
  })
  .openapi('Law');

const named = z.object({ id: text, title: text });
export const resolutionSchema = z
  .object({
    kind: z.enum(['one', 'several', 'none']),
    laws: z.array(named).openapi({ description: 'Those that the name can mean; where it means none, those near it.' }),
  })
  .openapi('Resolution');
