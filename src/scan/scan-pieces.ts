/**
 * Pieces of an input to what is found in them. In: pieces in order. Out: numbers and articles. What names no law is dismissed
 * before it is taken apart; the rest is read as a document and checked.
 */
import { charsetIn, decodeDeclared } from '../importers/decode-declared.ts';
import { documentOf, type ReadDocument, type Refused, refused } from '../importers/document.ts';
import { recordOf } from '../importers/jsonl.ts';
import { documentFrom, isMarkdown, isPage } from '../importers/read-document.ts';
import type { ArchivedPage } from '../importers/scan/archived-page.ts';
import type { Piece } from '../importers/scan/pieces.ts';
import { namedLines } from './named-lines.ts';
import type { Place } from './scan-document.ts';
import { pageNamesLaw, type Scan, textNamesLaw } from './scanning.ts';

export async function scanPiece(piece: Piece, scan: Scan): Promise<void> {
  const { found } = scan;
  if (piece.kind === 'lines') return scanLines(piece.bytes, scan);
  found.count(1, piece.kind === 'other' ? 0 : 1);
  if (piece.kind === 'broken') return found.refuse(piece.refused.problem, found.records);
  if (piece.kind === 'page') return scanPage(piece, scan);
  if (piece.kind === 'text') return scanText(piece.name, piece.text, scan);
}

async function scanLines(lines: Uint8Array, scan: Scan): Promise<void> {
  const { found, source } = scan;
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  const { documents, named, malformed, ...all } = namedLines(bytes, scan.sieve, scan.reading);
  const before = found.records;
  for (const { number } of malformed) {
    const hint = 'Write {"id": ..., "text": ...} on one line.';
    found.refuse(refused(source, 'json', 'is not a JSON object', hint).problem, before + number);
  }
  for (const { number, from, to } of named) await scanLine(bytes.subarray(from, to), before + number, scan);
  found.dismiss(documents - named.length - malformed.length);
  found.count(all.lines, documents);
}

async function scanLine(bytes: Buffer, number: number, scan: Scan): Promise<void> {
  const html = htmlIn(bytes);
  if (html !== null && !(await pageNamesLaw(html, scan))) return scan.found.dismiss(1);
  const record = await recordOf(bytes, scan.source, number);
  const place = { record: number, several: true, fetched: null };
  if (record !== null) await scanRead(record.document, place, scan);
}

/** The page of a record that has one in place of a text. */
function htmlIn(bytes: Buffer): string | null {
  if (!bytes.includes('"html"')) return null;
  try {
    const { text, html } = JSON.parse(bytes.toString('utf8'));
    return typeof text !== 'string' && typeof html === 'string' ? html : null;
  } catch {
    return null;
  }
}

async function scanPage({ format, bytes, contentType, url, fetched }: ArchivedPage, scan: Scan): Promise<void> {
  const { found, source } = scan;
  const stated = /\bcharset\s*=\s*["']?([\w.:+-]+)/i.exec(contentType)?.[1] ?? null;
  const decoded = decodeDeclared(bytes, source, stated ?? (format === 'html' ? charsetIn(bytes) : null));
  if (decoded.kind === 'refused') return found.refuse(decoded.problem, found.records);
  const { text } = decoded;
  const html = format === 'html';
  if (!(html ? await pageNamesLaw(text, scan) : textNamesLaw(text, scan))) return found.dismiss(1);
  const read = html ? await documentFrom(text, `${source}.html`) : documentOf(text, source);
  const known = read.kind === 'refused' || url === null ? read : { ...read, input: { ...read.input, url } };
  await scanRead(known, { record: found.records, several: true, fetched }, scan);
}

async function scanText(name: string, text: string, scan: Scan): Promise<void> {
  // of Markdown the words are read first: its marks may stand between those of a name
  if (isPage(text, name) ? !(await pageNamesLaw(text, scan)) : !isMarkdown(name) && !textNamesLaw(text, scan))
    return scan.found.dismiss(1);
  await scanRead(await documentFrom(text, name), { record: 1, several: false, fetched: null }, scan);
}

/** What checks is loaded with the first text that is to be checked. */
async function scanRead(document: ReadDocument | Refused, place: Place, scan: Scan): Promise<void> {
  const { scanDocument } = await import('./scan-document.ts');
  return scanDocument(document, place, scan);
}
