/**
 * The words of a law's names as they are looked for in a text: bare words, of which an inflecting language keeps the stems. To take
 * a thousand names apart costs more than to check a page, so a compiled register brings their words along.
 */
import { citedParts } from './citation.ts';
import { INFLECTIONS } from './inflection.ts';
import type { Law, LawName } from './law.ts';
import { nameWords } from './name-key.ts';
import { nameVariants } from './name-variants.ts';
import { russianNameVariants } from './russian-name-variants.ts';

const REMEMBERED = new WeakMap<Law, readonly string[]>();

/** A law's names, its title, and what varies of them. */
export function indexedNames(law: Law): readonly LawName[] {
  const title: LawName = { text: law.title, lang: 'en', kind: 'title', why: null, context: [] };
  const given = [...law.names, title];
  return [...given, ...citedNames(given), ...nameVariants(given), ...russianNameVariants(given)];
}

/** `Pub. L. 73-66, 48 Stat. 162`: a text may cite the law by one of them. */
function citedNames(names: readonly LawName[]): readonly LawName[] {
  return names.flatMap((name) => {
    if (name.kind !== 'citation') return [];
    const parts = citedParts(name.text).filter(({ text, place }) => !place && text !== name.text);
    return parts.map(({ text }): LawName => ({ ...name, text }));
  });
}

/** For each of the law's indexed names its words, with a space between. */
export function indexedWords(law: Law): readonly string[] {
  return REMEMBERED.get(law) ?? indexedNames(law).map(wordsOf);
}

/** `words` are those that `indexedWords` gave for this law. */
export function rememberWords(law: Law, words: readonly string[]): void {
  REMEMBERED.set(law, words);
}

function wordsOf({ text, lang }: LawName): string {
  const inflection = INFLECTIONS[lang];
  const plain = nameWords(text);
  return (inflection === undefined ? plain : plain.map((word) => inflection.stem(word))).join(' ');
}
