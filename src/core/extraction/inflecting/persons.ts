/**
 * Who is named in a text of an inflecting language: runs of capitalised words with the role beside them. In: the document and
 * its laws' names. Out: persons in order of appearance, and the speaker that a few words mean.
 */
import type { Speaker } from '../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { Mention } from '../mentions.ts';
import { capitalsOf, isOblique, withoutCase } from './cased-name.ts';
import type { Cast, Person } from './cast.ts';
import { carriedInstitution, handleIn } from './institution.ts';
import { nameEnd } from './name-run.ts';
import { office } from './office.ts';
import { openingBefore, whosePaper } from './opening.ts';
import type { Reporting } from './reporting.ts';
import type { Unit } from './units.ts';

export function castOf(document: TextDocument, mentions: readonly Mention[], reporting: Reporting): Cast {
  const persons: Person[] = [];
  const free = outsideNames(document, mentions);
  for (let at = 0; at < free.length; ) {
    const end = nameEnd(free, at, reporting, document);
    const person = end - at > 1 ? personIn(document, free, at, end, reporting) : null;
    if (person !== null) persons.push(person);
    at = Math.max(end, at + 1);
  }
  return { document, persons, reporting, capitals: capitalsOf(document) };
}

/** Tokens that stand in no law’s name; both lists are in the order of the text. */
function outsideNames({ tokens }: TextDocument, mentions: readonly Mention[]): readonly Token[] {
  let next = 0;
  return tokens.filter((token) => {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= token.start) next++;
    const span = mentions[next]?.span;
    return span === undefined || token.end <= span[0];
  });
}

function personIn(
  document: TextDocument,
  tokens: readonly Token[],
  from: number,
  end: number,
  reporting: Reporting,
): Person | null {
  // `Ceyhun Bayramov | Nazirlər Kabinetində`: a body of several begins behind the name
  const body = tokens.findIndex(
    ({ text }, at) => at >= from + 2 && at < end && reporting.roles.test(text) && reporting.several.test(text),
  );
  const to = body < 0 ? end : body;
  let start = from;
  for (let at = from; at < to - 1; at++) if (reporting.roles.test(tokens[at]?.text ?? '')) start = at + 1;
  // `Oylamada | Yoon`: a common noun that begins its sentence, in a case that says where
  const opening = tokens[start];
  if (
    opening !== undefined &&
    reporting.placeAhead?.test(opening.text) &&
    document.sentences[sentenceAt(document, opening.start)]?.span[0] === opening.start
  )
    start++;
  // `представитель при организациях в | Вене | Ян Ковач`
  const placed = reporting.writtenInCyrillic === true && reporting.carrying.test(tokens[start - 1]?.text ?? '');
  if (placed && to - start > 2) start++;
  const run = tokens.slice(start, to).filter((token) => token.kind === 'word');
  // `İlham Əliyev | Səudiyyə Ərəbistanının telekanalına`: who owns what comes next is another
  const owner = run.length === 4 && reporting.owning?.test(run[3]?.text ?? '');
  const words = owner ? run.slice(0, 2) : run;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > 4 || (words.length < 2 && start === from))
    return null;
  if (reporting.roles.test(last.text)) return null;
  // `Suriya Mərkəzi Bankının | rəhbəri X`: whose head, and nobody
  const next = tokens[to];
  if (reporting.owning?.test(last.text) && next !== undefined && !next.capital && reporting.roles.test(next.text))
    return null;
  const before = roleBefore(tokens, start, reporting);
  const ahead = before === null ? null : document.text.slice(before.start, tokens[start - 1]?.end);
  const role = ahead ?? roleBehind(document, tokens, to, reporting);
  if (words.length < 2 && (role === null || reporting.residents?.test(before?.text ?? '') === true)) return null;
  // `профессор Йельского университета | Гарольд Ко`: an adjective of the body’s name
  const described = reporting.adjectives?.test(last.text) === true && next?.kind === 'word' && !next.capital;
  if (words.length < 2 && described) return null;
  const name = bare(document.text.slice(first.start, last.end), reporting);
  const naming: Span = [before?.start ?? first.start, last.end];
  return { name, key: reporting.key(bare(last.text, reporting)), role, start: first.start, end: last.end, naming };
}

