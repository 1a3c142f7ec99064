/**
 * Finds laws that a text describes and does not name: `the war authorization passed after the September 11 attacks`, `Europe’s landmark
 * rules on artificial intelligence`. In: the descriptions that the laws have, and a text word by word. Out: the words of one noun phrase
 * that hold the law's noun and all that tells it from others.
 */
import { describedUpTo, isHeadLast, stemsOf, type Telling } from './described-head-last.ts';
import { describedInClause } from './described-in-clause.ts';
import type { Description, Law } from './law.ts';
import { nameWords } from './name-key.ts';
import type { NameWords } from './name-words.ts';

/** A description ready to be compared with words of a text. */
export interface Described {
  readonly law: Law;
  readonly description: Description;
  readonly telling: readonly Telling[];
  /** The same by each word that one may begin with, or end with: few are asked of one place. */
  readonly from: ReadonlyMap<string, readonly Telling[]>;
  readonly to: ReadonlyMap<string, readonly Telling[]>;
  /** How many groups there are, the nouns among them. */
  readonly groups: number;
  readonly unlike: readonly (readonly string[])[];
}

/** The words of the first group, of which every text has one that describes the law; an ending may stand behind each of them. */
export function anchorsOf(description: Description): readonly (readonly string[])[] {
  return anchorsAmong(description.by[0] ?? [], description.lang);
}

/** The same for each group, the nouns last: of every one of them a text that describes the law has a word. */
export function anchorsByGroup({ called, by, lang }: Description): readonly (readonly (readonly string[])[])[] {
  return [...by, called].map((group) => anchorsAmong(group, lang));
}

function anchorsAmong(group: readonly string[], lang: string): readonly (readonly string[])[] {
  return group.flatMap((text) => {
    if (isHeadLast(lang)) return [stemsOf(text, lang)];
    const anchor = nameWords(text);
    const plural = pluralOf(anchor.at(-1) ?? '');
    return plural.endsWith('ies') ? [anchor, [...anchor.slice(0, -1), plural]] : [anchor];
  });
}

/** `levies`, `ferries`, `rules`. */
function pluralOf(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

export function describedAs(law: Law): readonly Described[] {
  return law.described.map((description) => {
    const { called, by, also, unlike, lang } = description;
    const bare = isHeadLast(lang) ? (text: string) => stemsOf(text, lang) : nameWords;
    const of = (words: readonly string[], group: number | null) =>
      words.map((word): Telling => ({ words: bare(word), group }));
    const telling = [...of(called, by.length), ...by.flatMap(of), ...of(also, null)];
    // of two that fit the longer is meant
    telling.sort((a, b) => b.words.length - a.words.length);
    return new DescribedLaw(law, description, telling, by.length + 1, unlike.map(bare));
  });
}

/** Of hundreds of descriptions a text comes near a few: the others are not laid out. */
class DescribedLaw implements Described {
  readonly law: Law;
  readonly description: Description;
  readonly telling: readonly Telling[];
  readonly groups: number;
  readonly unlike: readonly (readonly string[])[];
  #from: ReadonlyMap<string, readonly Telling[]> | null = null;
  #to: ReadonlyMap<string, readonly Telling[]> | null = null;

  constructor(
    law: Law,
    description: Description,
    telling: readonly Telling[],
    groups: number,
    unlike: readonly (readonly string[])[],
  ) {
    this.law = law;
    this.description = description;
    this.telling = telling;
    this.groups = groups;
    this.unlike = unlike;
  }

  get from(): ReadonlyMap<string, readonly Telling[]> {
    this.#from ??= byWord(this.telling, (words) => (words.length === 1 ? bothNumbers(words[0]) : words.slice(0, 1)));
    return this.#from;
  }

  get to(): ReadonlyMap<string, readonly Telling[]> {
    this.#to ??= byWord(this.telling, (words) => bothNumbers(words.at(-1)));
    return this.#to;
  }
}

/** As it stands, and in the plural. */
const bothNumbers = (word = ''): readonly string[] => [word, pluralOf(word)];

function byWord(
  all: readonly Telling[],
  keysOf: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const one of all) for (const key of keysOf(one.words)) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
}

