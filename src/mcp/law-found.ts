/** Which law a name means. Where it can mean several, or none, the answer says so and nothing is picked. */
import { z } from 'zod';
import type { Law } from '../core/law/law.ts';
import type { Register } from '../core/law/register.ts';
import { resolveLaw } from '../core/law/resolve.ts';
import { shortened } from '../core/report/excerpt.ts';
import { lawAnswer, lawSchema } from './law-record.ts';

export const nameSchema = z
  .string()
  .trim()
  .min(1, 'is empty: give the name of a law')
  .max(500, 'is too long for the name of a law')
  .describe('An id (us/section-907), a citation, or any name people use, as they use it.');

const MOST = 20;

/** What every tool that is given a name answers; a tool adds what it tells of the law, which is null unless the name means one. */
export const foundSchema = z.object({
  answer: z
    .enum(['found', 'ambiguous', 'unknown'])
    .describe('ambiguous: ask the person which is meant. unknown: the register does not have it, which says no more.'),
  candidates: z
    .array(lawSchema)
    .describe('For ambiguous: those it can mean. For unknown: those with a name that is near.'),
  moreCandidates: z.number().describe('How many more there are than are listed.'),
  say: z.string().describe('The answer in a sentence or two that can be passed on as it is.'),
  law: lawSchema.nullable().describe('Null unless the name means one law.'),
});

type Found = z.infer<typeof foundSchema>;

/** The law, or the answer that there is not one. */
export type Finding = { readonly kind: 'law'; readonly law: Law } | { readonly kind: 'not-one'; readonly found: Found };

export function findLaw(register: Register, name: string): Finding {
  const resolved = resolveLaw(register, name);
  if (resolved.kind === 'one') return { kind: 'law', law: resolved.law };
  const words = shortened(name, 100);
  if (resolved.kind === 'none')
    return { kind: 'not-one', found: listed('unknown', resolved.near, unknownWords(words, resolved.near, register)) };
  return { kind: 'not-one', found: listed('ambiguous', resolved.laws, ambiguousWords(words, resolved.laws)) };
}

/** The answer that there is one law. */
export function foundLaw(law: Law, say: string): Found {
  return { answer: 'found', candidates: [], moreCandidates: 0, say, law: lawAnswer(law) };
}

function listed(answer: 'ambiguous' | 'unknown', laws: readonly Law[], say: string): Found {
  const candidates = laws.slice(0, MOST).map(lawAnswer);
  return { answer, candidates, moreCandidates: laws.length - candidates.length, say, law: null };
}

function unknownWords(name: string, near: readonly Law[], { laws }: Register): string {
  const some = near.length === 0 ? '' : ' Laws with a name near to it are listed; ask whether one of them is meant.';
  return `The register, which has ${laws.length} laws and measures, has none by the name “${name}”. That does not say that there is no such law.${some}`;
}

function ambiguousWords(name: string, laws: readonly Law[]): string {
  return laws.length === 1
    ? `“${name}” is a number that several laws have; the register has one of them, which may not be the one meant. Ask.`
    : `“${name}” can mean ${laws.length} laws. Ask which one is meant, and use its id.`;
}