/** Without a case ending behind an apostrophe. */
function bare(name: string, { hyphened, suffixed }: Reporting): string {
  const plain = name.replace(/['’‘ʼ]\p{Ll}{1,4}$/u, '');
  const own = hyphened === undefined ? plain : plain.replace(hyphened, '');
  return suffixed === undefined ? own : own.replace(suffixed, '');
}

/** `министр иностранных дел`, `ABD Dışişleri Bakanı`: back from the name to the word that says what somebody is. */
function roleBefore(tokens: readonly Token[], start: number, { roles, ofHead }: Reporting): Token | null {
  let found: Token | null = null;
  for (let at = start - 1; at >= 0 && start - at <= (found === null ? 5 : 8); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return found;
    if (roles.test(token.text)) found = token;
    // `пресс-секретарь российского | президента`: whose office it is goes on
    if (found !== null && ofHead?.test(token.text) !== true) return found;
  }
  return found;
}

/** `Иван Петров, политолог,`. */
function roleBehind(document: TextDocument, tokens: readonly Token[], to: number, { roles }: Reporting): string | null {
  if (tokens[to]?.text !== ',') return null;
  const end = tokens.findIndex((token, at) => at > to && token.kind === 'mark');
  const words = tokens.slice(to + 1, end < 0 ? to + 1 : end);
  if (words.length > 6 || !words.some((token) => roles.test(token.text))) return null;
  return document.text.slice(words[0]?.start, words.at(-1)?.end);
}

/**
 * The speaker that units [from, to) mean; `last` is who spoke before. Null where the words name nobody. `posted` where what holds the
 * words is named: a headline that heads a line says nothing, `заголовок «…»` does.
 */
export function speakerIn(
  cast: Cast,
  units: readonly Unit[],
  oblique: boolean,
  last: Speaker | null,
  posted = false,
): Speaker | null {
  const words = trimmed(units);
  const [first, end] = [words[0], words.at(-1)];
  const label = words.length === 1 && !posted;
  if (first === undefined || end === undefined || (label && cast.reporting.labels.test(first.text))) return null;
  return (
    handleIn(cast.document, words) ??
    whosePaper(cast, words, last) ??
    full(cast, first.start, end.end, oblique) ??
    carriedInstitution(cast.reporting, words, last) ??
    short(cast, words, oblique) ??
    pronoun(cast, words, last) ??
    office(cast, words, last) ??
    described(cast, words, oblique)
  );
}

function trimmed(units: readonly Unit[]): readonly Unit[] {
  let [from, to] = [0, units.length];
  while (from < to && units[from]?.kind === 'mark') from++;
  while (to > from && units[to - 1]?.kind === 'mark') to--;
  return units.slice(from, to);
}

function full(cast: Cast, start: number, end: number, oblique: boolean): Speaker | null {
  const within = cast.persons.filter((one) => start <= one.start && one.end <= end + 1);
  const fitting = within.filter((one) => oblique || !isOblique(cast, one));
  // `Orman Ürünleri Birliği Başkanı | Serkan Yücesoy`: the one with an office speaks, not whose office it is
  const person = fitting.find((one) => one.role !== null) ?? fitting[0] ?? within.find((one) => one.end >= end - 1);
  if (person === undefined) return null;
  const known = cast.persons.filter((one) => one.key === person.key);
  // behind an apostrophe the ending is off already: `Dana Levin’e`
  const bent = oblique && !isOblique(cast, person) ? cast.reporting.nominative(person.name) : person.name;
  const name = withoutCase(cast, bent) ?? bent;
  return {
    name,
    role: person.role ?? known.find((one) => one.role !== null)?.role ?? null,
    span: [Math.max(person.naming[0], Math.min(start, person.start)), person.naming[1]],
  };
}

/** A surname alone, carried back to the full name where the text has it. */
function short(cast: Cast, words: readonly Unit[], oblique: boolean): Speaker | null {
  const { document, persons, reporting } = cast;
  const capitals = words.filter(
    (word) =>
      word.kind === 'word' && word.capital && !reporting.roles.test(word.text) && !reporting.notNames.test(word.text),
  );
  for (const word of capitals) {
    // `Gediz Ovası’nda üzüm yetiştiren bir çiftçi`: where somebody is, and not who
    if (!oblique && word !== words.at(-1) && reporting.locative?.test(word.text)) continue;
    // `N.Miri`: an initial before the surname
    const key = reporting.key(bare(word.text, reporting).replace(/^\p{L}\.(?=\p{L})/u, ''));
    const same = persons.filter((person) => person.key === key);
    const person = same.findLast((one) => one.start <= word.start) ?? same[0];
    if (person === undefined) continue;
    // `внесён Яном Краликом. Кралик сказал, …`: named in another case than that of whoever speaks
    const bent = reporting.writtenInCyrillic === true && !oblique && !person.name.toLowerCase().endsWith(word.text);
    const name = bent ? reporting.nominative(person.name) : person.name;
    return { name, role: person.role, span: [word.start, word.end] };
  }
  const role = words.findIndex((word) => reporting.roles.test(word.text));
  const next = words[role + 1];
  if (
    (role < 0 && words.length > 1) ||
    next === undefined ||
    !next.capital ||
    next.kind !== 'word' ||
    reporting.residents?.test(words[role]?.text ?? '') ||
    reporting.notNames.test(next.text)
  )
    return null;
  const name = bare(document.text.slice(next.start, next.end), reporting);
  return {
    name: oblique ? reporting.nominative(name) : name,
    role: role < 0 ? null : document.text.slice(words[role]?.start, words[role]?.end),
    span: [next.start, next.end],
  };
}

function pronoun(cast: Cast, given: readonly Unit[], last: Speaker | null): Speaker | null {
  const word = given.find((one) => cast.reporting.pronouns.test(one.text));
  // `его оппонент` is somebody else
  const mark = given.findIndex(({ kind }) => kind === 'mark');
  // `o, suala cavab verib`: up to the comma
  const words = mark < 0 ? given : given.slice(0, mark);
  const owns = word !== undefined && cast.reporting.owners?.test(word.text) === true;
  const owner = owns && words[words.indexOf(word) + 1]?.kind === 'word';
  if (word === undefined || words.length > 3 || owner) return null;
  const nearest = cast.persons.findLast((person) => person.end <= word.start);
  // an outlet that passed it on is no `she`
  const key = cast.reporting.key(last?.name.split(' ').at(-1) ?? '');
  const known =
    last !== null &&
    (nearest === undefined || cast.persons.some((person) => person.name === last.name || person.key === key));
  // `Депутат X не согласна: по её словам, …`: of whom this sentence speaks, before whoever spoke last
  const sentence = cast.reporting.owners?.test(word.text) === true ? sentenceAt(cast.document, word.start) : -1;
  const near = nearest !== undefined && sentenceAt(cast.document, nearest.start) === sentence ? nearest : null;
  const found =
    near ??
    openingBefore(cast, word.start, last) ??
    (known ? last : null) ??
    nearest ??
    last ??
    soleName(cast, word.start);
  return found === null ? null : { name: found.name, role: found.role, span: [word.start, word.end] };
}

/** `Путин объявил о выходе. «…», — подчеркнул он`: one name alone, known to everybody, that begins the sentence before. */
function soleName({ document, reporting }: Cast, at: number): Pick<Speaker, 'name' | 'role'> | null {
  const index = sentenceAt(document, at);
  for (const sentence of document.sentences.slice(Math.max(0, index - 2), index + 1).reverse()) {
    const [first, second] = document.tokens.slice(sentence.from, sentence.from + 2);
    const named =
      first?.kind === 'word' && first.end < at && first.end - first.start > 3 && !reporting.notNames.test(first.text);
    if (
      named &&
      !reporting.roles.test(first.text) &&
      second?.kind === 'word' &&
      reporting.acts?.test(second.text) === true
    )
      return { name: bare(document.text.slice(first.start, first.end), reporting), role: null };
  }
  return null;
}

/** Up to a mark; a name in quotation marks stays: `издание «Хабар»`. */
function descriptionEnd(words: readonly Unit[]): number {
  const end = words.findIndex((word) => word.kind === 'mark' && /[,;:"(]/.test(word.text));
  const second = words.findIndex((word, at) => at > end && word.text === '"');
  const close = second < 0 ? words.length : second;
  const titled = end > 0 && words[end]?.text === '"' && words[end + 1]?.capital === true && close - end <= 4;
  return titled ? close : end < 0 ? words.length : end;
}

/** An institution or a description, as the text has it. */
function described({ document, reporting }: Cast, words: readonly Unit[], oblique: boolean): Speaker | null {
  const named = words.slice(0, descriptionEnd(words));
  const part = reporting.within?.test(named[0]?.text ?? '') ? named.slice(1) : named;
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined || part.length > 8 || part.some((word) => word.kind === 'law'))
    return null;
  if (!oblique && reporting.nobody?.test(last.text) === true) return null;
  const closed = /^[»”"]/.test(document.text.slice(last.end)) && part.some((word) => word.text === '"');
  const text = bare(document.text.slice(first.start, last.end + (closed ? 1 : 0)), reporting);
  const within = part !== named && part.length === 1;
  return {
    name:
      within || (oblique && (part.length === 1 || reporting.genitive?.test(text))) ? reporting.nominative(text) : text,
    role: null,
    span: [first.start, last.end],
  };
}
