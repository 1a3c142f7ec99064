/**
 * A register packed for storing: each source once, and numbers where events, powers and checkpoints name it. Half the size,
 * and so half the time to read. The laws' names come along as they are looked for, taken apart.
 */
import type { Power } from '../core/law/actor.ts';
import type { LawEvent } from '../core/law/event.ts';
import { rememberNames, type StoredName, storedNames } from '../core/law/indexed-names.ts';
import type { Checkpoint, Law } from '../core/law/law.ts';
import type { Register } from '../core/law/register.ts';
import type { Source } from '../core/law/source.ts';

type Numbered<T extends { readonly sources: readonly Source[] }> = Omit<T, 'sources'> & {
  readonly sources: readonly number[];
};

interface PackedLaw extends Omit<Law, 'powers' | 'events' | 'checkpoints'> {
  readonly powers: readonly Numbered<Power>[];
  readonly events: readonly Numbered<LawEvent>[];
  readonly checkpoints: readonly (Omit<Checkpoint, 'source'> & { readonly source: number })[];
}

export interface PackedRegister extends Omit<Register, 'laws'> {
  readonly sources: readonly Source[];
  readonly laws: readonly PackedLaw[];
  /** For each law its names as they are looked for. */
  readonly sought: readonly (readonly StoredName[])[];
}

export function pack(register: Register): PackedRegister {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const numberOf = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sources.length);
    return sources.push(source) - 1;
  };
  const laws = register.laws.map((law) => ({
    ...law,
    powers: law.powers.map((power) => ({ ...power, sources: power.sources.map(numberOf) })),
    events: law.events.map((event) => ({ ...event, sources: event.sources.map(numberOf) })),
    checkpoints: law.checkpoints.map((point) => ({ ...point, source: numberOf(point.source) })),
  }));
  return { ...register, sources, laws, sought: register.laws.map(storedNames) };
}

/** Fills the sources in where they stand: what was read from a file is nobody else's, and copying it all costs as much as reading. */
export function unpack({ sources, laws: packed, sought, jurisdictions, digest }: PackedRegister): Register {
  const source = (number: number) => sources[number] as Source;
  const laws = packed.map((law): Law => {
    const powers = law.powers.map((power) => Object.assign(power, { sources: power.sources.map(source) }));
    const events = law.events.map((event) => Object.assign(event, { sources: event.sources.map(source) }));
    const checkpoints = law.checkpoints.map((point) => Object.assign(point, { source: source(point.source) }));
    return Object.assign(law, { powers, events, checkpoints });
  });
  for (const [at, law] of laws.entries()) rememberNames(law, sought[at] ?? []);
  return { laws, jurisdictions, digest };
}
