/**
 * Finds quotations: typographic, straight and guillemet marks, quotations that run over paragraphs (each opens with a mark,
 * only the last closes), and marks that are never closed (they end with their paragraph and are said to be open).
 */
import type { Span } from './span.ts';

export interface Quote {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly content: Span;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
}

/** Opening mark to the marks that may close it. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»', '"': '"”', '‘': '’', "'": "'" };
const SINGLE = new Set(['‘', "'"]);
/** Two single marks in a row stand for a double one. */
const DOUBLED = /^(?:''|‘‘|’’|``)$/;

export function findQuotes(text: string, paragraphs: readonly Span[]): readonly Quote[] {
  return paragraphs.flatMap(([start, end]) => quotesIn(text, start, end));
}

function quotesIn(text: string, start: number, end: number): readonly Quote[] {
  const quotes: Quote[] = [];
  const hasDouble = /[“”"„«]|''|‘‘/.test(text.slice(start, end));
  for (let at = start; at < end; at++) {
    if (!canOpen(text.charCodeAt(at))) continue;
    const width = isDoubled(text, at) ? 2 : 1;
    const mark = width === 2 ? '"' : text.charAt(at);
    const closers = CLOSERS[mark];
    if (closers === undefined || !opens(text, at, start, mark, hasDouble, width)) continue;
    const from = at + width;
    const close = width === 2 ? closingPair(text, from, end) : closing(text, from, end, closers, SINGLE.has(mark));
    const stop = close < 0 ? end : close;
    // marks around nothing quote nothing
    if (WORD.test(text.slice(from, stop)))
      quotes.push({ span: [at, close < 0 ? end : close + width], content: [from, stop], closed: close >= 0 });
    at = stop + width - 1;
  }
  return quotes;
}

const WORD = /[\p{L}\p{N}]/u;

/** Most characters open nothing, alone or doubled, and are asked nothing else. */
function canOpen(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 96 || (unit > 127 && BEYOND_ASCII.has(unit));
}

const BEYOND_ASCII = new Set([...'“„«‘’'].map((mark) => mark.charCodeAt(0)));

function isDoubled(text: string, at: number): boolean {
  return text.charAt(at) === text.charAt(at + 1) && DOUBLED.test(text.slice(at, at + 2));
}

/** Of three in a row (`… 'old-school,'''`) the first closes a quotation within. */
function closingPair(text: string, from: number, end: number): number {
  for (let at = from; at < end - 1; at++)
    if (isDoubled(text, at)) return isDoubled(text, at + 1) && at + 2 < end ? at + 1 : at;
  return -1;
}

/** A mark opens where nothing, a space or a bracket stands before it; a single one only where no double ones are in use. */
function opens(text: string, at: number, start: number, mark: string, hasDouble: boolean, width: number): boolean {
  const before = at === start ? ' ' : text.charAt(at - 1);
  if (SINGLE.has(mark) && (hasDouble || !/[\s([{—–-]/.test(before))) return false;
  if (mark === '"' || SINGLE.has(mark)) return /[\s([{—–\-:]/.test(before) && /\S/.test(text.charAt(at + width));
  return true;
}

/** `«Я подписал закон «О связи». Он нужен», — сказал X`: over a name in the same marks; -1 where one of them is not closed. */
function closingOuter(text: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(end, from + LONGEST_NESTED); at++) {
    if (text.charAt(at) === '«') depth++;
    else if (text.charAt(at) === '»' && --depth === 0) return at;
  }
  return -1;
}

/** So that a text of nothing but opening marks is not read again from each. */
const LONGEST_NESTED = 2000;

function closing(text: string, from: number, end: number, closers: string, single: boolean): number {
  const outer = closers === '»' ? closingOuter(text, from, end) : -1;
  if (outer >= 0) return outer;
  for (let at = from; at < end; at++) {
    if (!closers.includes(text.charAt(at))) continue;
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (!single || /[\s.,;:!?)\]—–]/.test(after)) return at;
  }
  return -1;
}