/** The first and the last word of the description of which the word `at` begins an anchor; null where there is none. */
export function describedAt(described: Described, text: NameWords, at: number): readonly [number, number] | null {
  if (isHeadLast(described.description.lang)) return describedUpTo(described, text, at);
  if (described.description.as === 'clause')
    return describedInClause(
      { telling: described.telling, groups: described.groups, unlike: described.unlike, stands, isJoined },
      text,
      at,
    );
  const anchor = described.from.get(text.text(at))?.find(({ words, group }) => group === 0 && stands(text, words, at));
  if (anchor === undefined) return null;
  const found = new Set([0]);
  const to = endBehind(described, text, at + anchor.words.length, found);
  const from = startBefore(described, text, at, found);
  if (found.size < described.groups || isBroughtIn(described, text, from) || isUnlike(described, text, from, to))
    return null;
  return isDone(described, text, from) ? null : [from, to - 1];
}

/** Where the phrase ends; the groups met on the way are added to those found. Behind a verb only what tells the law belongs to it. */
function endBehind(described: Described, text: NameWords, anchorEnd: number, found: Set<number>): number {
  let to = anchorEnd;
  let verbs = 0;
  for (let start = to, steps = 0; steps < WIDEST; steps++) {
    const unit = unitBehind(described, text, start);
    if (unit === null) break;
    if (isVerb(text, start, unit)) verbs++;
    // `the authorization | passed Congress`
    if (verbs > 0 && found.size === described.groups && !LINKS.has(text.text(start + 1))) break;
    // `premiums rose | after the subsidies ended`: before it there is no whole phrase, nor the law’s noun
    const noun = found.size === described.groups || !found.has(described.groups - 1);
    if (unit.filler && noun && LEADING_AWAY.has(text.text(start))) break;
    start += unit.words.length;
    if (unit.filler || (verbs > 0 && unit.group === null)) continue;
    if (unit.group !== null) found.add(unit.group);
    to = start;
  }
  return to;
}

/** Where it begins: behind the article or the verb of a phrase that is whole already. */
function startBefore(described: Described, text: NameWords, anchorStart: number, found: Set<number>): number {
  let from = anchorStart;
  for (let end = from, steps = 0; steps < WIDEST; steps++) {
    const unit = unitBefore(described, text, end);
    if (unit === null || (found.size === described.groups && isOutside(text, end - 1, unit))) break;
    end -= unit.words.length;
    if (unit.filler) continue;
    if (unit.group !== null) found.add(unit.group);
    from = end;
  }
  return from;
}

/** `signed | the pact on arms`, `Congress passed | war authorization`; not the `proposed plan`. */
function isOutside(text: NameWords, at: number, unit: Unit): boolean {
  // `rising premiums | after the subsidies ended`
  if (ARTICLES.has(unit.words[0] ?? '') || (unit.filler && LEADING_AWAY.has(unit.words[0] ?? ''))) return true;
  return isVerb(text, at, unit) && !(at > 0 && ARTICLES.has(text.text(at - 1)));
}

/** `declared`, and not that of a `Carter-declared emergency` or of `Biden’s proposed plan`. */
function isVerb(text: NameWords, at: number, { words, group }: Unit): boolean {
  const [word = ''] = words;
  return words.length === 1 && group === null && /ed$/.test(word) && at > 0 && text.between(at - 1) === ' ';
}

/** So many words and rows of words may stand on either side of the anchor. */
const WIDEST = 8;

interface Unit extends Telling {
  readonly filler: boolean;
}

function unitBefore({ to }: Described, text: NameWords, end: number): Unit | null {
  if (end < 1 || !isJoined(text, end - 1)) return null;
  const found = to.get(text.text(end - 1))?.find(({ words }) => stands(text, words, end - words.length));
  return found === undefined ? fillerAt(text, end - 1) : { ...found, filler: false };
}

function unitBehind({ from }: Described, text: NameWords, start: number): Unit | null {
  if (start >= text.count || !isJoined(text, start - 1)) return null;
  const found = from.get(text.text(start))?.find(({ words }) => stands(text, words, start));
  return found === undefined ? fillerAt(text, start) : { ...found, filler: false };
}

