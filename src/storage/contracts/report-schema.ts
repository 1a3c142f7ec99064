/**
 * The contract `lawstate/report@1`, read back: JSON that core/report/json.ts wrote, as the value that it was. Fields of later
 * versions are passed over; what is missing or of another kind is refused with its place.
 */
import { z } from 'zod';
import type { Assertion } from '../../core/claim/claim.ts';
import { MODALITIES, RULINGS, STATES, TARGETS } from '../../core/claim/claim.ts';
import { FACETS } from '../../core/claim/facet.ts';
import { PATTERNS, RATINGS } from '../../core/claim/rating.ts';
import { NORMS } from '../../core/law/conduct.ts';
import { GROUNDS } from '../../core/law/event.ts';
import { REPORT_SCHEMA } from '../../core/report/report.ts';
import { body, date, day, kind, orNull, span, text } from './words-schema.ts';

const assertable = z.union([z.enum(STATES), kind]);

type Said<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without what was not said: a field that stands in a report only where the words tell it is left out, and not undefined. */
function said<T extends object>(read: T): Said<T> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Said<T>;
}

const assertsSchema = z
  .object({
    event: assertable,
    readings: z.array(assertable),
    polarity: z.enum(['affirmed', 'denied']),
    modality: z.enum(MODALITIES),
    aspect: z.enum(['past', 'perfect', 'present', 'future']),
    actor: orNull(
      z
        .object({
          name: text,
          body: orNull(body),
          only: z.boolean(),
          surname: text.optional(),
          nameless: z.literal(true).optional(),
          spokenOf: z.literal(true).optional(),
          byOrder: z.literal(true).optional(),
        })
        .transform(said),
    ),
    instrument: orNull(text),
    on: orNull(date),
    onText: orNull(text),
    until: orNull(date),
    duration: orNull(
      z
        .object({
          days: orNull(z.number()),
          forGood: z.boolean(),
          text,
          bound: z.enum(['least', 'most']).optional(),
          untilNow: z.literal(true).optional(),
          whole: z.literal(true).optional(),
          of: z.number().optional(),
        })
        .transform(said),
    ),
    frequency: orNull(
      z
        .object({
          each: z.array(z.enum(['year', 'administration', 'administrationOfAKind', 'rhythm'])),
          since: orNull(date),
          times: orNull(z.number()),
          ordinal: z.boolean().optional(),
          administrations: z.number().optional(),
          text,
        })
        .transform(said),
    ),
    scope: z.enum(['whole', 'part']),
    scopeText: orNull(text),
    scopeRest: z.boolean().optional(),
    scopeDescribed: z.boolean().optional(),
    scopeAlone: z.boolean().optional(),
    addressees: z.array(text),
    power: z.array(assertable),
    target: z.enum(TARGETS),
    ruling: orNull(z.enum(RULINGS)),
    undone: z.boolean(),
    effectTold: z.boolean().optional(),
    ofAct: z.boolean().optional(),
    onPaper: z.boolean().optional(),
    again: z.boolean().optional(),
    amount: text.optional(),
    vote: z.object({ for: orNull(z.number()), against: orNull(z.number()), text }).optional(),
    since: date.optional(),
    sinceThen: z.boolean().optional(),
    billTo: z.array(assertable).optional(),
    ground: z.enum(GROUNDS).optional(),
    norm: z.enum(NORMS).optional(),
  })
  .transform(
    ({ on, onText, scope, scopeText, scopeRest, scopeDescribed, scopeAlone, addressees, ...rest }): Assertion => ({
      ...said(rest),
      on: on === null ? null : { date: on, text: onText ?? '' },
      scope: {
        ...{ extent: scope, addressees, text: scopeText },
        ...(scopeRest === undefined ? {} : { rest: scopeRest }),
        ...(scopeDescribed === undefined ? {} : { described: scopeDescribed }),
        ...(scopeAlone === undefined ? {} : { alone: scopeAlone }),
      },
    }),
  );

const named = z.object({ id: text, title: text });

const lawSchema = z
  .object({
    id: text,
    title: text,
    mention: text,
    span,
    misnomer: z.boolean(),
    carried: z.boolean(),
    part: z.object({ number: orNull(text), called: z.array(text) }).optional(),
    record: named.optional(),
  })
  .transform(({ record, id, title, ...rest }) => {
    const about = record === undefined ? { id, title } : { ...record, subject: { id, title } };
    return { ...about, ...said(rest) };
  });

const facetSchema = z.object({
  facet: z.enum(FACETS),
  claimed: text,
  record: text,
  outcome: z.enum(['supported', 'refuted', 'notEnoughEvidence', 'conflictingEvidence']),
  rule: text,
  events: z.array(text),
});

const verdictSchema = z.object({
  rating: z.enum(RATINGS),
  score: orNull(z.number()),
  facets: z.array(facetSchema),
  pattern: z.enum(PATTERNS),
  because: text,
  correction: orNull(text),
  sources: z.array(text),
  since: orNull(text),
  reading: orNull(text),
  correctedInText: z.boolean(),
});

const claimSchema = z
  .object({
    id: text,
    statement: orNull(text),
    voice: z.enum(['speaker', 'article']),
    text,
    span,
    law: orNull(lawSchema),
    lawName: orNull(text),
    asserts: assertsSchema,
    asOf: day,
    rated: z.boolean(),
    unratedBecause: orNull(text),
    verdict: orNull(verdictSchema),
    proposedBy: z.optional(z.object({ endpoint: text, model: orNull(text) })),
  })
  .transform(({ proposedBy, ...claim }) => (proposedBy === undefined ? claim : { ...claim, proposedBy }));

const basis = orNull(z.enum(['stated', 'inferred']));

const statementSchema = z.object({
  id: text,
  speaker: z.object({ name: text, role: orNull(text), span: orNull(span) }),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  quote: text,
  content: z.array(span),
  cue: orNull(text),
  cueSpan: orNull(span),
  date: orNull(date),
  dateBasis: basis,
  place: orNull(text),
  placeBasis: basis,
  occasion: orNull(text),
  outlet: orNull(text),
  within: orNull(text),
  span,
});

const narrativeSchema = z
  .object({
    law: text,
    event: text,
    polarity: z.enum(['affirmed', 'denied']),
    claims: z.array(text),
    speakers: z.array(text),
    record: text.optional(),
  })
  .transform(({ record, law, ...rest }) => {
    return record === undefined ? { law, ...rest } : { law: record, subject: law, ...rest };
  });

const problemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: text,
  message: text,
  at: z.object({ file: text, line: z.number(), path: text }),
  hint: text,
});

export const reportSchema = z.object({
  schema: z.literal(REPORT_SCHEMA),
  tool: z.object({ name: z.literal('lawstate'), version: text }),
  register: z.object({ laws: z.number(), digest: text, knownAt: day }),
  document: z.object({
    title: orNull(text),
    url: orNull(text),
    outlet: orNull(text),
    language: text,
    published: orNull(date),
    dateline: orNull(z.object({ place: orNull(text), date: orNull(date) })),
  }),
  statements: z.array(statementSchema),
  claims: z.array(claimSchema),
  narratives: z.array(narrativeSchema),
  problems: z.array(problemSchema),
});
