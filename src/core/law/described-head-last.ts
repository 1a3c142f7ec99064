/**
 * Descriptions in languages that put the noun last and endings behind everything: `NABU’nun yetkilerini kısıtlayan tartışmalı yasa`.
 * In: a description and the words of a text. Out: the words of one noun phrase that ends with the law's noun. A word of such a
 * description stands for all that begin with it, as its stem and its participles do.
 */
import { HEAD_LAST_FILLERS } from './head-last-fillers.ts';
import { INFLECTIONS } from './inflection.ts';
import { nameWords } from './name-key.ts';
import type { NameWords } from './name-words.ts';

/** One word, or a few side by side, and the group that it is of; none for a word that tells nothing. */
export interface Telling {
  readonly words: readonly string[];
  readonly group: number | null;
}

/** What of a description is compared: see `Described`. */
interface Compared {
  readonly description: { readonly lang: string; readonly called: readonly string[] };
  readonly telling: readonly Telling[];
  readonly groups: number;
  readonly unlike: readonly (readonly string[])[];
}

/** Whether the noun of a phrase stands at its end in the language, and its words have endings. */
export const isHeadLast = (lang: string): boolean => HEAD_LAST_FILLERS.has(lang);

/** The words, as far as endings leave them alone. */
export const stemsOf = (text: string, lang: string): readonly string[] =>
  nameWords(text).map((word) => INFLECTIONS[lang]?.stem(word) ?? word);

/** The first and the last word of the description of which the word `at` begins an anchor; null where there is none. */
export function describedUpTo(described: Compared, text: NameWords, at: number): readonly [number, number] | null {
  const { telling, groups } = described;
  const anchor = telling.find((one) => one.group === 0 && standsAt(described, text, one, at));
  if (anchor === undefined) return null;
  const found = new Set([0]);
  const from = startBefore(described, text, at, found);
  const noun = groups - 1;
  let start = at + anchor.words.length;
  for (let steps = 0; steps < WIDEST; steps++) {
    const unit = unitAt(described, text, start);
    if (unit === null) return null;
    start += unit.words.length;
    if (unit.group === noun && found.size === noun)
      return isUnlike(described, text, from, start) ? null : [from, start - 1];
    if (unit.group !== null && unit.group !== noun) found.add(unit.group);
  }
  return null;
}

/**
 * The law's noun as a name would end with it, from which its case is told: `yasa` of `kısıtlayan yasa|yı`, but `yasası` of `başörtüsü
 * yasası|nı`, where a noun right before it makes the two one word.
 */
export function nounOfPhrase({ description: { lang, called } }: Compared, text: NameWords, last: number): string {
  const own = text.text(last);
  const noun = called
    .map((word) => stemsOf(word, lang).at(-1) ?? '')
    .filter((stem) => own.startsWith(stem))
    .sort((a, b) => b.length - a.length)[0];
  if (noun === undefined) return own;
  const before = last > 0 ? text.text(last - 1) : '';
  if (PARTICIPLE.test(before) || HEAD_LAST_FILLERS.get(lang)?.test(before) === true) return noun;
  return noun + (POSSESSIVE.exec(own.slice(noun.length))?.[0] ?? '');
}

/** `kısıtlayan`, `edən`: it stands before a noun without an ending (Lewis, Turkish Grammar, ch. 2 and 9). */
const PARTICIPLE = /\p{L}{2}[aeə]n$/u;
const POSSESSIVE = /^[kqgg]?s?[iu]/u;

/** So many words and rows of words may stand on either side of the anchor. */
const WIDEST = 18;

/** Where the phrase begins: its groups may stand before the anchor too. What says nothing begins none. */
function startBefore(described: Compared, text: NameWords, at: number, found: Set<number>): number {
  let from = at;
  for (let end = at, steps = 0; steps < WIDEST && end > 0 && isJoined(text, end - 1); steps++) {
    const unit = unitBefore(described, text, end);
    if (unit === null || unit.group === described.groups - 1) break;
    end -= unit.words.length;
    if (unit.filler) continue;
    if (unit.group !== null) found.add(unit.group);
    from = end;
  }
  return from;
}

interface Unit extends Telling {
  readonly filler: boolean;
}

function unitAt(described: Compared, text: NameWords, start: number): Unit | null {
  if (start >= text.count || !isJoined(text, start - 1)) return null;
  const found = described.telling.find((one) => standsAt(described, text, one, start));
  return found === undefined ? fillerAt(described, text, start) : { ...found, filler: false };
}

function unitBefore(described: Compared, text: NameWords, end: number): Unit | null {
  const found = described.telling.find((one) => standsAt(described, text, one, end - one.words.length));
  return found === undefined ? fillerAt(described, text, end - 1) : { ...found, filler: false };
}

/** A word that fits any law, or the ending that an apostrophe sets off: `Trump’|ın`. */
function fillerAt({ description: { lang } }: Compared, text: NameWords, at: number): Unit | null {
  const word = text.text(at);
  const ending = at > 0 && text.between(at - 1) === "'" && INFLECTIONS[lang]?.ending(word) === true;
  return ending || HEAD_LAST_FILLERS.get(lang)?.test(word) === true
    ? { words: [word], group: null, filler: true }
    : null;
}

function standsAt(
  { description: { lang }, groups }: Compared,
  text: NameWords,
  { words, group }: Telling,
  at: number,
): boolean {
  if (at < 0 || at + words.length > text.count) return false;
  for (let offset = 0; offset < words.length; offset++) {
    // `yasa` is no beginning of `yasaklanması`
    const isNoun = group === groups - 1 && offset === words.length - 1;
    if (!isFormOf(text.text(at + offset), words[offset] as string, lang, isNoun)) return false;
    if (offset > 0 && !isJoined(text, at + offset - 1)) return false;
  }
  return true;
}

/** A noun has the endings of nouns; so has a short word: `SAP` is no beginning of others. */
function isFormOf(own: string, word: string, lang: string, isNoun: boolean): boolean {
  if (!own.startsWith(word)) return false;
  const rest = own.slice(word.length);
  if (rest === '') return true;
  return isNoun || word.length < LONG_ENOUGH ? INFLECTIONS[lang]?.ending(rest) === true : rest.length <= LONGEST_REST;
}

const LONG_ENOUGH = 4;
const LONGEST_REST = 14;

/** Nothing stands between but a space, a bracket, a hyphen, a quotation mark or an apostrophe. */
const isJoined = (text: NameWords, at: number): boolean => /^(?: |[ '"()-]{1,3})$/.test(text.between(at));

/** A word within the phrase or right before it that makes it another thing. */
function isUnlike(described: Compared, text: NameWords, from: number, to: number): boolean {
  const first = from > 0 && isJoined(text, from - 1) ? from - 1 : from;
  return described.unlike.some((words) => {
    const other: Telling = { words, group: null };
    for (let at = first; at < to; at++) if (standsAt(described, text, other, at)) return true;
    return to < text.count && isJoined(text, to - 1) && standsAt(described, text, other, to);
  });
}
