/** The contract `lawstate/case@1`: what stands in the case.json of a version. */
import { z } from 'zod';
import { RATINGS } from '../../core/claim/rating.ts';
import { CONFIDENCES, GROUNDS, UNTIL_BASES } from '../../core/law/event.ts';
import { CASE_SCHEMA } from '../../core/publish/case.ts';
import { isCaseId } from '../../core/publish/case-id.ts';
import { CHANGE_KINDS } from '../../core/publish/changes-between.ts';
import { TENSES } from '../../core/publish/notice.ts';
import { body, date, day, kind, orNull, span, text, version } from './words-schema.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');

const eventSchema = z.object({
  id: text,
  kind,
  on: date,
  through: orNull(date),
  actor: orNull(z.object({ body, office: text, person: orNull(text) })),
  instrument: orNull(z.object({ form: text, title: orNull(text), citation: orNull(text) })),
  effectiveFrom: orNull(date),
  until: z.object({ date: orNull(date), basis: z.enum(UNTIL_BASES) }),
  scope: z.object({ part: orNull(text), addressees: z.array(text) }),
  actsOn: orNull(text),
  ground: orNull(z.enum(GROUNDS)).default(null),
  would: orNull(kind),
  contested: orNull(text),
  confidence: z.enum(CONFIDENCES),
  disputed: orNull(z.object({ about: z.literal('effect').optional(), sides: z.array(text) })),
  known: day,
});

const changeSchema = z.object({
  claim: text,
  text,
  law: orNull(z.object({ id: text, title: text })),
  kind: z.enum(CHANGE_KINDS),
  tense: orNull(z.enum(TENSES)),
  before: orNull(z.enum(RATINGS)),
  after: orNull(z.enum(RATINGS)),
  events: z.array(text),
  says: text,
  because: z.array(text),
});

const noticeSchema = z.object({
  kind: z.enum(['correction', 'update']),
  from: version,
  on: day,
  changes: z.array(changeSchema),
});

export const caseSchema = z.object({
  schema: z.literal(CASE_SCHEMA),
  case: text.refine(isCaseId, 'is no id of a case'),
  version,
  by: z.enum(['publish', 'recheck']),
  knownAt: day,
  asOf: z.array(day),
  tool: z.object({ name: z.literal('lawstate'), version: text }),
  register: z.object({ laws: z.number(), digest: text }),
  input: z.object({ sha256, textSha256: sha256, length: z.int().min(0) }),
  excerpt: z.array(z.object({ span, text })),
  record: z.array(z.object({ law: text, verifiedThrough: day, events: z.array(eventSchema) })),
  notice: orNull(noticeSchema),
});
