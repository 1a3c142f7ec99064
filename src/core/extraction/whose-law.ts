/**
 * Whose law a name means. `Nepal’s farm laws`, `the sedition law of Zambia`, `UN sanctions on Iran` are not those that the register
 * has under the same name from another maker: they are laws that no register here knows. In: where names were found. Out: which of
 * them are of the maker that the register has, and mentions of unknown laws for the others.
 */
import type { Law, LawName } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenAt, tokenize } from '../text/token.ts';
import { toldOf } from '../text/told-once.ts';
import { unknownLaw } from './law-by-name-only.ts';
import { isGeneric } from './name-of-any-state.ts';
import { RECORD_LANGUAGE, RECORD_STATES } from './record-language.ts';
import type { StateNames } from './states.ts';
import { Strangers } from './strangers.ts';

/** The states that a text gives as a law's maker, and where the words for them and the law begin and end. */
interface Maker {
  readonly codes: readonly string[];
  readonly span: Span;
}

export interface Sorted {
  readonly own: readonly NameHit[];
  readonly others: readonly { readonly law: Law; readonly span: Span; readonly name?: LawName }[];
}

/** Names in the order of the text; a name that was another's stays that other's until it is said to be of its own maker. */
export function sortByMaker(document: TextDocument, hits: readonly NameHit[], states: StateNames): Sorted {
  const own: NameHit[] = [];
  const others: { law: Law; span: Span }[] = [];
  const strangers = new Strangers(document, (words) => statesIn(words, states));
  for (const hit of hits) {
    const maker = makerOf(document, hit, states);
    const stranger = maker === null ? strangers.behind(hit) : strangerOf(document, hit, maker);
    strangers.keep(hit, stranger);
    if (stranger === null) own.push(hit);
    // what is only related to a law is no name of another's either
    else if (hit.entries.some(({ name }) => name.kind !== 'related'))
      others.push({ law: stranger, span: maker?.span ?? [hit.start, hit.end] });
  }
  return { own, others };
}

/** The law of another maker; null where the maker is the register's, or a state that the law is about. */
function strangerOf({ text }: TextDocument, hit: NameHit, { codes, span }: Maker): Law | null {
  const [first] = hit.entries;
  const known = first === undefined || hit.entries.some(({ law }) => isOf(law, codes));
  return known ? null : unknownLaw(text.slice(...span), first.law.type);
}

/**
 * Whether a law may be meant where one of these states is given as its maker: its own, any party of a treaty, a member of a union
 * that made it, or a state that it is about (`Cuba’s embargo`).
 */
export function isOf(law: Law, codes: readonly string[]): boolean {
  return (
    law.type === 'treaty' ||
    codes.includes(law.jurisdiction) ||
    (law.jurisdiction === 'eu' && codes.some((code) => MEMBERS.has(code))) ||
    codes.some((code) => !UNIONS.has(code) && statesOf(law).has(code))
  );
}

/** States of the European Union (Treaty on European Union, article 52, as amended up to 2020). */
const MEMBERS: ReadonlySet<string> = new Set(
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se'.split(' '),
);

/** The states whose name or capital or adjective stands where a text would give the maker of the law. */
function makerOf(document: TextDocument, hit: NameHit, states: StateNames): Maker | null {
  const { tokens } = document;
  return (
    before(tokens, tokenAt(tokens, hit.start), hit, states) ??
    behind(tokens, tokenAt(tokens, hit.end), hit, states) ??
    (isGeneric(hit) ? inPlace(document, hit, sentenceAt(document, hit.start), states) : null) ??
    unionOf(document, hit, states)
  );
}

/** `The UN Security Council put its sanctions on Iran back`: a name that needs its context, in a sentence of a union and not of its state. */
function unionOf(document: TextDocument, hit: NameHit, states: StateNames): Maker | null {
  if (hit.entries.some(({ name, law }) => name.context.length === 0 || UNIONS.has(law.jurisdiction))) return null;
  const { span } = document.sentences[sentenceAt(document, hit.start)] ?? { span: [hit.start, hit.end] as Span };
  const words = document.text.slice(...span);
  const near = ` ${fold(words)}`;
  const isNear = ({ name }: NameEntry) =>
    name.context.some((context) => near.includes(` ${beginningOf(fold(context))}`));
  // most have their context beside them, and the states in the sentence need not be told
  const codes = hit.entries.every(isNear) ? NONE : statesIn(words, states);
  const own = hit.entries.filter((entry) => codes.includes(entry.law.jurisdiction) || isNear(entry));
  const named = own.length > 0 ? own.map(({ law }) => law.jurisdiction) : codes.filter((code) => UNIONS.has(code));
  return named.length === 0 ? null : { codes: named, span: [hit.start, hit.end] };
}

/** A word in any of its forms; of several words, all: `United` alone may be of nations. */
const beginningOf = (context: string): string => (context.includes(' ') ? context : context.slice(0, 5));

/** `Nepal’s (controversial) farm laws`, `the Nigerian sedition law`, `the New York assault weapons ban`, `the Texas Voting Rights Act`. */
function before(tokens: readonly Token[], first: number, hit: NameHit, states: StateNames): Maker | null {
  const { between, introducing } = states.grammar;
  const isDescribed = hit.entries.every(({ described }) => described === true);
  let end = first;
  while (end > 0 && isBetween(tokens[end - 1]?.text ?? '', between, isDescribed ? introducing : undefined)) end--;
  const owner = ownerBefore(tokens, end, states);
  if (owner !== null) return { codes: owner.codes, span: [owner.start, hit.end] };
  const attributive = states.grammar.before || isGeneric(hit);
  for (let from = Math.max(0, end - states.longest); from < end; from++) {
    if (!states.begins(tokens[from]?.text ?? '')) continue;
    const words = wordsOf(tokens, from, end);
    const any = tokens[from]?.capital === true ? states.named(words) : NONE;
    const named = attributive ? any : beside(tokens, end) ? any.filter(isPartOfState) : NONE;
    const codes = named.length > 0 ? named : states.described(words);
    if (codes.length > 0) return { codes, span: [tokens[from]?.start ?? hit.start, hit.end] };
  }
  return null;
}

