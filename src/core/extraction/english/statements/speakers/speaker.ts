/**
 * From the words before or after a cue to a speaker: a name in full, a surname or pronoun carried back, an office, an
 * institution, or a description (“two officials familiar with the file”).
 */
import type { Speaker } from '../../../../claim/statement.ts';
import type { Token } from '../../../../text/token.ts';
import { CALENDAR, DETERMINERS, isAdverb } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES, SAYING_NOUNS, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import { nameRun } from '../bounds/name-run.ts';
import { pronoun } from './antecedent.ts';
import { type Cast, tokenSpan } from './cast.ts';
import { underHeading } from './heading.ts';
import { carriedInstitution } from './institution.ts';
import { office } from './office.ts';
import { byFirstName, bySurname, isFull, personsIn } from './person-index.ts';
import type { Person } from './persons.ts';
import { selfNamed } from './self-named.ts';
import { beforeTime } from './time-behind-name.ts';
import { isPlaced, isWhereItHangs } from './where-told.ts';

/** Pronouns that stand for somebody who speaks. */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'both', 'him', 'her', 'them', 'his', 'its', 'their']);

const NOMINATIVE = new Set(['he', 'she', 'they', 'it']);
const TIMES = new Set('time day week month year morning night evening'.split(' '));

/** `last` is the speaker of the statement before: pronouns fall back on it. */
export function speakerIn(cast: Cast, from: number, to: number, last: Speaker | null): Speaker | null {
  const [start, end] = trimmed(cast, from, to);
  const tokenAt = (at: number) => cast.document.tokens[at]?.text ?? '';
  // `the court set up under X | of 1960 | ruled`: the end of a phrase is nobody
  if (start >= end || tokenAt(start) === 'of') return null;
  // `Today | 's Harbour Gazette | reports`: whose day it is names nobody
  if (/^(?:'s|s')$/.test(tokenAt(start))) return speakerIn(cast, start + 1, to, last);
  // `according to | an officially | published document`
  if (end - start === 2 && /^an?$/.test(tokenAt(start)) && isAdverb(tokenAt(end - 1))) return null;
  const { tokens } = cast.document;
  const paper = underHeading(cast, start, end);
  if (paper !== null) return speakerIn(cast, ...paper, last);
  const words = tokens.slice(start, end);
  // `in his first comments, Monday | said he`, `the company's | claims`: a day, and an owner of what follows
  if (words.every(({ text }) => CALENDAR.has(text)) || /^(?:'s|s')$/.test(words.at(-1)?.text ?? '')) return null;
  // `as I wrote last week`: whoever writes, or has the turn
  if (end - start === 1 && words[0]?.text === 'i') return null;
  // `the second time | he said`
  if (end - start > 2 && NOMINATIVE.has(words.at(-1)?.text ?? '') && TIMES.has(tokens[end - 2]?.text ?? ''))
    return pronoun(cast, end - 1, end, last);
  if (end - start === 1 && PRONOUNS.has(words[0]?.text ?? '')) return pronoun(cast, start, end, last);
  if (isOwnPaper(words.map(({ text }) => text))) return pronoun(cast, start, end, last);
  return (
    named(cast, start, end) ??
    apposed(cast, end) ??
    office(cast, start, end, last) ??
    carriedInstitution(cast, start, end, last) ??
    selfNamed(cast, start, end, described(cast, start, end))
  );
}

/** `its statement`, `its note of January`, `her reply to him`: what the one meant by the pronoun put out. */
function isOwnPaper([owner = '', ...words]: readonly string[]): boolean {
  if (!/^(?:its|his|her|their)$/.test(owner)) return false;
  const noun = /^(?:own|latest|new|annual|last|first)$/.test(words[0] ?? '') ? 1 : 0;
  const paper = words[noun] ?? '';
  const more = words[noun + 1];
  return (
    (SAYING_NOUNS.has(paper) || PAPERS.has(paper) || WRITINGS.has(paper)) &&
    (more === undefined || /^(?:of|from|in|on|to|for|last|this)$/.test(more))
  );
}

function trimmed({ document }: Cast, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  const soft = (at: number) =>
    document.tokens[at]?.kind === 'mark' ||
    isAdverb(document.tokens[at]?.text ?? '') ||
    ['and', 'but', 'while', 'as', 'then', 'yet', 'when'].includes(document.tokens[at]?.text ?? '');
  // `Q. | My dealer says`: whose turn it is
  const turn = /^[qa]$/.test(document.tokens[start]?.text ?? '') && document.tokens[start + 1]?.text === '.';
  if (turn && DETERMINERS.has(document.tokens[start + 2]?.text ?? '')) start += 2;
  while (start < end && soft(start)) start++;
  // `with the speaker declaring that …`, `criticism by parties that say …`
  if (/^(?:with|by)$/.test(document.tokens[start]?.text ?? '')) start++;
  end = beforeTime(document.tokens, start, end);
  while (
    end > start &&
    endsSoftly(document.tokens[end - 1], end - 1 > start) &&
    !DETERMINERS.has(document.tokens[end - 2]?.text ?? '')
  )
    end--;
  return [start, end];
}

