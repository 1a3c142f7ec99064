import { z } from 'zod';
import type { Law } from '../core/law/law.ts';
import type { Register } from '../core/law/register.ts';
import { pendingWords } from '../core/report/pending-words.ts';
import { sentenceCase, statusSentence } from '../core/report/status-sentence.ts';
import { clocksMeant } from '../core/status/clocks.ts';
import { pendingAt } from '../core/status/pending.ts';
import { type Clocks, statusAt } from '../core/status/status.ts';
import { dateSchema, knownAtSchema } from './dates.ts';
import { findLaw, foundLaw, foundSchema, nameSchema } from './law-found.ts';
import { eventAnswer, eventSchema } from './law-record.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({
  law: nameSchema,
  on: dateSchema.optional().describe('The day asked about. Leave it out for today. Of a month or year, its last day.'),
  knownAt: knownAtSchema,
});

const limitSchema = z.object({
  kind: z.string(),
  by: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  untilBasis: z.string().describe('stated, statute, practice (nobody stated it) or open.'),
  part: z.string().nullable().describe('The part of the law that it reaches; null for the whole.'),
  addressees: z.array(z.string()).describe('For whom it holds; empty for everybody.'),
  event: z.string(),
});

const statusSchema = z.object({
  asOf: z.string(),
  knownAt: z.string(),
  force: z.string().describe('Is it law: proposed, notYetInForce, inForce, partiallyInForce or notInForce.'),
  efficacy: z.string().describe('Does it apply: applies, partlyApplies or doesNotApply. It may be law and not apply.'),
  limits: z.array(limitSchema).describe('What keeps it from applying.'),
  pending: z.array(z.string()).describe('Bills and drafts that would change it. None of them has changed it yet.'),
  verifiedThrough: z.string().describe('The last day up to which somebody looked.'),
  asLastVerified: z.boolean().describe('The day asked about is later than that: then say “as last verified on …”.'),
  certain: z.boolean(),
  uncertainBecause: z.string().nullable().describe('Say it with the status wherever it is set.'),
  because: z.array(eventSchema).describe('The events that decided it, with sources to cite.'),
  openQuestions: z.array(z.string()).describe('What the record could not settle.'),
});

const output = foundSchema.extend({
  status: statusSchema.nullable().describe('Null unless the name means one law.'),
});

export const LAW_STATUS: Tool<typeof input, typeof output> = {
  name: 'law_status',
  title: 'A law’s status on a day',
  description:
    'Tells whether a law existed and whether it applied on a day, as derived from its sourced events: not from memory, and not from today’s news. The status holds as last verified on verifiedThrough; after that day something may have changed that the record does not have. Pass on `say` with its doubts, and cite the events under `because` with their sources. An ambiguous name lists the laws it can mean: ask which.',
  input,
  output,
  async answer({ law: name, on, knownAt }, { register, today }) {
    const finding = findLaw(register, name);
    if (finding.kind === 'not-one') return { ...finding.found, status: null };
    return statusAnswer(finding.law, register, clocksMeant({ on, knownAt }, today()));
  },
};

function statusAnswer(law: Law, register: Register, clocks: Clocks) {
  const status = statusAt(law, clocks);
  const pending = pendingAt(register, law, clocks).map((one) => pendingWords(one, register));
  const limits = status.limits.map(({ kind, by, since, until, untilBasis, scope, event }) => {
    return { kind, by, since, until, untilBasis, part: scope.part, addressees: [...scope.addressees], event };
  });
  const { asOf, knownAt, force, efficacy, verifiedThrough, asLastVerified, certain, uncertainBecause } = status;
  return {
    ...foundLaw(law, `On ${asOf}, ${law.title}: ${statusSentence(law, status)}.`),
    status: {
      ...{ asOf, knownAt, force, efficacy, limits, pending: pending.map(sentenceCase) },
      ...{ verifiedThrough, asLastVerified, certain, uncertainBecause },
      because: status.because.map(eventAnswer),
      openQuestions: [...law.openQuestions],
    },
  };
}
