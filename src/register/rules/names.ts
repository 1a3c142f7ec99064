import type { LawName } from '../../core/law/law.ts';
import { nameKey } from '../../core/law/name-key.ts';
import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** Two laws with one name, and no context to tell them apart. */
export function namesApart(all: readonly PlacedLaw[]): readonly Problem[] {
  const owners = new Map<string, { placed: PlacedLaw; name: LawName }>();
  return all.flatMap((placed) =>
    placed.law.names.flatMap((name, index) => {
      const key = `${name.lang} ${nameKey(name.text)}`;
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
