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
  return register.laws.find((law) => law.id === id);
}

/** The measures that would change the law, in order of id. */
export function measuresFor(register: Register, id: string): readonly Law[] {
  return register.laws.filter((law) => law.would.some((would) => would.law === id));
}
