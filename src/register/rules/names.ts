import { isMeasure, type LawName } from '../../core/law/law.ts';
import { nameKey } from '../../core/law/name-key.ts';
import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** Two laws with one name, and no context to tell them apart. */
export function namesApart(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const owners = ownersOf(base);
  return added.flatMap((placed) =>
    placed.law.names.flatMap((name, index) => {
      const key = ownerKey(name);
      const other = owners.get(key);
      owners.set(key, { placed, name });
      if (other === undefined || other.placed.law.id === placed.law.id) return [];
      if (name.context.length > 0 && other.name.context.length > 0) return [];
      return [
        problemAt(placed, ['names', index], {
          severity: 'error',
          code: 'ambiguous-name',
          message: `“${name.text}” is also a name of ${other.placed.law.title}`,
          hint: 'Give both names a `context`: words that stand in a text when this law is meant.',
        }),
      ];
    }),
  );
}

interface Owner {
  readonly placed: PlacedLaw;
  readonly name: LawName;
}

/** Whose each name is; of several laws with it the last, as where they are read one after the other. */
function ownersOf(laws: readonly PlacedLaw[]): Map<string, Owner> {
  return new Map(laws.flatMap((placed) => placed.law.names.map((name) => [ownerKey(name), { placed, name }])));
}

function ownerKey(name: LawName): string {
  return `${name.lang} ${nameKey(name.text)}`;
}

/** A misnomer must say what is wrong with it. */
export function misnomersExplained(placed: PlacedLaw): readonly Problem[] {
  return placed.law.names.flatMap((name, index) =>
    name.kind === 'misnomer' && name.why === null
      ? [
          problemAt(placed, ['names', index], {
            severity: 'error',
            code: 'misnomer-unexplained',
            message: `“${name.text}” is called a misnomer, and nothing says why`,
            hint: 'Add `why`: one sentence for the reader.',
          }),
        ]
      : [],
  );
}

/** The number of a section or bill is found in a text about anything, so it must say which texts are about this law. */
export function numbersHaveContext(placed: PlacedLaw): readonly Problem[] {
  return placed.law.names.flatMap((name, index) =>
    name.kind === 'number' && name.context.length === 0
      ? [
          problemAt(placed, ['names', index], {
            severity: 'error',
            code: 'number-without-context',
            message: `“${name.text}” is called a bare number, which other laws have too, and nothing tells them apart`,
            hint: 'Add `context`: words that stand in a text when this law is meant.',
          }),
        ]
      : [],
  );
}

/** A short name made of everyday words will be found where the law is not meant. */
export function namesNeedContext(placed: PlacedLaw): readonly Problem[] {
  return placed.law.names.flatMap((name, index) => {
    const words = nameKey(name.text).split(' ');
    const bare = words.length === 1 && /^\p{Ll}+$/u.test(name.text);
    const numbered =
      words.length === 2 &&
      /^(?:section|article|title|chapter|part|amendment)$/.test(words[0] ?? '') &&
      /^\d/.test(words[1] ?? '');
    if (name.context.length > 0 || name.kind === 'misnomer' || !(bare || numbered)) return [];
    return [
      problemAt(placed, ['names', index], {
        severity: 'warning',
        code: 'common-name',
        message: `“${name.text}” can mean other things`,
        hint: 'Add `context`, or a longer name.',
      }),
    ];
  });
}

/**
 * A name without context with which another law's name begins, or that is another law's name in another language: a reader
 * who writes the one may mean the other.
 */
export function namesMistaken(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const longer = beginningsOf([...base, ...added].filter((placed) => !isMeasure(placed.law)));
  return added.flatMap((placed) =>
    placed.law.names.flatMap((name, index) => {
      const bare = name.context.length === 0 && name.kind !== 'related' && !isMeasure(placed.law);
      const others = bare ? (longer.get(nameKey(name.text)) ?? []) : [];
      const other = others.find((one) => one.placed.law.id !== placed.law.id);
      if (other === undefined) return [];
      return [
        problemAt(placed, ['names', index], {
          severity: 'warning',
          code: 'near-name',
          message: `“${name.text}” could be taken for “${other.name.text}”, a name of ${other.placed.law.title}`,
          hint: 'Give it `context`: words that stand in a text when this law is meant.',
        }),
      ];
    }),
  );
}

/** The names that begin with each run of whole words, themselves included. */
function beginningsOf(laws: readonly PlacedLaw[]): ReadonlyMap<string, readonly Owner[]> {
  const found = new Map<string, Owner[]>();
  for (const placed of laws) {
    for (const name of placed.law.names) {
      const words = nameKey(name.text).split(' ');
      for (const at of words.keys()) {
        const key = words.slice(0, at + 1).join(' ');
        const owners = found.get(key);
        if (owners === undefined) found.set(key, [{ placed, name }]);
        else owners.push({ placed, name });
      }
    }
  }
  return found;
}
