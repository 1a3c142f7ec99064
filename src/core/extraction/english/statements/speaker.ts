/**
 * From the words before or after a cue to a speaker: a name in full, a surname or pronoun carried back, an office, an
 * institution, or a description (“two officials familiar with the file”).
 */
import type { Speaker } from '../../../claim/statement.ts';
import type { TextDocument } from '../../../text/document.ts';
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, ROLES } from '../../lexicon/en/cues.ts';
import { bySurname, byRole, nameRun, type Person } from './persons.ts';

export interface Cast {
  readonly document: TextDocument;
  readonly persons: readonly Person[];
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
  return named(cast, start, end) ?? office(cast, start, end) ?? described(cast, start, end);
}

function trimmed({ document }: Cast, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  const soft = (at: number) => document.tokens[at]?.kind === 'mark' || isAdverb(document.tokens[at]?.text ?? '') || ['and', 'but', 'while', 'as', 'then', 'yet', 'when'].includes(document.tokens[at]?.text ?? '');
  while (start < end && soft(start)) start++;
  while (end > start && (document.tokens[end - 1]?.kind === 'mark' || isAdverb(document.tokens[end - 1]?.text ?? ''))) end--;
  return [start, end];
}

function spanOf({ document }: Cast, from: number, to: number): readonly [number, number] {
  return [document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0];
}

/** The first full or known short name in the phrase, before any “of …” or “, who …”. */
function named(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  const person = cast.persons.find((one) => from <= one.at && one.at < to && !possessed(cast, one, to));
  if (person !== undefined && beforeClauseMark(cast, from, person.at)) {
    const end = nameRun(tokens, person.at) ?? person.at + 1;
    return { name: person.name, role: person.role ?? known(cast, person)?.role ?? null, span: spanOf(cast, person.at, end) };
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !token.capital || token.kind !== 'word') continue;
    const back = bySurname(cast.persons, token.text, at);
    if (back !== null && tokens[at + 1]?.text !== "'s") return { name: back.name, role: back.role ?? known(cast, back)?.role ?? null, span: spanOf(cast, at, at + 1) };
    const run = nameRun(tokens, at) ?? at + 1;
    if (run - at === 1 && !DETERMINERS.has(token.text) && !INSTITUTIONS.has(token.text) && !ROLES.has(token.text) && run === to && at === from) {
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
  return !document.tokens.slice(from, at).some((token) => ['of', 'to', 'with', 'from', 'for', 'about', 'by', 'who', 'that'].includes(token.text));
}

function known(cast: Cast, person: Person): Person | undefined {
  return cast.persons.find((one) => one.name === person.name && one.role !== null);
}

/** `the minister`: whoever holds that office in the text. */
function office(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens } = cast.document;
  if (!['the', 'this', 'that'].includes(tokens[from]?.text ?? '') || to - from > 6) return null;
  const role = tokens.slice(from, to).findLast((token) => ROLES.has(token.text))?.text;
  const person = role === undefined ? null : byRole(cast.persons, role, from);
  return person === null ? null : { name: person.name, role: person.role, span: spanOf(cast, from, to) };
}

/** An institution or a description, as the text has it, without what a comma adds. */
function described(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  let end = from;
  while (end < to && ![',', ';', ':', '"', '('].includes(tokens[end]?.text ?? '') && !['who', 'which'].includes(tokens[end]?.text ?? '')) end++;
  if (end === from || end - from > 9) return null;
  const words = tokens.slice(from, end);
  if (!words.some((token) => token.kind === 'word')) return null;
  const [start, stop] = spanOf(cast, from, end);
  const start2 = ['the', 'a', 'an'].includes(words[0]?.text ?? '') && words.some((token, index) => index > 0 && token.capital) ? (words[1]?.start ?? start) : start;
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
  const index = document.sentences.findLastIndex((sentence) => sentence.span[0] <= place);
  for (const sentence of [document.sentences[index], document.sentences[index - 1]]) {
    if (sentence === undefined) continue;
    const found = persons.find((person) => sentence.from <= person.at && person.at < Math.min(at, sentence.to));
    if (found !== undefined && found.at - sentence.from < 14 && !inQuote(document, found.at)) return found;
    const short = shortNameAt(document, persons, sentence.from, Math.min(at, sentence.to, sentence.from + 4));
    if (short !== null) return short;
  }
  return null;
}

function shortNameAt(document: TextDocument, persons: readonly Person[], from: number, to: number): Person | null {
  for (let at = from; at < to; at++) {
    const token = document.tokens[at];
    if (token?.capital && !inQuote(document, at)) {
      const person = bySurname(persons, token.text, at);
      if (person !== null) return person;
    }
  }
  return null;
}

function inQuote(document: TextDocument, at: number): boolean {
  const place = document.tokens[at]?.start ?? 0;
  return document.quotes.some((quote) => quote.span[0] <= place && place < quote.span[1]);
}

function nearest({ persons }: Cast, at: number): Person | null {
  return persons.findLast((person) => person.at < at) ?? null;
}