/** `the Armenian daily` ends in a noun. */
function endsSoftly(token: Token | undefined, qualified: boolean): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  return isAdverb(token.text) && !(qualified && INSTITUTIONS.has(token.text));
}

/** The first full or known short name in the phrase, before any “of …” or “, who …”. */
function named(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  const person = personsIn(cast.persons, from, to).find((one) => !possessed(cast, one, to));
  if (person !== undefined && beforeClauseMark(cast, from, person.officeAt ?? person.at)) {
    const end = nameRun(tokens, person.at, text) ?? person.at + 1;
    const joint = together(cast, person.at, end, to);
    if (joint !== null) return joint;
    const whole = inFull(cast, person);
    return {
      name: whole.name,
      role: person.role ?? known(cast, whole)?.role ?? null,
      span: tokenSpan(cast, person.at, end),
    };
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !token.capital || token.kind !== 'word') continue;
    const back =
      bySurname(cast.persons, token.text, at) ??
      (tokens[at + 1]?.capital ? null : byFirstName(cast.persons, token.text));
    if (back !== null && tokens[at + 1]?.text !== "'s" && beforeClauseMark(cast, from, at))
      return { name: back.name, role: back.role ?? known(cast, back)?.role ?? null, span: tokenSpan(cast, at, at + 1) };
    const run = nameRun(tokens, at, text) ?? at + 1;
    if (
      run - at === 1 &&
      !DETERMINERS.has(token.text) &&
      !INSTITUTIONS.has(token.text) &&
      !ROLES.has(token.text) &&
      run === to &&
      at === from
    ) {
      return { name: text.slice(token.start, token.end), role: null, span: tokenSpan(cast, at, run) };
    }
  }
  return null;
}

/** `Mr Berg`, `Sir Carl`: by the surname, or by the first name that a knight is called by. */
function inFull({ persons }: Cast, person: Person): Person {
  if (isFull(person)) return person;
  const same = bySurname(persons, person.surname, person.at);
  return same !== null && isFull(same) ? same : (byFirstName(persons, person.surname) ?? same ?? person);
}

/** `Anna Berg and Carl Smith`, `Anna Berg, Carl Smith and Rana Javed`: they speak together. */
function together(cast: Cast, from: number, end: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  let at = overBrackets(tokens, end);
  while (at < to && /^(?:,|and)$/.test(tokens[at]?.text ?? '')) {
    const next = nameRun(tokens, tokens[at + 1]?.text === 'and' ? at + 2 : at + 1, text);
    if (next === null || next > to) break;
    at = overBrackets(tokens, next);
  }
  const whole = at === to || (tokens[at]?.text === ',' && tokens[end]?.text === '(');
  if (!whole || at === end || !tokens.slice(end, at).some((token) => token.text === 'and')) return null;
  const span = tokenSpan(cast, from, at);
  return { name: text.slice(...span).replace(/ \([^)]*\)/g, ''), role: null, span };
}

/** `Anna Berg | (D-VA) | and Carl Smith (R-IN)`. */
function overBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, index) => index > at && index < at + 8 && token.text === ')');
  return close < 0 ? at : close + 1;
}

/** `Rep. Carol Miller’s office`: the office speaks. */
function possessed({ document }: Cast, person: Person, to: number): boolean {
  const end = nameRun(document.tokens, person.at, document.text) ?? person.at;
  return ["'s", "s'"].includes(document.tokens[end]?.text ?? '') && end + 1 < to;
}

/** A name deep inside a phrase, behind a preposition, is not its head. */
function beforeClauseMark({ document }: Cast, from: number, at: number): boolean {
  const words = document.tokens.slice(from, at);
  // `a quiz sheet at the Salem library`, `the tellers at First Federal`: where somebody is, or something hangs
  const where = words.findLastIndex(({ text }) => /^(?:at|in|on|outside|inside|near)$/.test(text));
  const head = words[where - 1]?.text ?? '';
  if (where > 1 && (isPersonal(head.replace(/s$/, '')) || isPersonal(head) || SPEAKING_THINGS.has(head))) return false;
  return !words.some((token) => ['of', 'to', 'with', 'from', 'for', 'about', 'by', 'who', 'that'].includes(token.text));
}

function known(cast: Cast, person: Person): Person | undefined {
  return cast.persons.roles.get(person.name);
}

function isPersonal(text: string): boolean {
  return ROLES.has(text) || HUMANS.has(text);
}

