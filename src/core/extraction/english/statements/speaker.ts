/**
 * From the words before or after a cue to a speaker: a name in full, a surname or pronoun carried back, an office, an
 * institution, or a description (“two officials familiar with the file”).
 */
import type { Speaker } from '../../../claim/statement.ts';
import { quoteAt, sentenceAt, type TextDocument } from '../../../text/document.ts';
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, ROLES, SAYING_NOUNS } from '../../lexicon/en/cues.ts';
import { byRole, bySurname, nameRun, type Person, type Persons, personsIn } from './persons.ts';

export interface Cast {
  readonly document: TextDocument;
  readonly persons: Persons;
}

/** Pronouns that stand for somebody who speaks. */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who']);

/** `last` is the speaker of the statement before: pronouns fall back on it. */
export function speakerIn(cast: Cast, from: number, to: number, last: Speaker | null): Speaker | null {
  const [start, end] = trimmed(cast, from, to);
  if (start >= end) return null;
  const { tokens } = cast.document;
  const words = tokens.slice(start, end);
  if (end - start === 1 && PRONOUNS.has(words[0]?.text ?? '')) return pronoun(cast, start, last);
  if (
    end - start === 2 &&
    ['its', 'his', 'her', 'their'].includes(words[0]?.text ?? '') &&
    SAYING_NOUNS.has(words[1]?.text ?? '')
  )
    return pronoun(cast, start, last);
  return named(cast, start, end) ?? apposed(cast, end) ?? office(cast, start, end, last) ?? described(cast, start, end);
}

function trimmed({ document }: Cast, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  const soft = (at: number) =>
    document.tokens[at]?.kind === 'mark' ||
    isAdverb(document.tokens[at]?.text ?? '') ||
    ['and', 'but', 'while', 'as', 'then', 'yet', 'when'].includes(document.tokens[at]?.text ?? '');
  while (start < end && soft(start)) start++;
  while (end > start && (document.tokens[end - 1]?.kind === 'mark' || isAdverb(document.tokens[end - 1]?.text ?? '')))
    end--;
  return [start, end];
}

function spanOf({ document }: Cast, from: number, to: number): readonly [number, number] {
  return [document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0];
}

/** The first full or known short name in the phrase, before any “of …” or “, who …”. */
function named(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  const person = personsIn(cast.persons, from, to).find((one) => !possessed(cast, one, to));
  if (person !== undefined && beforeClauseMark(cast, from, person.at)) {
    const end = nameRun(tokens, person.at) ?? person.at + 1;
    return {
      name: person.name,
      role: person.role ?? known(cast, person)?.role ?? null,
      span: spanOf(cast, person.at, end),
    };
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !token.capital || token.kind !== 'word') continue;
    const back = bySurname(cast.persons, token.text, at);
    if (back !== null && tokens[at + 1]?.text !== "'s")
      return { name: back.name, role: back.role ?? known(cast, back)?.role ?? null, span: spanOf(cast, at, at + 1) };
    const run = nameRun(tokens, at) ?? at + 1;
    if (
      run - at === 1 &&
      !DETERMINERS.has(token.text) &&
      !INSTITUTIONS.has(token.text) &&
      !ROLES.has(token.text) &&
      run === to &&
      at === from
    ) {
      return { name: text.slice(token.start, token.end), role: null, span: spanOf(cast, at, run) };
    }
  }
  return null;
}

/** `Rep. Carol Miller’s office`: the office speaks. */
function possessed({ document }: Cast, person: Person, to: number): boolean {
  const end = nameRun(document.tokens, person.at) ?? person.at;
  return ["'s", "s'"].includes(document.tokens[end]?.text ?? '') && end + 1 < to;
}

/** A name deep inside a phrase, behind a preposition, is not its head. */
function beforeClauseMark({ document }: Cast, from: number, at: number): boolean {
  return !document.tokens
    .slice(from, at)
    .some((token) => ['of', 'to', 'with', 'from', 'for', 'about', 'by', 'who', 'that'].includes(token.text));
}

function known(cast: Cast, person: Person): Person | undefined {
  return cast.persons.roles.get(person.name);
}

/** `a radio caller, Danie Roos, agreed`: the name stands behind the description. */
function apposed(cast: Cast, to: number): Speaker | null {
  const { tokens } = cast.document;
  if (tokens[to]?.text !== ',') return null;
  const person = personsIn(cast.persons, to + 1, to + 5)[0];
  if (
    person === undefined ||
    tokens.slice(to + 1, person.at).some((token) => token.kind === 'mark' && token.text !== '.')
  )
    return null;
  return {
    name: person.name,
    role: person.role,
    span: spanOf(cast, person.at, nameRun(tokens, person.at) ?? person.at + 1),
  };
}

/** `the minister`: whoever holds that office in the text. */
function office(cast: Cast, from: number, to: number, last: Speaker | null): Speaker | null {
  const { tokens } = cast.document;
  if (!['the', 'this', 'that'].includes(tokens[from]?.text ?? '') || to - from > 6) return null;
  const role = tokens.slice(from, to).findLast((token) => ROLES.has(token.text))?.text;
  const person = role === undefined ? null : (byRole(cast.persons, role, from) ?? roleless(cast, from, last));
  return person === null ? null : { name: person.name, role: person.role, span: spanOf(cast, from, to) };
}

/** The person just spoken of, whose office nobody has named yet: `Nikol Pashinyan … the prime minister told parliament`. */
function roleless(cast: Cast, at: number, last: Speaker | null): Person | null {
  const subject =
    subjectNear(cast, at) ??
    (last === null ? null : (cast.persons.roles.get(last.name) ?? lastNamed(cast, at, last.name)));
  return subject !== null && subject.role === null && /\s/.test(subject.name) && !subject.name.startsWith('The ')
    ? subject
    : null;
}

