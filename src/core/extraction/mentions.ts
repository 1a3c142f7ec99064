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
import { nameInText } from './law-by-name-only.ts';
import { isAgainst } from './law-nouns.ts';
import { namesAlone } from './name-alone.ts';
import { numberedElsewhere, ofNamedWhole, type WholeWords, withProvision } from './numbered-whole.ts';
import { isOfOtherYears, isToCome, meantOf, ofTheirTime, type TextDays } from './one-name-of-several.ts';
import { type OwningWords, ownedElsewhere } from './owning-whole.ts';
import type { StateNames } from './states.ts';
import { withoutToldElsewhere } from './told-elsewhere.ts';
import { sortByMaker } from './whose-law.ts';

export interface Mention {
  readonly law: Law;
  readonly name: LawName;
  readonly span: Span;
  /** An ambiguous name without its context: it counts only where the text plainly treats it as a law. */
  readonly tentative: boolean;
  /** A single word, such as `Chevron`, that is somebody else’s name too. */
  readonly bare?: boolean;
  /** It names what the law is about, and not the law: what is done to it is not done to the law (`TikTok is back. The ban is not.`). */
  readonly concerned?: boolean;
}

/** Words that show a text to be about laws at all: legislatures, courts, `repeal`, `waiver`; each language has its own. */
export type LawTalk = Pick<ReadonlySet<string>, 'has'>;

/** What a language brings to the finding of names. */
export interface LanguageNames {
  readonly code: string;
  readonly lawTalk: LawTalk;
  readonly states: StateNames;
  readonly seats?: StateNames;
  /** Left out, a number is a name wherever it stands. */
  readonly wholes?: WholeWords;
  readonly owners?: OwningWords;
  /** `has its own`, at the end of folded words: what is called so behind them is another. */
  readonly anothers?: RegExp;
}

export function findMentions(
  document: TextDocument,
  index: NameIndex,
  language: LanguageNames,
  days: TextDays | null = null,
): readonly Mention[] {
  const { code, lawTalk, states, wholes, owners, anothers } = language;
  const named = namesIn(index, document.folded);
  const isElsewhere = numberedElsewhere(document, wholes);
  const isOwned = ownedElsewhere(document, owners, states);
  const contexts = contextTest(document);
  const isShown = ({ name }: NameEntry) => name.context.some((context) => contexts(context, name.lang));
  const found = named.hits.flatMap((hit, at): NameHit[] => {
    if (isElsewhere(hit, named.hits[at + 1]) || !writtenAsName(document, hit)) return [];
    if (anothers?.test(document.folded.slice(Math.max(0, hit.start - BEFORE), hit.start)) === true) return [];
    const entries = hit.entries.filter(
      (entry) => !isUnlike(document, hit, entry) && !isOwned(hit, entry, () => isShown(entry)),
    );
    return entries.length === 0 ? [] : [{ ...hit, entries }];
  });
  // `a Russian paper … the law` is none that is called `the Russian law`, nor is any name half told where its context is missing
  const isHalf = (entry: NameEntry) =>
    states.described(entry.words[0] ?? '').length === 0 && (isPlain(entry) || isShown(entry));
  if (found.length === 0) return halfNames(document, named.halves, isHalf, []);
  const sorted = sortByMaker(document, ofTheirTime(found, days), states);
  const { own: hits, others } = withoutToldElsewhere(document, sorted, language);
  const strangers = others.map(
    ({ law, span, name = nameInText(law, code) }): Mention => ({ law, name, span, tentative: false }),
  );
  const plain = new Set(
    hits.flatMap(({ entries }) =>
      entries
        .filter((entry) => isPlain(entry) || (isTelling(entry, entries) && isShown(entry)))
        .map(({ law }) => law.id),
    ),
  );
  const isOfWhole = ofNamedWhole(document, hits, wholes);
  const alone = namesAlone(document, language, days?.written ?? null);
  const talksLaw = document.tokens.some((token) => lawTalk.has(token.text));
  const isOfLaws = ({ words }: NameEntry) => talksLaw || words.length > 1;
  const whole = hits.flatMap((hit): Mention[] => {
    const known = isToCome(hit, days) ? [] : hit.entries;
    const sure = known.filter(
      (entry) => isPlain(entry) || plain.has(entry.law.id) || isBillFor(entry, plain) || isShown(entry),
    );
    const likely =
      sure.length > 0 ? sure : known.filter((entry) => alone.means(entry, hit) && isOfLaws(entry) && !isOfWhole(hit));
    const other = likely.length === 0 && hit.entries.some(isOfLaws) ? alone.ofAnother(hit) : null;
    if (other !== null) return [{ ...other, span: [hit.start, hit.end], tentative: false }];
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
            span: [hit.start, withBracket(document, hit.start, withProvision(document, law, hit.end, wholes))] as Span,
            tentative: sure.length === 0 && (!talksLaw || entry.words.length === 1),
            bare: entry.words.length === 1,
          },
        ];
  });
  const all = [...whole, ...strangers];
  return [...all, ...halfNames(document, named.halves, isHalf, all)].sort((a, b) => a.span[0] - b.span[0]);
}

