/**
 * Finds laws' names in a text in one pass. In: the laws. Out: an index that scans folded text word by word; names of
 * inflecting languages match by stem and ending. What an ambiguous name means is decided by its context (mentions.ts).
 */
import { LETTER, MARK, NUMBER, runEnd } from '../text/letter.ts';
import { indexedNames, indexedWords } from './indexed-words.ts';
import { INFLECTIONS, type Inflection } from './inflection.ts';
import type { Law, LawName } from './law.ts';
import { ownerWords, SAME_WORDS } from './name-key.ts';

/** One name of one law, ready to be compared with words of a text. */
export interface NameEntry {
  readonly law: Law;
  readonly name: LawName;
  readonly words: readonly string[];
  /** How many of them stand before the ending of a possessive: one of `Cuba’s listing`; 0 where there is none. */
  readonly owner: number;
}

export interface NameIndex {
  /** By the first word, or the first two where a name has more than one. */
  readonly exact: ReadonlyMap<string, readonly NameEntry[]>;
  /** Every first word: most words of a text are none. */
  readonly firsts: ReadonlySet<string>;
  /** Which beginnings (see beginningOf) a name’s first word can have: most words of a text have none of them. */
  readonly beginnings: Uint8Array;
  /** By the first letters of the first word's stem, for inflecting languages. */
  readonly stems: ReadonlyMap<string, readonly NameEntry[]>;
  /** By the first word of a name of two words, the proper one: `TikTok` of `TikTok ban`. */
  readonly halves: ReadonlyMap<string, readonly NameEntry[]>;
}

/** A name found: [start, end) in the text, and every law whose name it is. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
}

const PREFIX = 3;

interface Building {
  readonly exact: Map<string, NameEntry[]>;
  readonly firsts: Set<string>;
  readonly beginnings: Uint8Array;
  readonly stems: Map<string, NameEntry[]>;
  readonly halves: Map<string, NameEntry[]>;
}

export function indexNames(laws: readonly Law[]): NameIndex {
  const beginnings = new Uint8Array(BEGINNINGS);
  const index: Building = { exact: new Map(), firsts: new Set(), beginnings, stems: new Map(), halves: new Map() };
  for (const law of laws) {
    const known = new Set<string>();
    const words = indexedWords(law);
    for (const [at, name] of indexedNames(law).entries())
      addName({ law, name, words: split(words[at]), owner: ownerWords(name.text) }, index, known);
  }
  return index;
}

function split(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : words.split(' ');
}

function addName(entry: NameEntry, index: Building, known: Set<string>): void {
  const { name, words, owner } = entry;
  const inflects = INFLECTIONS[name.lang] !== undefined;
  const [first, second] = words;
  const written = `${inflects ? name.lang : ''}${owner} ${words.join(' ')}`;
  if (first === undefined || known.has(written)) return;
  known.add(written);
  index.beginnings[beginningOf(first)] = 1;
  if (inflects) {
    push(index.stems, first.slice(0, PREFIX), entry);
    return;
  }
  index.firsts.add(first);
  push(index.exact, second === undefined ? first : `${first} ${second}`, entry);
  if (words.length === 2 && isHalved(name.text)) push(index.halves, first, entry);
}

/** A number for the first letters of a word, the same for all words that begin with them. */
function beginningOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  const third = word.length > 2 ? word.charCodeAt(2) : 0;
  return (word.charCodeAt(0) * 961 + second * 31 + third) & (BEGINNINGS - 1);
}

const BEGINNINGS = 1 << 15;

/** Names such as `TikTok ban` that a text may tell in two steps: `Now TikTok. The ban was struck down.` */
function isHalved(text: string): boolean {
  return /^\p{Lu}\p{L}{3,}/u.test(text) && / \p{Ll}+$/u.test(text);
}

