/**
 * A sentence as the readers of inflecting languages see it: words, marks, and each law's name as one unit with the ending it
 * bears. In: the document and the mentions in it. Out: units in order.
 */
import { nameWords } from '../../law/name-key.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { WordTest } from '../../text/told-once.ts';
import type { Mention } from '../mentions.ts';

export interface Unit {
  readonly kind: 'word' | 'number' | 'mark' | 'law';
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly mention: Mention | null;
  /** For a law: what its last word bears beyond the name's own form, without apostrophe (`yi`, `in`). */
  readonly tail: string;
}

export interface UnitSentence {
  readonly document: TextDocument;
  readonly index: number;
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly question: boolean;
  /** The sentence before it, in the same text. */
  readonly before: UnitSentence | null;
}

export function unitSentences(
  document: TextDocument,
  mentions: readonly Mention[],
  measured?: WordTest,
  calledBeside?: RegExp,
): readonly UnitSentence[] {
  let next = 0;
  let before: UnitSentence | null = null;
  return document.sentences.map((sentence, index) => {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= sentence.span[0]) next++;
    const inside = mentions.slice(next, next + 40).filter((mention) => mention.span[0] < sentence.span[1]);
    const read = unitsOf(document, document.tokens.slice(sentence.from, sentence.to), inside, measured);
    const units =
      calledBeside === undefined || inside.length === 0 ? read : withOtherNames(document, read, calledBeside);
    const end = document.text.slice(Math.max(sentence.span[0], sentence.span[1] - 3), sentence.span[1]);
    before = { document, index, span: sentence.span, units, question: end.includes('?'), before };
    return before;
  });
}

/** `поправка X, | известная как Y, | отменена`: another name between commas right behind the first is part of it. */
function withOtherNames({ folded }: TextDocument, units: readonly Unit[], calledBeside: RegExp): readonly Unit[] {
  const joined: Unit[] = [];
  let past = 0;
  for (const unit of units) {
    if (unit.start < past) continue;
    const aside = unit.kind === 'law' ? calledBeside.exec(folded.slice(unit.end, unit.end + FAR)) : null;
    past = aside === null ? unit.end : unit.end + aside[0].length;
    joined.push(aside === null ? unit : { ...unit, end: past });
  }
  return joined;
}

/** How far another name reaches, at most. */
const FAR = 100;

/** Tokens to units; a name's tokens become one. `measured` are words that go with a number before them (`15-процентные`). */
export function unitsOf(
  document: TextDocument,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  measured?: WordTest,
): readonly Unit[] {
  const units: Unit[] = [];
  for (const token of tokens) {
    const mention = mentions.find((one) => token.start < one.span[1] && one.span[0] < token.end) ?? null;
    const before = units.at(-1);
    if (mention === null && isQuotedTail(token, units)) {
      const law = units.at(-2) as Unit;
      units.splice(-2, 2, { ...law, end: token.end, tail: token.text });
    } else if (mention === null && isTail(token, units, measured))
      units.splice(-2, 2, numbered(document, units.at(-2), token));
    else if (mention === null) units.push({ ...token, mention: null, tail: '' });
    else if (before?.mention === mention) units[units.length - 1] = lawUnit(document, mention, before.start, token.end);
    else units.push(lawUnit(document, mention, token.start, token.end));
  }
  return withoutAbbreviations(document, units);
}

/** `Avrupa Birliği | (AB) | Konseyi`, `Совет Европы | (СЕ) | принял`: the short name beside the long one is told for later. */
function withoutAbbreviations({ text }: TextDocument, units: Unit[]): readonly Unit[] {
  for (let at = units.length - 3; at > 0; at--) {
    const [before, open, short, close, next] = units.slice(at - 1, at + 4);
    if (open?.text !== '(' || close?.text !== ')' || short?.kind !== 'word' || before?.kind !== 'word') continue;
    if ((next?.kind === 'word' || next?.text === ',') && ABBREVIATION.test(text.slice(short.start, short.end)))
      units.splice(at, 3);
  }
  return units;
}

const ABBREVIATION = /^\p{Lu}{2,7}$/u;

/** `30-da`, `5-го`, `15-процентные`: a number with its ending is one word. */
function isTail(token: Token, units: readonly Unit[], measured: WordTest | undefined): boolean {
  const [number, hyphen] = [units.at(-2), units.at(-1)];
  return (
    token.kind === 'word' &&
    !token.capital &&
    (token.end - token.start <= 5 || measured?.test(token.text) === true) &&
    hyphen?.text === '-' &&
    number?.kind === 'number' &&
    number.end === hyphen.start &&
    hyphen.end === token.start
  );
}

/** `“ağlabatanlıq qanunu”nu`, `«Magnitski Yasası»nı`: the ending of a quoted name stands behind the marks. */
function isQuotedTail(token: Token, units: readonly Unit[]): boolean {
  const [law, mark] = [units.at(-2), units.at(-1)];
  return (
    token.kind === 'word' &&
    !token.capital &&
    token.end - token.start <= 4 &&
    law?.kind === 'law' &&
    mark?.text === '"' &&
    law.end === mark.start &&
    mark.end === token.start
  );
}

function numbered(document: TextDocument, number: Unit | undefined, token: Token): Unit {
  const start = number?.start ?? token.start;
  const text = document.folded.slice(start, token.end);
  return { kind: 'number', text, start, end: token.end, capital: false, mention: null, tail: '' };
}

function lawUnit(document: TextDocument, mention: Mention, start: number, end: number): Unit {
  const text = document.folded.slice(start, end);
  return { kind: 'law', text, start, end, capital: true, mention, tail: tailOf(text, mention) };
}

/** What the last word of the text has beyond the last word of the name. */
function tailOf(text: string, mention: Mention): string {
  const name = nameWords(mention.name.text).at(-1) ?? '';
  const behind = /'(\p{L}+)$/u.exec(text)?.[1];
  if (behind !== undefined) return behind;
  const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '';
  let same = 0;
  while (same < last.length && last[same] === name[same]) same++;
  return last.slice(same);
}

export function textOf(sentence: UnitSentence, from: number, to: number): string {
  const [start, end] = spanOfUnits(sentence, from, to);
  return sentence.document.text.slice(start, end);
}

/** The span of units [from, to). */
export function spanOfUnits({ units }: UnitSentence, from: number, to: number): Span {
  return [units[from]?.start ?? 0, units[to - 1]?.end ?? 0];
}

/** Folded words [from, to), with spaces between; places behind the last are left out. */
export function wordsOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map((unit) => unit.text)
    .join(' ');
}

export function unitText(units: readonly Unit[], at: number): string {
  return units[at]?.text ?? '';
}
