/**
 * Many documents, one JSON record a line: `{"id", "text" or "html", "title", "url", "outlet", "published", "lang"}`. Read one
 * at a time and in order; a line that cannot be read is handed on as a refusal with its place, and the next line follows.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { CheckInput } from '../core/check.ts';
import { dateOfStamp, isPartialDate } from '../core/time/partial-date.ts';
import { decode } from './decode.ts';
import { documentOf, MOST_BYTES, type ReadDocument, type Refused, refused, tooLarge } from './document.ts';
import { languageCode } from './language.ts';
import { linesOf } from './lines.ts';
import { STDIN, unreadable } from './read-document.ts';

/** One line's document, or why there is none, with the id the line gives. */
export interface Record {
  readonly id: string | number | null;
  readonly document: ReadDocument | Refused;
}

/** The stream behind `-` or a file's name, or why there is none. */
export async function openLines(source: string): Promise<AsyncIterable<Uint8Array> | Refused> {
  if (source === '-') return process.stdin;
  try {
    const info = await stat(source);
    return info.isDirectory()
      ? refused(source, 'directory', 'is a folder', 'Name a file in it.')
      : createReadStream(source);
  } catch (error) {
    return unreadable(source, error);
  }
}

/** Every record of the stream; blank lines are passed over. */
export async function* records(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Record> {
  const file = source === '-' ? STDIN : source;
  for await (const line of linesOf(stream, MOST_BYTES)) {
    if (line.bytes === null) yield { id: null, document: tooLarge(file, null, line.number) };
    else {
      const record = await recordOf(line.bytes, file, line.number);
      if (record !== null) yield record;
    }
  }
}

/** One line; null where it is blank. */
export async function recordOf(bytes: Uint8Array, file: string, line: number): Promise<Record | null> {
  const decoded = decode(bytes, file);
  if (decoded.kind === 'refused') return { id: null, document: atLine(decoded, line) };
  if (decoded.text.trim() === '') return null;
  const value = parse(decoded.text);
  if (value === null) {
    const hint = 'Write {"id": ..., "text": ...} on one line.';
    return { id: null, document: refused(file, 'json', 'is not a JSON object', hint, line) };
  }
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  return { id, document: atLine(await documentIn(value, file), line) };
}

type Fields = { readonly [key: string]: unknown };

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function atLine(read: ReadDocument | Refused, line: number): ReadDocument | Refused {
  if (read.kind === 'document') return read;
  return { ...read, problem: { ...read.problem, at: { ...read.problem.at, line } } };
}

const TEXTS = ['text', 'html', 'title', 'url', 'outlet', 'published', 'lang'] as const;

async function documentIn(value: Fields, file: string): Promise<ReadDocument | Refused> {
  const odd = TEXTS.find((key) => value[key] !== undefined && value[key] !== null && typeof value[key] !== 'string');
  if (odd !== undefined)
    return refused(file, 'not-text', `has a “${odd}” that is not a string`, 'Put it in quotation marks.');
  const field = (key: (typeof TEXTS)[number]) => (typeof value[key] === 'string' ? value[key] : null);
  const published = dayIn(field('published'));
  if (published === undefined) {
    return refused(file, 'date', `was published on “${field('published')}”, which is no date`, 'Write 2025-08-26.');
  }
  const read = await readFields(field('text'), field('html'), file);
  const known = {
    title: field('title'),
    url: field('url'),
    outlet: field('outlet'),
    published,
    language: languageCode(field('lang')),
  };
  return read.kind === 'refused' ? read : { ...read, input: prefer(known, read.input) };
}

/** A date, or the date of a time stamp; undefined for what is neither. */
function dayIn(text: string | null): string | null | undefined {
  if (text === null || text === '') return null;
  const date = dateOfStamp(text);
  return isPartialDate(date) ? date : undefined;
}

async function readFields(text: string | null, html: string | null, file: string): Promise<ReadDocument | Refused> {
  if (text !== null) return documentOf(text, file);
  if (html === null)
    return refused(file, 'no-text', 'has neither “text” nor “html”', 'Give the words to check under “text”.');
  const { htmlDocument } = await import('./html.ts');
  return htmlDocument(html, file);
}

/** What the record says of its document comes before what the page says of itself. */
function prefer(known: Omit<CheckInput, 'text'>, input: CheckInput): CheckInput {
  return {
    text: input.text,
    title: known.title ?? input.title,
    url: known.url ?? input.url,
    outlet: known.outlet ?? input.outlet,
    published: known.published ?? input.published,
    language: known.language ?? input.language,
  };
}
