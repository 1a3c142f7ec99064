/** Names in a case that no subject bears: `Trampla görüşən`, of a Tramp of whom the text speaks. In: a cast, a person. */
import type { TextDocument } from '../../text/document.ts';
import type { Cast, Person } from './cast.ts';

/** `Anadolu Ajansı’na konuşan …`, `Trampla görüşən …` of a Tramp: named in a case, so no subject. */
export function isOblique(cast: Cast, { start, end }: Person): boolean {
  const name = cast.document.text.slice(start, end);
  return /['’]\p{Ll}+$/u.test(name) || withoutCase(cast, name) !== null;
}

/** The name without a case that its last word bears, where the text has that word without it as well. */
export function withoutCase({ reporting, capitals }: Cast, name: string): string | null {
  const bent = reporting.cases?.exec(name);
  if (bent == null) return null;
  const plain = name.slice(0, bent.index);
  const last = plain.split(/\s/).at(-1) ?? '';
  return last.length > 3 && capitals.has(last) ? plain : null;
}

/** The words with a capital, as the text has them. */
export function capitalsOf({ tokens, text }: TextDocument): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ capital, start, end }) => (capital ? [text.slice(start, end)] : [])));
}
