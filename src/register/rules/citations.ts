import { citedParts } from '../../core/law/citation.ts';
import { nameKey } from '../../core/law/name-key.ts';
import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** A part of a citation that another law is cited by as well: asked for by itself, it is answered with both. */
export function citationsApart(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const owners = new Map<string, PlacedLaw[]>();
  for (const placed of [...base, ...added])
    for (const key of new Set(placed.law.names.flatMap((name) => partsOf(name).map(({ key }) => key))))
      owners.set(key, [...(owners.get(key) ?? []), placed]);
  return added.flatMap((placed) =>
    placed.law.names.flatMap((name, index) =>
      partsOf(name).flatMap(({ key, text }) => {
        const other = owners.get(key)?.find(({ law }) => law.id !== placed.law.id);
        if (other === undefined || name.context.length > 0) return [];
        return [
          problemAt(placed, ['names', index], {
            severity: 'warning',
            code: 'shared-citation',
            message: `“${text}” is also cited for ${other.law.title}, and by itself means neither`,
            hint: 'Where this law is a place in what is cited, name it: `Pub. L. 93-618, title V`.',
          }),
        ];
      }),
    ),
  );
}

function partsOf({ kind, text }: PlacedLaw['law']['names'][number]) {
  const parts = kind === 'citation' ? citedParts(text).filter(({ place }) => !place) : [];
  return parts.map((part) => ({ text: part.text, key: nameKey(part.text) }));
}
