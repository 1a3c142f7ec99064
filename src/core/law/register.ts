import type { Jurisdiction } from './jurisdiction.ts';
import type { Law } from './law.ts';

/** Everything the record knows: laws and measures in order of id, so that loading order never shows. */
export interface Register {
  readonly laws: readonly Law[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** `sha256:` over the canonical laws. */
  readonly digest: string;
}

/** The law with that id, or undefined. */
export function lawById(register: Register, id: string): Law | undefined {
  return linksOf(register).byId.get(id);
}

/** The jurisdiction with that id, or undefined. */
export function jurisdictionById(register: Register, id: string): Jurisdiction | undefined {
  return linksOf(register).jurisdictions.get(id);
}

/** The measures that would change the law, in order of id. */
export function measuresFor(register: Register, id: string): readonly Law[] {
  return linksOf(register).measures.get(id) ?? NONE;
}

const NONE: readonly Law[] = [];

/** Laws and jurisdictions by id, and the measures that would change each law; a register does not change, and is asked for every claim. */
interface Links {
  readonly byId: ReadonlyMap<string, Law>;
  readonly measures: ReadonlyMap<string, readonly Law[]>;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
}

const LINKS = new WeakMap<Register, Links>();

function linksOf(register: Register): Links {
  const known = LINKS.get(register);
  if (known !== undefined) return known;
  const byId = new Map<string, Law>();
  const measures = new Map<string, Law[]>();
  for (const law of register.laws) {
    if (!byId.has(law.id)) byId.set(law.id, law);
    for (const id of new Set(law.would.map((would) => would.law))) measures.set(id, [...(measures.get(id) ?? []), law]);
  }
  // of two with one id the first
  const jurisdictions = new Map(register.jurisdictions.toReversed().map((one) => [one.id, one]));
  const links = { byId, measures, jurisdictions };
  LINKS.set(register, links);
  return links;
}
