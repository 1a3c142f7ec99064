/**
 * Which laws a text names, and where. In: the document and the index of names. Out: mentions whose law is certain; an
 * ambiguous name is settled by its context words, by plain names of the same law, or left out: it is never guessed.
 */

import { INFLECTIONS } from '../law/inflection.ts';
import type { Law, LawName } from '../law/law.ts';
import { type NameEntry, type NameHit, type NameIndex, namesIn } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { HALVES_APART, isInCapitals, POINTING } from '../law/written-name.ts';
import type { TextDocument } from '../text/document.ts';
import { foundIn } from '../text/found.ts';
import { CAPITAL, kindsAt } from '../text/letter.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { type Token, tokenAt } from '../text/token.ts';
import type { Day } from '../time/day.ts';
import { titleOf } from './law-by-name-only.ts';
import { isOfOtherYears, meantOf, ofTheirTime } from './one-name-of-several.ts';
import type { StateNames } from './states.ts';
import { sortByMaker } from './whose-law.ts';

export interface Mention {
  readonly law: Law;
  readonly name: LawName;
  readonly span: Span;
  /** An ambiguous name without its context: it counts only where the text plainly treats it as a law. */
  readonly tentative: boolean;
  /** A single word, such as `Chevron`, that is somebody else’s name too. */
  readonly bare?: boolean;
}

/** Words that show a text to be about laws at all: legislatures, courts, `repeal`, `waiver`; each language has its own. */
export type LawTalk = Pick<ReadonlySet<string>, 'has'>;

/** What a language brings to the finding of names. */
export interface LanguageNames {
  readonly lawTalk: LawTalk;
  readonly states: StateNames;
}

export function findMentions(
  document: TextDocument,
  index: NameIndex,
  { lawTalk, states }: LanguageNames,
  written: Day | null = null,
): readonly Mention[] {
  const named = namesIn(index, document.folded);
  const found = named.hits.filter(
    (hit, at) =>
      !isOtherThing(document, hit) && !isOfNextWhole(document, hit, named.hits[at + 1]) && writtenAsName(document, hit),
  );
  if (found.length === 0) return halfNames(document, named.halves, []);
  const { own: hits, others } = sortByMaker(document, ofTheirTime(found, written), states);
  const strangers = others.map(({ law, span }): Mention => ({ law, name: titleOf(law), span, tentative: false }));
  const contexts = contextTest(document);
  const isShown = ({ name }: NameEntry) => name.context.some((context) => contexts(context, name.lang));
  const plain = new Set(
    hits.flatMap(({ entries }) =>
      entries
        .filter((entry) => isPlain(entry) || (isTelling(entry, entries) && isShown(entry)))
        .map(({ law }) => law.id),
    ),
  );
  const isOfWhole = ofNamedWhole(document, hits);
  const talksLaw = document.tokens.some((token) => lawTalk.has(token.text));
  const whole = hits.flatMap((hit): Mention[] => {
    const sure = hit.entries.filter((entry) => isPlain(entry) || plain.has(entry.law.id) || isShown(entry));
    const likely =
      sure.length > 0
        ? sure
        : hit.entries.filter(
            (entry) => standsByItself(entry, hit) && (talksLaw || entry.words.length > 1) && !isOfWhole(hit),
          );
    const fitting = likely.filter((entry) => !isOfOtherYears(document, hit, entry));
    const laws = [...new Set(fitting.map((entry) => entry.law))];
    const law = laws.length > 1 ? meantOf(document, hit, fitting, plain) : laws[0];
    const entry = fitting.find((one) => one.law === law);
    return law === undefined || entry === undefined
      ? []
      : [
          {
            law,
            name: entry.name,
            span: [hit.start, withBracket(document, hit.start, withProvision(document, law, hit.end))] as Span,
            tentative: sure.length === 0 && (!talksLaw || entry.words.length === 1),
            bare: entry.words.length === 1,
          },
        ];
  });
  const all = [...whole, ...strangers];
  return [...all, ...halfNames(document, named.halves, all)].sort((a, b) => a.span[0] - b.span[0]);
}

/** `закон о защите брака (DOMA|)`: a bracket that opens in a name closes with it. */
function withBracket({ text }: TextDocument, start: number, end: number): number {
  const open = text.slice(start, end).lastIndexOf('(');
  return open >= 0 && !text.slice(start + open, end).includes(')') && text.charAt(end) === ')' ? end + 1 : end;
}

/** `the Patriot Act’s | Section 215`: the whole act, with the provision that the record is about behind it. */
function withProvision({ folded }: TextDocument, { title, partOf }: Law, end: number): number {
  if (partOf === null) return end;
  const provision = /^['’]?s?,? ((?:section|title|article|part) [\divxlc]+)(?![\p{L}\p{N}])/u.exec(
    folded.slice(end, end + 30),
  );
  const named = ` ${nameKey(title)} `.includes(` ${nameKey(provision?.[1] ?? '-')} `);
  return provision !== null && named ? end + provision[0].length : end;
}

