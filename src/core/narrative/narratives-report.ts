/** Narratives beside the record: what renderers and pages show. The contract `lawstate/narratives@1` is its JSON. */
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Day } from '../time/day.ts';
import { type Around, eventsAround } from './around.ts';
import type { Asked } from './asked.ts';
import type { ToldNarrative } from './narrative.ts';
import { sayingWords } from './saying-words.ts';

export const NARRATIVES_SCHEMA = 'lawstate/narratives@1';

/** A narrative with its law, as far as the register has it. */
export interface NarrativeOfLaw {
  readonly narrative: ToldNarrative;
  readonly law: Law | null;
  /** What is said, as a sentence: “Section 907 of the FREEDOM Support Act was repealed”. */
  readonly title: string;
  readonly around: Around;
}

export interface NarrativesReport {
  readonly version: string;
  readonly register: { readonly laws: number; readonly digest: string; readonly knownAt: Day };
  readonly asked: Asked;
  /** The day up to which one looked: a narrative that went on until then has not faded. */
  readonly through: Day;
  /** How many articles were gone through. */
  readonly articles: number;
  readonly narratives: readonly NarrativeOfLaw[];
}

export interface Counted {
  readonly asked: Asked;
  readonly through: Day;
  readonly articles: number;
  readonly narratives: readonly ToldNarrative[];
}

export interface Beside {
  readonly register: Register;
  readonly knownAt: Day;
  readonly version: string;
}

export function narrativesReport(
  { narratives, ...counted }: Counted,
  { register, knownAt, version }: Beside,
): NarrativesReport {
  const laws = new Map(register.laws.map((law) => [law.id, law]));
  return {
    ...counted,
    version,
    register: { laws: register.laws.length, digest: register.digest, knownAt },
    narratives: narratives.map((narrative) => narrativeOfLaw(narrative, laws.get(narrative.law) ?? null, knownAt)),
  };
}

/** A law that a register once had and has no more is known by its id. */
export function narrativeOfLaw(narrative: ToldNarrative, law: Law | null, knownAt: Day): NarrativeOfLaw {
  const around = law === null ? { before: [], during: [] } : eventsAround(narrative, law, knownAt);
  return { narrative, law, title: sayingWords(narrative, law?.title ?? narrative.law), around };
}
