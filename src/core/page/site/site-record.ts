/** What the pages of a site are made from: a register by two clocks, looked up without going through all of it for each law. */
import type { Jurisdiction } from '../../law/jurisdiction.ts';
import { isMeasure, type Law } from '../../law/law.ts';
import { nameKey } from '../../law/name-key.ts';
import type { Register } from '../../law/register.ts';
import type { Clocks } from '../../status/status.ts';

export interface SiteRecord {
  readonly register: Register;
  readonly clocks: Clocks;
  /** By title. */
  readonly laws: readonly Law[];
  readonly measures: readonly Law[];
  lawById(id: string): Law | undefined;
  /** A register of nothing but the measures that would change the law: all that a law's own page asks of one. */
  around(law: Law): Register;
  /** The laws of the register that a measure would change, each once. */
  changedBy(measure: Law): readonly Law[];
  /** Its title, or its id where the register knows no more. */
  jurisdictionTitle(id: string): string;
}

export function siteRecord(register: Register, clocks: Clocks): SiteRecord {
  const sorted = byTitle(register.laws);
  const ids = new Map(register.laws.map((law) => [law.id, law]));
  const measures = sorted.filter(isMeasure);
  const changing = byChanged(register.laws.filter(isMeasure));
  const titles = new Map(register.jurisdictions.map((one: Jurisdiction) => [one.id, one.title]));
  return {
    register,
    clocks,
    laws: sorted.filter((law) => !isMeasure(law)),
    measures,
    lawById: (id) => ids.get(id),
    around: (law) => ({ ...register, laws: changing.get(law.id) ?? [] }),
    changedBy: ({ would }) => [...new Set(would.map(({ law }) => law))].flatMap((id) => ids.get(id) ?? []),
    jurisdictionTitle: (id) => titles.get(id) ?? id,
  };
}

/** A measure in order of id, by every law that it would change. */
function byChanged(measures: readonly Law[]): ReadonlyMap<string, readonly Law[]> {
  const changing = new Map<string, Law[]>();
  for (const measure of measures) {
    for (const id of new Set(measure.would.map((would) => would.law))) {
      const others = changing.get(id);
      if (others === undefined) changing.set(id, [measure]);
      else others.push(measure);
    }
  }
  return changing;
}

function byTitle(laws: readonly Law[]): readonly Law[] {
  const keyed = laws.map((law) => ({ law, key: titleKey(law) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ law }) => law);
}

function titleKey({ title, id }: Law): string {
  return `${nameKey(title)} ${id}`;
}