function fillerAt(text: NameWords, at: number): Unit | null {
  const word = text.text(at);
  return LINKS.has(word) || SAYING_NOTHING.has(word) ? { words: [word], group: null, filler: true } : null;
}

/** Whether the words stand there, side by side, the last perhaps in the plural. */
function stands(text: NameWords, words: readonly string[], at: number): boolean {
  if (at < 0 || at + words.length > text.count) return false;
  for (let offset = 0; offset < words.length; offset++) {
    const own = text.text(at + offset);
    const word = words[offset] as string;
    const same = own === word || (offset === words.length - 1 && isPlural(own, word));
    if (!same || (offset > 0 && !isJoined(text, at + offset - 1))) return false;
  }
  return true;
}

/** Most words of a text do not even begin alike. */
function isPlural(own: string, word: string): boolean {
  return own.length > word.length && own.charCodeAt(0) === word.charCodeAt(0) && own === pluralOf(word);
}

/**
 * Whether nothing but a space, a hyphen, a quotation mark or the ending of a possessive stands behind the word; a stop only where it
 * shortens a month (`Sept. 11`).
 */
function isJoined(text: NameWords, at: number): boolean {
  const between = text.between(at);
  return (
    between === ' ' ||
    /^(?:'s|(?<=s)')?["']?[ \u00a0/-]{0,2}["'$]?$/u.test(between) ||
    (between === '. ' && MONTHS.has(text.text(at)))
  );
}

/** `a carbon charge`, `another new levy on fuel`: one that is brought in, where nothing tells that the law itself was (`declared a national emergency`). */
function isBroughtIn({ telling }: Described, text: NameWords, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && SAYING_NOTHING.has(text.text(at)) && isJoined(text, at)) at--;
  if (at < 0 || !isJoined(text, at) || !BRINGING_IN.has(text.text(at))) return false;
  const making = ARTICLES.has(text.text(at)) && telling.some(({ words }) => isMaking(text, words, at - 1));
  return !making;
}

/** `voted to freeze | the reform`, `would ban | the sale`: right before an article the noun is a verb. */
function isDone({ from: telling, groups }: Described, text: NameWords, at: number): boolean {
  const noun =
    telling.get(text.text(at))?.some(({ words, group }) => group === groups - 1 && words.length === 1) === true;
  return noun && at + 1 < text.count && ARTICLES.has(text.text(at + 1)) && text.between(at) === ' ';
}

/** Whether the word there is a verb by which the law was made. */
function isMaking(text: NameWords, words: readonly string[], at: number): boolean {
  return /ed$/.test(words[0] ?? '') && stands(text, words, at) && isJoined(text, at);
}

/** `the industrial | carbon price`, `the tax credit in the original | act`. */
function isUnlike({ unlike }: Described, text: NameWords, from: number, to: number): boolean {
  let first = from;
  while (first > 0 && SAYING_NOTHING.has(text.text(first - 1)) && isJoined(text, first - 1)) first--;
  const within = (other: readonly string[]) => {
    for (let at = from; at < to; at++) if (stands(text, other, at)) return true;
    return false;
  };
  return unlike.some(
    (other) =>
      within(other) ||
      (isJoined(text, first - 1) && stands(text, other, first - other.length)) ||
      (isJoined(text, to - 1) && stands(text, other, to)),
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Between the words of one noun phrase. */
const LINKS = words(
  'of on for over in to with against under by at about between after towards toward as concerning regarding the a an its their that which',
);

const ARTICLES = words('a an the');

/** Behind a phrase that is whole they begin another: when it was, or beside what. */
const LEADING_AWAY = words('after between by with at as');

/** Before a noun, and true of any law. */
const SAYING_NOTHING = words(
  'landmark controversial contested sweeping new old current federal national entire whole so called signature flagship ambitious strict tough generous existing long standing divisive disputed draconian hated unpopular notorious year decade century popular main original own much criticised criticized maligned vaunted stringent harsh broad special famous infamous',
);

const MONTHS = words('jan feb mar apr aug sept sep oct nov dec');

const BRINGING_IN = words('a an another any every similar other rival');