/** A proper name that is half of a law’s name, with the other half behind it as `the ban`. */
function halfNames(document: TextDocument, halves: readonly NameHit[], known: readonly Mention[]): readonly Mention[] {
  const inOrder = [...known].sort((a, b) => a.span[0] - b.span[0]);
  const lastPlaceOf = lastPlaces(document.folded);
  return foundIn(halves, ({ start, entries }): Mention | null => {
    const capital = (kindsAt(document.text, start) & CAPITAL) !== 0;
    if (!capital || !entries.some(({ words }) => lastPlaceOf(words[1] ?? '') > start)) return null;
    const { tokens } = document;
    const at = tokenAt(tokens, start);
    const token = tokens[at];
    if (token?.start !== start || token.text !== entries[0]?.words[0]) return null;
    if (isNamed(inOrder, token) || !isWhole(document, token)) return null;
    const near = tokens.slice(at + 1, at + HALVES_APART);
    const entry = entries.find((one) =>
      near.some(
        (other, offset) =>
          other.text === one.words[1] && POINTING.includes(near[offset - 1]?.text ?? '') && isWhole(document, other),
      ),
    );
    return entry === undefined
      ? null
      : { law: entry.law, name: entry.name, span: [token.start, token.end], tentative: false };
  });
}

/** Where in the text a word stands last, −1 where it does not; each word is looked for once. */
function lastPlaces(folded: string): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const place = known.get(word) ?? folded.lastIndexOf(word);
    known.set(word, place);
    return place;
  };
}

/** `TikTok2` is another name: a word ends where digits end, too, as in name-index.ts. */
function isWhole({ folded }: TextDocument, { start, end }: Token): boolean {
  return !/\p{N}/u.test(folded.charAt(start - 1) + folded.charAt(end));
}

/** Whether a name that was found covers the token; names begin in order, and few lie within each other. */
function isNamed(inOrder: readonly Mention[], { start, end }: Token): boolean {
  const last = firstFrom(inOrder, start + 1, (mention) => mention.span[0]);
  return inOrder.slice(Math.max(0, last - 4), last).some((mention) => end <= mention.span[1]);
}

/** `Section 907`, `Title 42`: in a text about laws enough, where no other law of the register has the name. */
function standsByItself(entry: NameEntry, hit: NameHit): boolean {
  if (entry.described && entry.name.context.length > 0) return false;
  return entry.name.kind !== 'related' && hit.entries.every((other) => other.law === entry.law);
}

/** A name of words, and of one law alone: where what it asks for stands in the text, the law’s other names mean it too. */
function isTelling({ law, name, words }: NameEntry, entries: readonly NameEntry[]): boolean {
  const ofWords = name.kind === 'short' || name.kind === 'title';
  return ofWords && words.length > 2 && !/\d/.test(name.text) && entries.every((other) => other.law === law);
}

/** A name that needs nothing around it to mean its law. */
function isPlain(entry: NameEntry): boolean {
  return entry.name.context.length === 0 && entry.name.kind !== 'related';
}

/** The text's words are put together where a name asks for its context, which most do not. */
function contextTest(document: TextDocument): (context: string, lang: string) => boolean {
  const known = new Map<string, boolean>();
  let padded = '';
  return (context, lang) => {
    const before = known.get(context);
    if (before !== undefined) return before;
    if (padded === '') padded = ` ${nameWords(document.folded).join(' ')} `;
    const key = nameKey(context);
    const found =
      padded.includes(` ${key} `) ||
      padded.includes(` ${key}s `) ||
      (INFLECTIONS[lang] !== undefined && inflected(padded, key, lang));
    known.set(context, found);
    return found;
  };
}

/** `Конгресса` is the context word `Конгресс` with an ending of its language. */
function inflected(padded: string, key: string, lang: string): boolean {
  const inflection = INFLECTIONS[lang];
  if (inflection === undefined || key.includes(' ')) return false;
  const stem = inflection.stem(key);
  // `Индия` and `Куба` keep three letters in their cases
  if (stem.length < 3) return false;
  for (let at = padded.indexOf(` ${stem}`); at >= 0; at = padded.indexOf(` ${stem}`, at + 1)) {
    const from = at + 1 + stem.length;
    if (inflection.ending(padded.slice(from, padded.indexOf(' ', from)))) return true;
  }
  return false;
}

/** An all-capitals name (`GSP`, `FISA`) or a proper name is not the common word in small letters. */
function writtenAsName(document: TextDocument, hit: NameHit): boolean {
  const written = document.text.slice(hit.start, hit.end);
  const names = hit.entries.map((entry) => entry.name.text);
  if (names.some((name) => name !== name.toUpperCase() && !/^\p{Lu}/u.test(name))) return true;
  if (names.every(isInCapitals)) return written.replace(/s$/, '') === written.replace(/s$/, '').toUpperCase();
  const single = !/\s/.test(written.trim());
  return !single || /^[\p{Lu}\p{N}§]/u.test(written) || !/^[\p{Lu}]/u.test(names[0] ?? '');
}