/** `a radio caller, Danie Roos, agreed`: the name stands behind the description. */
function apposed(cast: Cast, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  if (tokens[to]?.text !== ',') return null;
  const person = personsIn(cast.persons, to + 1, to + 5)[0];
  const single =
    person === undefined && tokens[to + 1]?.capital && tokens[to + 2]?.kind === 'mark' ? tokens[to + 1] : undefined;
  if (single !== undefined && isPersonal(tokens[to - 1]?.text ?? ''))
    return { name: text.slice(single.start, single.end), role: null, span: tokenSpan(cast, to + 1, to + 2) };
  const end = person === undefined ? to : (nameRun(tokens, person.at, text) ?? person.at + 1);
  // `according to the charge, Carl Smith paid`: no apposition, where nothing closes it
  if (
    person === undefined ||
    tokens[end]?.kind === 'word' ||
    tokens.slice(to + 1, person.at).some((token) => token.kind === 'mark' && token.text !== '.')
  )
    return null;
  return {
    name: person.name,
    role: person.role,
    span: tokenSpan(cast, person.at, end),
  };
}

/** In tokens: `the U.S. Court of Appeals for the 6th Circuit`. */
const LONGEST = 14;

const PLACING = /^(?:in|on|at|during|after|before|amid|since|until|following|despite)$/;

/** An institution or a description, as the text has it, without what a comma adds. */
function described(cast: Cast, from: number, to: number): Speaker | null {
  const { tokens, text } = cast.document;
  let end = from;
  while (
    end < to &&
    ![',', ';', ':', '"', '('].includes(tokens[end]?.text ?? '') &&
    !['who', 'which', 'that'].includes(tokens[end]?.text ?? '') &&
    !(
      end > from + 1 &&
      /(?<!hundr)(?<![e-])ed$|^(?:held|shown|seen|sent|hung|put|worn|written|drawn|made|stuck)$/.test(
        tokens[end]?.text ?? '',
      ) &&
      tokens[end - 1]?.text !== '-'
    ) &&
    !(
      tokens[end]?.text === 'in' &&
      end > from + 1 &&
      (tokens[end + 1]?.capital ?? false) &&
      !isPlaced(cast, from, end, to)
    ) &&
    !isWhereItHangs(tokens, from, end)
  )
    end++;
  if (end === from || end - from > LONGEST) return null;
  const words = tokens.slice(from, end);
  // `in a historic ruling`: when or where something is said, and not by whom
  if (PLACING.test(words[0]?.text ?? '')) return null;
  if (!words.some((token) => token.kind === 'word')) return null;
  const [start, stop] = tokenSpan(cast, from, end);
  const owner = ownerOf(cast, from, end) ?? writerOf(cast, from, end);
  if (owner !== null) return { name: owner, role: null, span: [start, stop] };
  const start2 =
    ['the', 'a', 'an'].includes(words[0]?.text ?? '') && words.some((token, index) => index > 0 && token.capital)
      ? (words[1]?.start ?? start)
      : start;
  return { name: text.slice(start2, stop), role: null, span: [start, stop] };
}

/** `A State Department | fact sheet`, `a Foreign Ministry | statement`: an institution’s paper says what the institution says. */
function ownerOf({ document: { tokens, text } }: Cast, from: number, to: number): string | null {
  const start = DETERMINERS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  const end = nameRun(tokens, start, text);
  if (end === null || end >= to || end - start < 2) return null;
  const papers = tokens.slice(end, to).map((token) => token.text);
  // `the Attorney General’s | own letter`: said of the letter
  if (papers[1] === 'own') return null;
  return PAPERS.has(papers.at(-1) ?? '') && papers.length < 4
    ? text.slice(tokens[start]?.start, tokens[end - 1]?.end)
    : null;
}

/** `Rep. Gil Stowe’s | newsletter`: what a person writes says what the person says. */
function writerOf({ document: { tokens, text }, persons }: Cast, from: number, to: number): string | null {
  const first = tokens[from]?.text ?? '';
  const person = personsIn(persons, from, to)[0] ?? (tokens[from]?.capital ? bySurname(persons, first, from) : null);
  const short = person !== null && (person.at < from || person.at >= to);
  const end = short ? from + 1 : person === null ? null : nameRun(tokens, person.at, text);
  if (person === null || end === null || tokens[end]?.text !== "'s") return null;
  const own = tokens.slice(end + 1, to).map((token) => token.text);
  const adjunct = own.findIndex((text) => /^(?:in|on|of|for|to|from|at)$/.test(text));
  const paper = adjunct < 0 ? own : own.slice(0, adjunct);
  const noun = paper.slice(-3).join('').endsWith('op-ed') ? 'op-ed' : (paper.at(-1) ?? '');
  return WRITINGS.has(noun) && paper.length < 5 ? person.name : null;
}

const WRITINGS = new Set(
  'newsletter mailer flyer leaflet website post tweet letter column op-ed essay memo memoir blog book podcast points email reply answer response retort version statement speech remarks thread message verdict comment reaction word words summary conclusion'.split(
    ' ',
  ),
);

const PAPERS = new Set(
  'statement release sheet report memo memorandum letter post tweet document note brief briefing readout communique notice filing bulletin'.split(
    ' ',
  ),
);
