/**
 * Finds laws' names in a text in one pass. In: the laws. Out: an index that scans folded text word by word; names of
 * inflecting languages match by stem and ending. What an ambiguous name means is decided by its context (mentions.ts).
 */

import { foundIn, inOne } from '../text/found.ts';
import { anchorsOf, type Described, describedAs, describedAt } from './described.ts';
import { isHeadLast, nounOfPhrase } from './described-head-last.ts';
import { FirstWords, PREFIX } from './first-words.ts';
import { type IndexedName, indexedNames } from './indexed-names.ts';
import { INFLECTIONS, type Inflection } from './inflection.ts';
import type { Law, LawName } from './law.ts';
import { NameWords } from './name-words.ts';

/** One name of one law, ready to be compared with words of a text. */
export interface NameEntry {
  readonly law: Law;
  readonly name: LawName;
  readonly words: readonly string[];
  /** How many of them stand before the ending of a possessive: one of `Cuba’s listing`; 0 where there is none. */
  readonly owner: number;
  /** It is no name but a description: its context must stand in the text. */
  readonly described?: true;
}

export interface NameIndex {
  /** By the first word, or the first two where a name has more than one. */
  readonly exact: ReadonlyMap<string, readonly NameEntry[]>;
  /** First words of names that have more than one. */
  readonly pairs: ReadonlySet<string>;
  /** Which words can begin a name, by a number for each: most words of a text cannot. */
  readonly first: Pick<FirstWords, 'mayBe'>;
  /** By the first letters of the first word's stem, for inflecting languages. */
  readonly stems: ReadonlyMap<string, readonly NameEntry[]>;
  /** By the first word of a name of two words, the proper one: `TikTok` of `TikTok ban`. */
  readonly halves: ReadonlyMap<string, readonly NameEntry[]>;
  /** Descriptions, by the first word of each of their anchors. */
  readonly described: ReadonlyMap<string, readonly Described[]>;
  /** Those in inflecting languages, by the first letters of that word. */
  readonly describedByStem: ReadonlyMap<string, readonly Described[]>;
}

/** A name found: [start, end) in the text, and every law whose name it is. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
}

interface Building {
  readonly exact: Map<string, NameEntry[]>;
  readonly pairs: Set<string>;
  readonly first: FirstWords;
  readonly stems: Map<string, NameEntry[]>;
  readonly halves: Map<string, NameEntry[]>;
  readonly described: Map<string, Described[]>;
  readonly describedByStem: Map<string, Described[]>;
}

export function indexNames(laws: readonly Law[]): NameIndex {
  const first = new FirstWords();
  const index: Building = {
    exact: new Map(),
    pairs: new Set(),
    first,
    stems: new Map(),
    halves: new Map(),
    described: new Map(),
    describedByStem: new Map(),
  };
  for (const law of laws) {
    for (const described of describedAs(law)) addDescription(described, index);
    for (const one of indexedNames(law)) addName(new SoughtName(law, one), index);
  }
  return index;
}

/** Of thousands of names a text has a few: the others are not taken apart. */
class SoughtName implements NameEntry {
  readonly law: Law;
  readonly name: LawName;
  readonly owner: number;
  /** Its words, with a space between. */
  readonly written: string;
  #words: readonly string[] | null = null;

  constructor(law: Law, { name, words, owner }: IndexedName) {
    this.law = law;
    this.name = name;
    this.owner = owner;
    this.written = words;
  }

  get words(): readonly string[] {
    this.#words ??= this.written.split(' ');
    return this.#words;
  }
}

function addName(entry: SoughtName, index: Building): void {
  const { name, written } = entry;
  const end = endOfWord(written, 0);
  const first = written.slice(0, end);
  if (INFLECTIONS[name.lang] !== undefined) {
    index.first.addStem(first.slice(0, PREFIX));
    push(index.stems, first.slice(0, PREFIX), entry);
    return;
  }
  index.first.addWord(first);
  const second = end < written.length ? endOfWord(written, end + 1) : end;
  push(index.exact, written.slice(0, second), entry);
  if (second > end) index.pairs.add(first);
  if (second > end && second === written.length && isHalved(name.text)) push(index.halves, first, entry);
}