function push(map: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const IN_WORDS = LETTER | MARK | NUMBER;

/** Every name in the folded text, the longest at each place; overlapping shorter ones are left out. */
export function findNames(index: NameIndex, folded: string): readonly NameHit[] {
  const words = wordsOf(folded);
  const hits: NameHit[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word;
    if (at < from || index.beginnings[beginningOf(first.text)] === 0) continue;
    const hit = longestAt(index, words, at, folded);
    if (hit === null) continue;
    hits.push({ start: first.start, end: (words[hit.last] as Word).end, entries: hit.entries });
    from = hit.last + 1;
  }
  return hits;
}

/** Words as names are made of: possessive endings out, abbreviations such as `Sec.` and `U.S.C.` as in name-key.ts. */
function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  const plain = folded.replaceAll('§', 's');
  for (let start = 0, end = 0; start < plain.length; start = Math.max(end, start + 1)) {
    end = runEnd(plain, start, IN_WORDS);
    if (end === start) continue;
    const text = plain.slice(start, end);
    if (text === 's' && folded.charAt(start - 1) === "'" && !/^\s?\d/.test(folded.slice(end, end + 2))) continue;
    const before = words.at(-1);
    if (before !== undefined && joinsDotted(folded, before, text, start)) {
      words[words.length - 1] = { text: before.text + text, start: before.start, end };
    } else words.push({ text, start, end });
  }
  for (let at = 0; at < words.length; at++) words[at] = sameWord(words[at] as Word, words[at + 1]);
  return words;
}

/** No abbreviation has more letters. */
const LONGEST_DOTTED = 8;

/** `U.S.C.` is one word, as in a name. */
function joinsDotted(folded: string, before: Word, text: string, start: number): boolean {
  return (
    text.length === 1 &&
    before.text.length < LONGEST_DOTTED &&
    /[a-z]/.test(text) &&
    start === before.end + 1 &&
    folded.charAt(before.end) === '.' &&
    (before.end - before.start === 1 || folded.charAt(before.end - 2) === '.') &&
    /[a-z]$/.test(before.text)
  );
}

function sameWord(word: Word, next: Word | undefined): Word {
  const same =
    SAME_WORDS.get(word.text) ??
    (word.text === 's' && next !== undefined && /^\d/.test(next.text) ? 'section' : word.text);
  return same === word.text ? word : { ...word, text: same };
}

function longestAt(
  index: NameIndex,
  words: readonly Word[],
  at: number,
  folded: string,
): { last: number; entries: NameEntry[] } | null {
  const word = words[at] as Word;
  const exact = index.firsts.has(word.text) ? exactAt(index, word.text, words[at + 1]?.text) : NONE;
  const stems = index.stems.get(word.text.slice(0, PREFIX)) ?? NONE;
  if (exact.length + stems.length === 0) return null;
  let best: { last: number; entries: NameEntry[] } | null = null;
  for (const entry of stems.length === 0 ? exact : [...exact, ...stems]) {
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
  return pair.length + singular.length === 0 ? single : [...single, ...pair, ...singular];
}

const NONE: readonly NameEntry[] = [];

function matches(entry: NameEntry, words: readonly Word[], at: number, folded: string): boolean {
  const inflection = INFLECTIONS[entry.name.lang];
  for (let offset = 0; offset < entry.words.length; offset++) {
    const word = words[at + offset];
    if (word === undefined || !isForm(word.text, entry.words[offset] as string, inflection)) return false;
    if (offset > 0 && !joined(folded, (words[at + offset - 1] as Word).end, word.start, entry.owner === offset))
      return false;
  }
  return true;
}

function isForm(text: string, want: string, inflection: Inflection | undefined): boolean {
  if (!text.startsWith(want)) return false;
  const ending = text.slice(want.length);
  return inflection === undefined ? ending === '' || ending === 's' : inflection.ending(ending);
}

const PLAIN = /^[\s.,'"()/-]*$/;
const OWNED = /^(?:'s)?[\s.,'"()/-]*$/;

/** Between two words of a name may stand a space and marks that names have, the ending of a possessive where the name has one, and no more. */
function joined(folded: string, from: number, to: number, owned: boolean): boolean {
  return (
    to - from <= 4 &&
    (owned ? OWNED : PLAIN).test(folded.slice(from, to)) &&
    !/\n/.test(folded.slice(from, to)) &&
    !/[.,]\s.*[.,]|"\s*"/.test(folded.slice(from, to))
  );
}
