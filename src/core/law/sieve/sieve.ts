/**
 * Dismisses texts that name no law of the register, at nearly the speed of reading them. In: the index of names that the check
 * uses, and a sample of the texts. Out: tables. Every name is held by an anchor, a word or two of it that are rare; the beginning
 * of each word of a text is asked for in one small bitmap, what is found there in a second one, and what is found in both is
 * compared with the whole name. What passes may name a law; what does not, does not: for any text in which `findMentions` finds
 * a law of the register, the sieve finds an anchor (test/sieve).
 *
 * Laws that are in no register (`unknown-laws.ts`) are not looked for.
 */
import { anchorsByGroup } from '../described.ts';
import type { LawName } from '../law.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';
import { keyReader } from './anchor.ts';
import { anchorFor, cheapestGroup } from './anchor-for.ts';
import { fourAt, keyOf, WHOLE } from './keys.ts';
import { type NamePattern, patternReader } from './name-pattern.ts';
import { type PackedNames, packing } from './packed-names.ts';
import { type Bitmaps, bitmapsOf, type KeyTable, tableOf } from './table.ts';
import { codesOfWord } from './word-codes.ts';
import { countWords } from './word-counts.ts';

export interface Sieve extends Bitmaps, KeyTable, PackedNames {
  /** The code of each UTF-16 unit. */
  readonly codes: Uint8Array;
  /** A name is among them that cannot be looked for so: no text is dismissed. */
  readonly everything: boolean;
}

/** The sample is text in codes, of the kind that will be looked through; it decides over speed alone. */
export function sieveOf(index: NameIndex, codes: Uint8Array, sample: Uint8Array = new Uint8Array()): Sieve {
  const counts = countWords(sample);
  const [held, beginnings] = [new Map<number, number[]>(), new Map<number, Set<number>>()];
  const names = packing();
  const keysOf = keyReader();
  let everything = false;
  const cheapest: Choice = (groups) => cheapestGroup(groups, keysOf, counts, held);
  for (const pattern of patternsOf(index, codes, cheapest)) {
    const place = names.add(pattern);
    if (place === null) continue;
    const anchor = anchorFor(pattern, keysOf, counts, held);
    if (anchor === null) {
      everything = true;
      continue;
    }
    for (const key of anchor.keys) hold(held, key, place, anchor.word);
    for (const four of anchor.fours) for (const role of anchor.roles) begin(beginnings, four, role);
  }
  const word = codesOfWord(PAGE_WORD, codes) ?? codes;
  const page = fourAt(word, 0, word.length);
  begin(beginnings, page, WHOLE);
  return {
    ...{ codes, everything },
    ...names.packed(),
    ...bitmapsOf(beginnings, [...held.keys(), keyOf(page, 0, WHOLE)], held.size),
    ...tableOf(held),
  };
}

/** Where it stands as the key of a record there may be a page, which is not read as it stands: both bitmaps have it, and no name. */
const PAGE_WORD = 'html';

/** Which of several groups of names is looked for, where a text must have one of each group. */
type Choice = (groups: readonly (readonly NamePattern[])[]) => readonly NamePattern[];

function* patternsOf(index: NameIndex, codes: Uint8Array, chosen: Choice): Generator<NamePattern> {
  const halves = new Set([...index.halves.values()].flat());
  const read = patternReader(codes);
  for (const entry of entriesOf(index)) {
    const pattern = read(entry, halves.has(entry));
    if (pattern !== null) yield pattern;
    // the ending of a possessive is a word of the text
    const owned =
      entry.owner === 0 ? null : read({ ...entry, words: entry.words.toSpliced(entry.owner, 0, 's') }, false);
    if (owned !== null) yield owned;
  }
  // of a description the check asks for more: a text that has none of the words of one group has no description
  const all = [...index.described.values(), ...index.describedByStem.values()];
  for (const { law, description } of new Set(all.flat())) {
    const { lang } = description;
    const patterns = anchorsByGroup(description).map((group) =>
      group.flatMap((words) => {
        const name: LawName = { text: `the ${words.join(' ')}`, lang, kind: 'short', why: null, context: [] };
        return read({ law, name, words, owner: 0 }, false) ?? [];
      }),
    );
    yield* chosen(patterns);
  }
}

function* entriesOf({ exact, stems }: NameIndex): Generator<NameEntry> {
  for (const entries of exact.values()) yield* entries;
  for (const entries of stems.values()) yield* entries;
}

function hold(held: Map<number, number[]>, key: number, name: number, word: number): void {
  const list = held.get(key);
  if (list === undefined) held.set(key, [name, word]);
  else list.push(name, word);
}

function begin(beginnings: Map<number, Set<number>>, four: number, role: number): void {
  const roles = beginnings.get(four);
  if (roles === undefined) beginnings.set(four, new Set([role]));
  else roles.add(role);
}