function addDescription(described: Described, index: Building): void {
  const firsts = anchorsOf(described.description).map(([word = '']) => word);
  if (INFLECTIONS[described.description.lang] !== undefined) {
    for (const stem of new Set(firsts.map((word) => word.slice(0, PREFIX)))) {
      index.first.addStem(stem);
      push(index.describedByStem, stem, described);
    }
    return;
  }
  for (const first of new Set(firsts))
    for (const written of [first, `${first}s`]) {
      index.first.addWord(written);
      push(index.described, written, described);
    }
}

function endOfWord(written: string, from: number): number {
  const space = written.indexOf(' ', from);
  return space < 0 ? written.length : space;
}

/** Names such as `TikTok ban` that a text may tell in two steps: `Now TikTok. The ban was struck down.` */
function isHalved(text: string): boolean {
  return /^\p{Lu}\p{L}{3,}/u.test(text) && / \p{Ll}+$/u.test(text);
}

function push<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

/** Every name in the folded text, the longest at each place; overlapping shorter ones are left out. */
export function findNames(index: NameIndex, folded: string): readonly NameHit[] {
  return namesIn(index, folded).hits;
}

/** What a text holds of names: whole ones, and words that are the first halves of some. */
export interface NamesFound {
  readonly hits: readonly NameHit[];
  readonly halves: readonly NameHit[];
}

export function namesIn(index: NameIndex, folded: string): NamesFound {
  const words = new NameWords(folded, index.first);
  const hits: NameHit[] = [];
  const halves: NameHit[] = [];
  const described: NameHit[] = [];
  let from = 0;
  for (const at of words.first) {
    const word = words.text(at);
    const entries = index.halves.get(word);
    if (entries !== undefined) halves.push({ start: words.start(at), end: words.end(at), entries });
    const known = index.described.get(word);
    if (known !== undefined) described.push(...describedHits(known, words, at));
    const inflected = index.describedByStem.get(word.slice(0, PREFIX));
    if (inflected !== undefined) described.push(...describedHits(inflected, words, at));
    const hit = at < from ? null : longestAt(index, words, at, word, folded);
    if (hit === null) continue;
    hits.push({ start: words.start(at), end: words.end(hit.last), entries: hit.entries });
    from = hit.last + 1;
  }
  return { hits: described.length === 0 ? hits : longestOf(hits, described), halves };
}

function describedHits(all: readonly Described[], words: NameWords, at: number): readonly NameHit[] {
  return foundIn(all, (one): NameHit | null => {
    const found = describedAt(one, words, at);
    if (found === null) return null;
    const [first, last] = found;
    return { start: words.start(first), end: words.end(last), entries: [entryOf(one, nounIn(one, words, last))] };
  });
}

/** Its noun: as it stands where endings are told from it. */
function nounIn(one: Described, words: NameWords, last: number): string {
  const { lang, called } = one.description;
  return isHeadLast(lang) ? nounOfPhrase(one, words, last) : (called[0] ?? '');
}

/** A description stands for a name; one that has a context means nothing without it. */
function entryOf({ law, description: { by, context, lang } }: Described, noun: string): NameEntry {
  const words = [...by.map(([word = '']) => word), noun];
  const name: LawName = { text: words.join(' '), lang, kind: 'short', why: null, context };
  return { law, name, words, owner: 0, described: true };
}

