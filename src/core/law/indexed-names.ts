/**
 * A law's names as they are looked for in a text, each with its bare words, of which an inflecting language keeps the stems. To find
 * what varies of a thousand names and to take them apart costs more than to check a page, so a compiled register brings them along.
 */
import { citedParts } from './citation.ts';
import { INFLECTIONS } from './inflection.ts';
import type { Law, LawName } from './law.ts';
import { nameWords, ownerWords } from './name-key.ts';
import { nameVariants } from './name-variants.ts';
import { russianNameVariants } from './russian-name-variants.ts';

export interface IndexedName {
  readonly name: LawName;
  /** With a space between. */
  readonly words: string;
  /** How many of them stand before the ending of a possessive. */
  readonly owner: number;
}

/** Which of the law’s own names it is or varies from, its words, and where it varies its own text and kind. */
export type StoredName = readonly [own: number, words: string, owner: number, text?: string, kind?: LawName['kind']];

const REMEMBERED = new WeakMap<Law, readonly StoredName[]>();

/** A law's names, its title, and what varies of them; of those that read alike the first. */
export function indexedNames(law: Law): readonly IndexedName[] {
  const own = ownNames(law);
  return storedNames(law).flatMap(([at, words, owner, text, kind]) => {
    const name = own[at];
    if (name === undefined) return [];
    return [{ name: text === undefined || kind === undefined ? name : { ...name, text, kind }, words, owner }];
  });
}

/** The same as they are stored. */
export function storedNames(law: Law): readonly StoredName[] {
  return REMEMBERED.get(law) ?? namesToStore(ownNames(law));
}

/** `names` are those that `storedNames` gave for this law. */
export function rememberNames(law: Law, names: readonly StoredName[]): void {
  REMEMBERED.set(law, names);
}

function ownNames(law: Law): readonly LawName[] {
  return [...law.names, { text: law.title, lang: 'en', kind: 'title', why: null, context: [] }];
}

const VARIANTS = [citedNames, nameVariants, russianNameVariants];

function namesToStore(own: readonly LawName[]): readonly StoredName[] {
  const varied = VARIANTS.flatMap((variants) =>
    own.flatMap((name, at) =>
      variants([name]).map((other): StoredName => [at, wordsOf(other), ownerWords(other.text), other.text, other.kind]),
    ),
  );
  const plain = own.map((name, at): StoredName => [at, wordsOf(name), ownerWords(name.text)]);
  const known = new Set<string>();
  return [...plain, ...varied].filter(([at, words, owner]) => {
    const lang = own[at]?.lang ?? '';
    const key = `${INFLECTIONS[lang] === undefined ? '' : lang}${owner} ${words}`;
    if (words === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** `Pub. L. 73-66, 48 Stat. 162`: a text may cite the law by one of them. */
function citedNames(names: readonly LawName[]): readonly LawName[] {
  return names.flatMap((name) => {
    if (name.kind !== 'citation') return [];
    const parts = citedParts(name.text).filter(({ text, place }) => !place && text !== name.text);
    const texts = parts.map(({ text }) => text);
    return [...texts, ...[name.text, ...texts].flatMap(inFull)].map((text): LawName => ({ ...name, text }));
  });
}

/** `Pub. L. 107-40` is also written `Public Law 107-40`, `P.L. 107-40`. */
function inFull(citation: string): readonly string[] {
  return /^Pub\. L\. \d/.test(citation)
    ? ['Public Law', 'P.L.', 'PL'].map((collection) => citation.replace('Pub. L.', collection))
    : [];
}

function wordsOf({ text, lang }: LawName): string {
  const inflection = INFLECTIONS[lang];
  const plain = nameWords(text);
  return (inflection === undefined ? plain : plain.map((word) => inflection.stem(word))).join(' ');
}
