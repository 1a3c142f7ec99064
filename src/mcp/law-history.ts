import { z } from 'zod';
import type { Law } from '../core/law/law.ts';
import { historyOf, kindWords, presentWords, stagesWords } from '../core/report/history.ts';
import { clocksMeant } from '../core/status/clocks.ts';
import { phases } from '../core/status/phases.ts';
import type { Day } from '../core/time/day.ts';
import { partOf } from './cut.ts';
import { knownAtSchema } from './dates.ts';
import { findLaw, foundLaw, foundSchema, nameSchema } from './law-found.ts';
import { eventAnswer, eventSchema } from './law-record.ts';
import { leftOut, leftOutSchema, skipSchema } from './left-out.ts';
import type { Tool, ToolDesk } from './tool.ts';

const input = z.strictObject({ law: nameSchema, knownAt: knownAtSchema, skip: skipSchema });

const historySchema = z.object({
  kind: z.string(),
  present: z.string().describe('The status as last verified.'),
  verifiedThrough: z.string(),
  knownAt: z.string(),
  names: z
    .array(z.object({ name: z.string(), lang: z.string(), kind: z.string() }))
    .describe('misnomer: in use, and wrong.'),
  oftenMisstated: z.array(z.object({ said: z.string(), why: z.string() })),
  phases: z
    .array(
      z.object({ from: z.string(), to: z.string(), force: z.string(), efficacy: z.string(), certain: z.boolean() }),
    )
    .describe('Stretches of equal status, from the first day up to but not including the last.'),
  measures: z
    .array(z.object({ id: z.string(), title: z.string(), pending: z.boolean(), stages: z.string() }))
    .describe('Bills and drafts that would change it. Only an event of the law itself changes it.'),
  events: z.array(eventSchema).describe('In order of date, each with sources to cite.'),
  leftOut: leftOutSchema,
  openQuestions: z.array(z.string()).describe('What the record could not settle.'),
});

const output = foundSchema.extend({
  history: historySchema.nullable().describe('Null unless the name means one law.'),
});

export const LAW_HISTORY: Tool<typeof input, typeof output> = {
  name: 'law_history',
  title: 'A law’s sourced history',
  description:
    'Lists what happened to a law, event by event, each with who acted, in which form, and the sources that say so. What is not in the list is not known to the record, which does not mean that it did not happen. Cite the sources of the events that you use. Long histories come in parts: leftOut says how to get the rest.',
  input,
  output,
  async answer({ law: name, knownAt, skip }, desk) {
    const finding = findLaw(desk.register, name);
    if (finding.kind === 'not-one') return { ...finding.found, history: null };
    const known = clocksMeant({ knownAt }, desk.today()).knownAt;
    const history = historyAnswer(finding.law, desk, known, skip ?? 0);
    const { title } = finding.law;
    const say = `${title}: ${history.present} The record was verified through ${history.verifiedThrough}.`;
    return { ...foundLaw(finding.law, say), history };
  },
};

const MOST_NAMES = 40;

function historyAnswer(law: Law, { register }: ToolDesk, knownAt: Day, skip: number) {
  const history = historyOf(law, register, knownAt);
  const events = partOf(history.events.map(eventAnswer), skip);
  return {
    kind: kindWords(history),
    present: presentWords(history),
    verifiedThrough: law.verifiedThrough,
    knownAt,
    names: law.names.slice(0, MOST_NAMES).map(({ text, lang, kind }) => ({ name: text, lang, kind })),
    oftenMisstated: law.oftenMisstated.map(({ said, why }) => ({ said, why })),
    phases: phases(law, knownAt).map(({ from, to, force, efficacy, certain }) => ({
      from,
      to,
      force,
      efficacy,
      certain,
    })),
    measures: history.measures.map((one) => {
      return { id: one.measure.id, title: one.measure.title, pending: one.pending, stages: stagesWords(one) };
    }),
    events: [...events.items],
    leftOut: leftOut(events, `law: "${law.id}"`),
    openQuestions: [...law.openQuestions],
  };
}