/** Letters before a name that tell whose it is. */
const BEFORE = 60;

/** `an industrial | carbon tax`: a word before a name that needs its context, which the record says is another’s. */
function isUnlike({ folded }: TextDocument, { start }: NameHit, { name, law }: NameEntry): boolean {
  if (name.context.length === 0 || law.described.length === 0) return false;
  const before = / ?(\p{L}+(?: \p{L}+)?)[ -]$/u.exec(folded.slice(Math.max(0, start - 40), start))?.[1];
  if (before === undefined) return false;
  const words = ` ${nameKey(before)}`;
  return law.described.some(({ unlike }) => unlike.some((other) => words.endsWith(` ${nameKey(other)}`)));
}

/** `закон о защите брака (DOMA|)`: a bracket that opens in a name closes with it. */
function withBracket({ text }: TextDocument, start: number, end: number): number {
  const open = text.slice(start, end).lastIndexOf('(');
  return open >= 0 && !text.slice(start + open, end).includes(')') && text.charAt(end) === ')' ? end + 1 : end;
}

/** A proper name that is half of a law’s name, with the other half behind it as `the ban`. Most have none, which is seen first. */
function halfNames(
  document: TextDocument,
  halves: readonly NameHit[],
  isHalf: (entry: NameEntry) => boolean,
  known: readonly Mention[],
): readonly Mention[] {
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
    const entry = entries.find(
      (one) =>
        near.some(
          (other, offset) =>
            other.text === one.words[1] && POINTING.includes(near[offset - 1]?.text ?? '') && isWhole(document, other),
        ) && isHalf(one),
    );
    return entry === undefined
      ? null
      : {
          ...{ law: entry.law, name: entry.name, span: [token.start, token.end] as Span, tentative: false },
          ...(isAgainst(entry.law, entry.words[0] ?? '') ? { concerned: true } : {}),
        };
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

/** A name of words, and of one law alone: where what it asks for stands in the text, the law’s other names mean it too. */
function isTelling({ law, name, words }: NameEntry, entries: readonly NameEntry[]): boolean {
  const ofWords = name.kind === 'short' || name.kind === 'title';
  return ofWords && words.length > 2 && !/\d/.test(name.text) && entries.every((other) => other.law === law);
}

/** `Bill C-4`, in a text that names the law that it would change. */
const isBillFor = ({ name, law }: NameEntry, named: ReadonlySet<string>): boolean =>
  name.kind === 'number' && law.would.some((would) => named.has(would.law));

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
  if (isCutFromNumber(document, hit)) return false;
  const names = hit.entries.map((entry) => entry.name.text);
  if (names.every(isInCapitals) && hit.entries.every((entry) => !isPlain(entry)) && beginsLongerName(document, hit))
    return false;
  if (names.some((name) => name !== name.toUpperCase() && !/^\p{Lu}/u.test(name))) return true;
  if (names.every(isInCapitals)) return written.replace(/s$/, '') === written.replace(/s$/, '').toUpperCase();
  const single = !/\s/.test(written.trim());
  return !single || /^[\p{Lu}\p{N}§]/u.test(written) || !/^[\p{Lu}]/u.test(names[0] ?? '');
}

/** `SAVE America Act`, `CTA Bus Riders`: what asks for its context in capitals is another’s name with a capitalised word behind it. */
function beginsLongerName({ text }: TextDocument, { end }: NameHit): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** `its 2,054th test`, `it's 2.3 million`: neither is a section 2. */
function isCutFromNumber({ folded }: TextDocument, { start, end }: NameHit): boolean {
  const goesOn = /\p{N}$/u.test(folded.slice(end - 1, end)) && /^[.,]\p{N}/u.test(folded.slice(end, end + 2));
  return goesOn || (folded.charAt(start - 1) === "'" && /^\p{L}[\s.]/u.test(folded.slice(start, start + 2)));
}