function lastNamed({ persons }: Cast, at: number, name: string): Person | null {
  return personsIn(persons, Math.max(0, at - 400), at).findLast((person) => person.name === name) ?? null;
}

/** An institution or a description, as the text has it, without what a comma adds. */
function described(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  let end = from;
  while (
    end < to &&
    ![',', ';', ':', '"', '('].includes(tokens[end]?.text ?? '') &&
    !['who', 'which', 'that'].includes(tokens[end]?.text ?? '') &&
    !(end > from + 1 && /[^e]ed$/.test(tokens[end]?.text ?? '')) &&
    !(tokens[end]?.text === 'in' && end > from + 1 && (tokens[end + 1]?.capital ?? false))
  )
    end++;
  if (end === from || end - from > 9) return null;
  const words = tokens.slice(from, end);
  if (!words.some((token) => token.kind === 'word')) return null;
  const [start, stop] = spanOf(cast, from, end);
  const start2 =
    ['the', 'a', 'an'].includes(words[0]?.text ?? '') && words.some((token, index) => index > 0 && token.capital)
      ? (words[1]?.start ?? start)
      : start;
  return { name: text.slice(start2, stop), role: null, span: [start, stop] };
}

/**
 * `he said`: the person who is the subject of this sentence before the pronoun, or of the one before; else whoever spoke
 * last; else the person named last.
 */
function pronoun(cast: Cast, at: number, last: Speaker | null): Speaker | null {
  const span = spanOf(cast, at, at + 1);
  const subject = subjectNear(cast, at);
  const found = subject ?? last ?? nearest(cast, at);
  return found === null ? null : { name: found.name, role: found.role, span };
}

function subjectNear({ document, persons }: Cast, at: number): Person | null {
  const place = document.tokens[at]?.start ?? 0;
  const index = sentenceAt(document, place);
  for (const sentence of unquotedBefore(document, index)) {
    const found = personsIn(persons, sentence.from, Math.min(at, sentence.to)).find((person) =>
      canBeSubject(document, person),
    );
    if (found !== undefined && found.at - sentence.from < 14 && !inQuote(document, found.at)) return found;
    const short =
      shortNameAt(document, persons, sentence.from, Math.min(at, sentence.to, sentence.from + 4)) ??
      (sentence.to <= at ? unnamedAt(document, persons, sentence.from, at) : null);
    if (short !== null) return short;
  }
  return null;
}

/** A name behind a preposition is a place or an object, unless it has a role; one before a noun qualifies it. */
function canBeSubject({ tokens }: TextDocument, person: Person): boolean {
  if (person.role !== null) return true;
  const before = tokens[person.at - 1]?.text ?? '';
  const next = tokens[nameRun(tokens, person.at) ?? person.at];
  const noun =
    next?.kind === 'word' &&
    !/(?:ed|s)$|^(?:who|is|was|has|had|did|would|will|and|took|put|went|told|drew|kept|began|came|made|gave|held)$/.test(
      next.text,
    );
  return !['of', 'to', 'in', 'from', 'at', 'on', 'for', 'against', 'with', 'near'].includes(before) && !noun;
}

/** The sentence and the nearest one before it that is not part of a quotation. */
function unquotedBefore(document: TextDocument, index: number): readonly TextDocument['sentences'][number][] {
  const quoted = document.sentences[index];
  const own = quoted === undefined || inQuote(document, quoted.from + 1) ? undefined : quoted;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const sentence = document.sentences[at];
    if (sentence !== undefined && !inQuote(document, sentence.from + 1))
      return own === undefined ? [sentence] : [own, sentence];
  }
  return own === undefined ? [] : [own];
}

function shortNameAt(document: TextDocument, persons: Persons, from: number, to: number): Person | null {
  for (let at = from; at < to; at++) {
    const token = document.tokens[at];
    if (token?.capital && !inQuote(document, at)) {
      const person = bySurname(persons, token.text, at);
      if (person !== null) return person;
    }
  }
  return null;
}

/** `The author sees no way back. … she writes`: nobody is named, and somebody is spoken of. */
function unnamedAt(document: TextDocument, persons: Persons, first: number, before: number): Person | null {
  const { tokens, text } = document;
  const from = ['again', 'then', 'later', 'still'].includes(tokens[first]?.text ?? '') ? first + 1 : first;
  if (!['the', 'a', 'an', 'one'].includes(tokens[from]?.text ?? '')) return null;
  for (let at = from + 1; at < Math.min(from + 4, before); at++) {
    const token = tokens[at];
    const office = token === undefined ? null : byRole(persons, token.text, at);
    if (office !== null) return office;
    if (token !== undefined && (ROLES.has(token.text) || HUMANS.test(token.text))) {
      return { name: text.slice(tokens[from]?.start, token.end), surname: token.text, role: null, at: from };
    }
  }
  return null;
}

const HUMANS =
  /^(?:author|woman|man|writer|host|guest|listener|viewer|user|visitor|neighbor|neighbour|shopkeeper|worker|person|critic|supporter|opponent)$/;

function inQuote(document: TextDocument, at: number): boolean {
  return quoteAt(document, document.tokens[at]?.start ?? 0) !== null;
}

function nearest({ persons }: Cast, at: number): Person | null {
  return personsIn(persons, Math.max(0, at - 400), at).at(-1) ?? null;
}