const isBetween = (word: string, between: RegExp, introducing: RegExp | undefined): boolean =>
  between.test(word) || introducing?.test(word) === true;

/** `The California | Voting Rights Act` is California’s own, where `the Cuba | embargo` is not Cuba’s. */
const isPartOfState = (code: string): boolean => code.includes('-');

/** With nothing but a space between: not `in Texas. Section 4 was …`. */
function beside(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end === 1;
}

/** Where `Poland’s` begins, before what a state is said to own; null where no state's possessive stands there. */
export function ownedFrom(tokens: readonly Token[], end: number, states: StateNames): number | null {
  return ownerBefore(tokens, end, states)?.start ?? null;
}

function ownerBefore(tokens: readonly Token[], end: number, states: StateNames): Owner | null {
  if (states.grammar.possessives?.has(tokens[end - 1]?.text ?? '') !== true) return null;
  for (let from = Math.max(0, end - 1 - states.longest); from < end - 1; from++) {
    const codes = tokens[from]?.capital === true ? states.named(wordsOf(tokens, from, end - 1)) : NONE;
    const start = tokens[from]?.start;
    if (codes.length > 0 && start !== undefined) return { codes, start };
  }
  return null;
}

interface Owner {
  readonly codes: readonly string[];
  readonly start: number;
}

/** `the sedition law of Zambia`, `farm laws in Nepal`, `закон о мятеже Замбии`. */
function behind(tokens: readonly Token[], next: number, hit: NameHit, states: StateNames): Maker | null {
  const { grammar } = states;
  const link = tokens[next]?.text;
  const linked = link === grammar.of || (link !== undefined && grammar.in?.test(link) === true && isGeneric(hit));
  if (!linked && grammar.of !== '') return null;
  const from = linked ? next + (tokens[next + 1]?.text === grammar.article ? 2 : 1) : next;
  const { codes, last } = namedFrom(tokens, from, states);
  if (last === undefined || (link !== grammar.of && codes.includes(NO_PLACE))) return null;
  return { codes, span: [hit.start, last.end] };
}

/** What is spoken of in the United Nations holds elsewhere. */
const NO_PLACE = 'un';

/** `In Nepal, the farm laws were repealed.` */
function inPlace(
  { tokens, sentences }: TextDocument,
  hit: NameHit,
  sentence: number,
  states: StateNames,
): Maker | null {
  const from = tokenAt(tokens, sentences[sentence]?.span[0] ?? hit.start);
  if (states.grammar.in?.test(tokens[from]?.text ?? '') !== true) return null;
  const { codes, last } = namedFrom(tokens, from + 1, states);
  return last === undefined || codes.includes(NO_PLACE) ? null : { codes, span: [hit.start, hit.end] };
}

/** The states in which something is said to be done between two places of a text: `in Nepal`, `в Киргизии`, `Avustralya’da`. */
export function placesIn({ tokens }: TextDocument, [start, end]: Span, states: StateNames): readonly string[] {
  const { grammar } = states;
  const last = tokenAt(tokens, end);
  for (let at = tokenAt(tokens, start); at < last; at++) {
    const { text = '', capital = false } = tokens[at] ?? {};
    const behind = grammar.in?.test(text) === true ? at + 1 : null;
    const from = behind !== null && tokens[behind]?.text === grammar.article ? behind + 1 : behind;
    const here = capital && grammar.locative?.test(text) === true;
    const codes = from !== null ? namedFrom(tokens, from, states).codes : here ? states.named(text) : NONE;
    if (codes.length > 0) return codes;
  }
  return NONE;
}

/** The state named by the words from a token on, the longest name first. */
function namedFrom(tokens: readonly Token[], from: number, states: StateNames): Named {
  const first = tokens[from];
  if (first?.capital === true && states.begins(first.text))
    for (let end = from + states.longest; end > from; end--) {
      const codes = states.named(wordsOf(tokens, from, end));
      if (codes.length > 0) return { codes, last: tokens[end - 1] };
    }
  return { codes: NONE, last: undefined };
}

interface Named {
  readonly codes: readonly string[];
  readonly last: Token | undefined;
}

/** A law is not about them, even where its record speaks of theirs. */
export const UNIONS: ReadonlySet<string> = new Set(['un', 'eu']);

const NONE: readonly string[] = [];

function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

/** The states that words name or describe: `Zambia’s Constitutional Court`, `непальский парламент`. */
export function statesIn(words: string, states: StateNames): readonly string[] {
  const tokens = tokenize(fold(words), words);
  return tokens.flatMap(({ text }, at) => {
    const { codes } = namedFrom(tokens, at, states);
    return codes.length > 0 || !states.begins(text) ? codes : states.described(text);
  });
}

/** Whether it is the state's law, or one about it. */
export function isAbout(law: Law, code: string): boolean {
  return law.jurisdiction === code || (!UNIONS.has(code) && statesOf(law).has(code));
}

/** The states that a law is about, in the words of its record: whom it is against, or for whom it was changed. */
const statesOf: (law: Law) => ReadonlySet<string> = toldOf(({ title, does, names, events }) => {
  const written = names.filter(({ lang }) => lang === RECORD_LANGUAGE).map(({ text }) => text);
  const addressees = events.flatMap(({ scope }) => scope.addressees);
  return new Set(statesIn([title, does, ...written, ...addressees].join('. '), RECORD_STATES));
});