/** `Section 2`, in a text that has spoken of `Section 3 of the Marriage Act`: a number goes on with the whole that was named with one. */
function ofNamedWhole(document: TextDocument, hits: readonly NameHit[]): (hit: NameHit) => boolean {
  let wholes: readonly NameHit[] | null = null;
  return (hit) => {
    const written = document.folded.slice(hit.start, hit.end);
    if (!/\d/.test(written) || !NUMBERED.test(nameKey(written))) return false;
    wholes ??= numberedWholes(document, hits);
    return wholes.some(
      (whole) => whole.end <= hit.start && !whole.entries.some(({ law }) => hit.entries.some((own) => own.law === law)),
    );
  };
}

/** Where wholes are first named with a number of theirs; each set of laws that a name can mean once, so that they stay few. */
function numberedWholes({ folded }: TextDocument, hits: readonly NameHit[]): readonly NameHit[] {
  const first = new Map<string, NameHit>();
  for (const hit of hits) {
    const from = Math.max(0, hit.start - 30);
    const numbered = NUMBER_OF.test(folded.slice(from, hit.end)) && NUMBER_OF.test(folded.slice(from, hit.start + 14));
    const laws = numbered ? hit.entries.map(({ law }) => law.id).join(' ') : '';
    if (numbered && !first.has(laws)) first.set(laws, hit);
  }
  return [...first.values()];
}

const NUMBER_OF = /\b(?:sections?|articles?|titles?|chapter|part)\s+(?:\d+\w*|[ivx]+)\s+of\s+(?:the\s+)?/u;

const OF = /^(?:\s*,)?\s+(?:of|to|in|under)\s+(?:the\s+|its\s+|their\s+)?((?:[\p{L}\p{N}'.-]+\s*){1,6})/u;
const NUMBERED = /^(?:section|article|title|chapter|part|amendment|s)\s+\d|^\d+(?:th|st|nd|rd)\s|^\d+-/u;

/** `Section 907 of the fire code`: a numbered name followed by the name of another whole. */
function isOtherThing(document: TextDocument, hit: NameHit): boolean {
  const written = document.folded.slice(hit.start, hit.end);
  if (!/\d/.test(written) || !NUMBERED.test(nameKey(written))) return false;
  const after = OF.exec(document.folded.slice(hit.end, hit.end + 90));
  if (after === null || !/^\s*,?\s*(?:of)\b/.test(after[0])) return false;
  const words = nameWords(after[1] ?? '').slice(0, 4);
  const noun = words.findIndex((word) => WHOLES.test(word));
  if (noun < 0) return false;
  const whole = words.slice(0, noun + 1);
  return !hit.entries.some((entry) => agrees(entry.law, whole));
}

/** `Section 2 of DOMA`, of which no law of the name `Section 2` is a part: what is named behind it tells whose section it is. */
function isOfNextWhole({ folded, text }: TextDocument, hit: NameHit, next: NameHit | undefined): boolean {
  if (next === undefined || next.start - hit.end > 14 || !/^,? of (?:the )?$/.test(folded.slice(hit.end, next.start)))
    return false;
  const written = folded.slice(hit.start, hit.end);
  if (!/\d/.test(written) || !NUMBERED.test(nameKey(written))) return false;
  const whole = nameWords(folded.slice(next.start, next.end));
  const own = (law: Law) => next.entries.some((entry) => entry.law === law || entry.law.id === law.partOf);
  return (
    isInCapitals(text.slice(next.start, next.end)) && !hit.entries.some(({ law }) => own(law) || agrees(law, whole))
  );
}

/** Nouns of what has sections and articles. */
const WHOLES =
  /\b(?:act|acts|code|law|statute|constitution|treaty|convention|charter|regulation|regulations|rules|order|agreement|bill|statutes|ordinance|bylaws|contract|lease|stadium|arena|manual|constitution)\b/;

/** Have sections, too, and are no law. */
const NO_LAW = /^(?:stadium|arena|manual|lease|contract|ordinance|bylaws)$/;

/** Whether the whole's words are those of the law's own names. */
function agrees(law: Law, whole: readonly string[]): boolean {
  const own = new Set(
    [law.title, law.partOf ?? '', ...law.names.map((name) => name.text)].flatMap((text) => nameWords(text)),
  );
  const telling = whole.filter((word) => !WHOLES.test(word) && word.length > 2);
  if (telling.length === 0) return !whole.some((word) => NO_LAW.test(word));
  return telling.slice(0, 2).every((word) => own.has(word));
}
