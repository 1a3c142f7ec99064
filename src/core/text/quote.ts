/**
 * Finds quotations: typographic, straight and guillemet marks, quotations that run over paragraphs (each opens with a mark, or
 * only the first; only the last closes), and marks that are never closed (they end with their paragraph and are said to be open).
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
  const found: Quote[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const [start, end] = paragraphs[index] as Span;
    const later = (mark: string) => closesLater(text, paragraphs, index + 1, mark) !== null;
    const quotes = quotesIn(text, start, end, later);
    found.push(...quotes);
    let open = quotes.at(-1);
    while (open !== undefined && !open.closed) {
      const close = closesLater(text, paragraphs, index + 1, text.charAt(open.span[0]));
      if (close === null) break;
      for (const span of paragraphs.slice(index + 1, close.index)) found.push({ span, content: span, closed: false });
      const [from, to] = paragraphs[close.index] as Span;
      found.push({ span: [from, close.at + 1], content: [from, close.at], closed: true });
      const rest = quotesIn(text, close.at + 1, to);
      found.push(...rest);
      index = close.index;
      open = rest.at(-1);
    }
  }
  return found;
}

/** `“It is gone. ¶ Nobody asked us.”`: where a mark closes what a paragraph before opened, and none was opened since. */
function closesLater(
  text: string,
  paragraphs: readonly Span[],
  from: number,
  mark: string,
): { readonly index: number; readonly at: number } | null {
  const closers = SINGLE.has(mark) ? undefined : CLOSERS[mark];
  if (closers === undefined) return null;
  for (let index = from; index < Math.min(paragraphs.length, from + PARAGRAPHS); index++) {
    const [start, end] = paragraphs[index] as Span;
    if (end - start > LONGEST_NESTED || /^[“”"„«‘']/.test(text.charAt(start))) return null;
    let depth = 0;
    for (let at = start; at < end; at++) {
      const one = text.charAt(at);
      if (one === '"' ? beginsWithin(text, at, end) : /[“„«]/.test(one)) depth++;
      // a mark behind a space closes nothing
      else if (closers.includes(one) && !/\s/.test(text.charAt(at - 1)) && depth-- === 0) return { index, at };
    }
    if (depth !== 0) return null;
  }
  return null;
}

/** A quotation goes on over so many paragraphs without a mark. */
const PARAGRAPHS = 6;

function quotesIn(
  text: string,
  start: number,
  end: number,
  later: (mark: string) => boolean = () => false,
): readonly Quote[] {
  const quotes: Quote[] = [];
  const hasDouble = /[“”"„«]|''|‘‘/.test(text.slice(start, end));
  for (let at = start; at < end; at++) {
    if (!canOpen(text.charCodeAt(at))) continue;
    const width = isDoubled(text, at) ? 2 : 1;
    const mark = width === 2 ? '"' : text.charAt(at);
    const closers = CLOSERS[mark];
    if (closers === undefined || !opens(text, at, start, mark, hasDouble, width)) continue;
    const from = at + width;
    const close = width === 2 ? closingPair(text, from, end) : closing(text, from, end, mark, later);
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

/**
 * `«Я подписал закон «О связи». Он нужен», — сказал X`: over a name in the same marks. `open` where all within are closed, and
 * itself is not; -1 where another one is not closed.
 */
function closingOuter(text: string, from: number, end: number, mark: string): number | 'open' {
  const straight = mark === '"';
  const closers = CLOSERS[mark] ?? '';
  let depth = 1;
  let last = -1;
  for (let at = from; at < Math.min(end, from + LONGEST_NESTED); at++) {
    const one = text.charAt(at);
    if (one === mark && (!straight || beginsWithin(text, at, end))) depth++;
    else if (closers.includes(one)) {
      if (--depth === 0) return at;
      last = at;
    }
  }
  // `said "that the "old" law was "gone".`: the last mark closes both
  if (straight && depth === 1 && last > 0 && /^[.!?…]*\s*$/.test(text.slice(last + 1, end))) return last;
  return depth === 1 && last > 0 ? 'open' : -1;
}

/** A straight mark looks alike at both ends: one begins behind a space, and before a word. */
function beginsWithin(text: string, at: number, end: number): boolean {
  return at + 1 < end && /[\s([]/.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + 1));
}

/** So that a text of nothing but opening marks is not read again from each. */
const LONGEST_NESTED = 2000;

function closing(text: string, from: number, end: number, mark: string, later: (mark: string) => boolean): number {
  const single = SINGLE.has(mark);
  const outer = single ? -1 : closingOuter(text, from, end, mark);
  if (outer === 'open' && later(mark)) return -1;
  if (outer !== 'open' && outer >= 0) return outer;
  const closers = CLOSERS[mark] ?? '';
  for (let at = from; at < end; at++) {
    if (!closers.includes(text.charAt(at))) continue;
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (!single || /[\s.,;:!?)\]—–]/.test(after)) return at;
  }
  return -1;
}
