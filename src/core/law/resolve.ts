/**
 * A law as a reader writes it. In: an id, a citation or any name, in any case and punctuation. Out: the law, the several laws
 * it can mean (which are listed, never guessed between), or nothing, with names that are near.
 */
import type { Law } from './law.ts';
import { nameKey } from './name-key.ts';
import type { Register } from './register.ts';

export type Resolution =
  | { readonly kind: 'one'; readonly law: Law }
  | { readonly kind: 'several'; readonly laws: readonly Law[] }
  | { readonly kind: 'none'; readonly near: readonly Law[] };

/** A law with its names as keys, worked out once. */
interface Named {
  readonly law: Law;
  readonly plain: readonly string[];
  readonly related: readonly string[];
}

/** Each way of finding is tried on its own, the strictest first: an exact name wins over being part of another's. */
export function resolveLaw(register: Register, words: string): Resolution {
  const key = nameKey(words);
  if (key === '') return { kind: 'none', near: [] };
  const id = words.trim().toLowerCase();
  const byId = register.laws.filter((law) => law.id === id || law.id.endsWith(`/${id}`));
  if (byId.length > 0) return among(byId);
  const named = register.laws.map(namedLaw);
  const ways: readonly ((one: Named) => boolean)[] = [
    ({ plain }) => plain.includes(key),
    ({ related }) => related.includes(key),
    ({ plain }) => plain.some((name) => name.startsWith(`${key} `)),
    ({ plain }) => plain.some((name) => ` ${name} `.includes(` ${key} `)),
  ];
  for (const way of ways) {
    const found = named.filter(way).map(({ law }) => law);
    if (found.length > 0) return among(found);
  }
  return { kind: 'none', near: nearNames(named, key) };
}

function namedLaw(law: Law): Named {
  const keys = (related: boolean) =>
    law.names.filter((name) => (name.kind === 'related') === related).map((name) => nameKey(name.text));
  return { law, plain: [nameKey(law.title), ...keys(false)], related: keys(true) };
}

/** A law comes before the measures that would change it and so carry its name. */
function among(found: readonly Law[]): Resolution {
  const laws = found.filter((law) => law.type !== 'measure');
  const [first, ...others] = laws.length > 0 ? laws : found;
  return first !== undefined && others.length === 0 ? { kind: 'one', law: first } : { kind: 'several', laws: found };
}

const MOST_NEAR = 5;

/** Laws whose names share words or runs of letters with what was written, best first. */
function nearNames(named: readonly Named[], key: string): readonly Law[] {
  const scored = named.map(({ law, plain }) => ({ law, score: Math.max(...plain.map((name) => likeness(name, key))) }));
  const near = scored.filter(({ score }) => score >= 0.4).sort((a, b) => b.score - a.score);
  return near.slice(0, MOST_NEAR).map(({ law }) => law);
}

/** Share of letter pairs in common (Dice), from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size || 1);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set([...text].slice(1).map((char, at) => text.charAt(at) + char));
}