/** Of names and descriptions that overlap the longer; what two laws are described by can mean either. */
function longestOf(names: readonly NameHit[], described: readonly NameHit[]): readonly NameHit[] {
  const kept: NameHit[] = [];
  for (const hit of [...names, ...described].sort((a, b) => a.start - b.start)) {
    const other = kept.at(-1);
    if (other === undefined || hit.start >= other.end) kept.push(hit);
    else if (hit.start === other.start && hit.end === other.end)
      kept[kept.length - 1] = { ...other, entries: withEntries(other.entries, hit.entries) };
    else if (hit.end - hit.start > other.end - other.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** One entry a law: of two descriptions of it, which want other contexts, either’s will do. */
function withEntries(own: readonly NameEntry[], more: readonly NameEntry[]): readonly NameEntry[] {
  const eased = own.map((entry) => {
    const other = more.find(({ law, described }) => law === entry.law && described === true);
    return other === undefined || entry.described !== true ? entry : { ...entry, name: eitherContext(entry, other) };
  });
  return [...eased, ...more.filter(({ law }) => !own.some((entry) => entry.law === law))];
}

function eitherContext({ name }: NameEntry, { name: { context } }: NameEntry): LawName {
  const none = name.context.length === 0 || context.length === 0;
  return { ...name, context: none ? [] : [...new Set([...name.context, ...context])] };
}

function longestAt(
  index: NameIndex,
  words: NameWords,
  at: number,
  word: string,
  folded: string,
): { last: number; entries: NameEntry[] } | null {
  const goesOn = index.pairs.has(word) && at + 1 < words.count;
  const exact = exactAt(index, word, goesOn ? words.text(at + 1) : undefined);
  const stems = index.stems.get(word.slice(0, PREFIX)) ?? NONE;
  let best: { last: number; entries: NameEntry[] } | null = null;
  for (const entry of inOne(exact, stems)) {
    const last = at + entry.words.length - 1;
    if (best !== null && last < best.last) continue;
    if (!matches(entry, words, at, folded)) continue;
    if (best !== null && last === best.last) best.entries.push(entry);
    else best = { last, entries: [entry] };
  }
  return best;
}

/** Names of one word, and those that go on with the next one, in the singular or as it stands. */
function exactAt(index: NameIndex, first: string, second: string | undefined): readonly NameEntry[] {
  const single = index.exact.get(first) ?? NONE;
  if (second === undefined) return single;
  const pair = index.exact.get(`${first} ${second}`) ?? NONE;
  const singular = second.endsWith('s') ? (index.exact.get(`${first} ${second.slice(0, -1)}`) ?? NONE) : NONE;
  return inOne(single, pair, singular);
}

const NONE: readonly NameEntry[] = [];

function matches(entry: NameEntry, words: NameWords, at: number, folded: string): boolean {
  const inflection = INFLECTIONS[entry.name.lang];
  if (at + entry.words.length > words.count) return false;
  for (let offset = 0; offset < entry.words.length; offset++) {
    if (!isForm(words.text(at + offset), entry.words[offset] as string, inflection)) return false;
    const owned = entry.owner === offset;
    if (offset > 0 && !joined(folded, words.end(at + offset - 1), words.start(at + offset), owned)) return false;
  }
  return true;
}

function isForm(text: string, want: string, inflection: Inflection | undefined): boolean {
  if (text === want && inflection === undefined) return true;
  if (!text.startsWith(want)) return false;
  const ending = text.slice(want.length);
  return inflection === undefined ? ending === '' || ending === 's' : inflection.ending(ending);
}

const SPACE = 32;
const PLAIN = /^[\s.,'"()/№+-]*$/;
const OWNED = /^(?:'s)?[\s.,'"()/№+-]*$/;

/** Between two words of a name may stand a space and marks that names have, the ending of a possessive where the name has one, and no more. */
function joined(folded: string, from: number, to: number, owned: boolean): boolean {
  if (to - from === 1 && folded.charCodeAt(from) === SPACE) return true;
  return (
    to - from <= 4 &&
    (owned ? OWNED : PLAIN).test(folded.slice(from, to)) &&
    !/\n/.test(folded.slice(from, to)) &&
    !/[.,]\s.*[.,]|"\s*"/.test(folded.slice(from, to))
  );
}
