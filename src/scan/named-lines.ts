/**
 * Which of many JSON lines name a law. In: whole lines, as bytes. Out: how many there are, those that name a law, and those that are
 * no JSON object on the face of it; the others are dismissed without being taken apart.
 */
import { GAP } from '../core/law/sieve/coded-text.ts';
import { isNamedAt } from '../core/law/sieve/find.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';
import { everyLine, type LineAt, type LineReading } from './line-reading.ts';

export interface LinesFound {
  /** All of them, and those that are not blank. */
  readonly lines: number;
  readonly documents: number;
  readonly named: readonly LineAt[];
  readonly malformed: readonly LineAt[];
}

const [OPENING, CLOSING] = [0x7b, 0x7d];
/** A page may stand under this key; its words are those between its tags. */
const HTML_KEY = Buffer.from('"html"');

export function namedLines(bytes: Buffer, sieve: Sieve, reading: LineReading): LinesFound {
  const { lines, empty, suspects } = sieve.everything ? everyLine(bytes) : reading.suspects(bytes);
  const [named, malformed]: [LineAt[], LineAt[]] = [[], []];
  let documents = lines - empty;
  for (const line of suspects) {
    const { from, to } = line;
    const [first, last] = [firstInk(bytes, from, to), lastInk(bytes, from, to)];
    if (first >= last) documents -= 1;
    else if (bytes[first] !== OPENING || bytes[last - 1] !== CLOSING) malformed.push(line);
    else if (sieve.everything || isNamed(bytes.subarray(from, to), sieve, reading)) named.push(line);
  }
  return { lines, documents, named, malformed };
}

function isNamed(line: Buffer, sieve: Sieve, reading: LineReading): boolean {
  const { codes, end, candidates } = reading.coded(line);
  const text = { codes, end, gap: GAP };
  for (let at = 0; at < candidates.length; at++) if (isNamedAt(sieve, text, candidates[at] as number)) return true;
  return line.includes(HTML_KEY);
}

function firstInk(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] as number) <= 0x20) at++;
  return at;
}

function lastInk(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && (bytes[at - 1] as number) <= 0x20) at--;
  return at;
}
