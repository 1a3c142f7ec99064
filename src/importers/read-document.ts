import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { decode } from './decode.ts';
import { documentOf, MOST_BYTES, type ReadDocument, type Refused, refused, tooLarge } from './document.ts';

export const STDIN = 'standard input';

/** A document, and the SHA-256 of the bytes it was read from, in hexadecimal: to know the same file again. */
export interface ReadSource extends ReadDocument {
  readonly sha256: string;
}

/** Reads one document: `-` is standard input, anything else a file of plain text, Markdown or HTML. */
export async function readDocument(source: string): Promise<ReadSource | Refused> {
  const file = source === '-' ? STDIN : source;
  const bytes = source === '-' ? await readStdin() : await readBytes(source);
  if ('kind' in bytes) return bytes;
  const decoded = decode(bytes, file);
  const read = decoded.kind === 'refused' ? decoded : await documentFrom(decoded.text, file);
  return read.kind === 'refused' ? read : { ...read, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A text as what its name, or its first words, say it is. The readers of HTML and Markdown are heavy and loaded only for those. */
export async function documentFrom(text: string, file: string): Promise<ReadDocument | Refused> {
  if (isPage(text, file)) {
    const { htmlDocument } = await import('./html.ts');
    return htmlDocument(text, file);
  }
  if (!isMarkdown(file)) return documentOf(text, file);
  const { markdownDocument } = await import('./markdown.ts');
  return markdownDocument(text, file);
}

/** Whether it is HTML, by its name or its first words. */
export function isPage(text: string, file: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/i.test(text.slice(0, 1000));
}

export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(file);
}

async function readBytes(path: string): Promise<Uint8Array | Refused> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return refused(path, 'directory', 'is a folder', 'Name a file in it.');
    return info.size > MOST_BYTES ? tooLarge(path, info.size) : await readFile(path);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Why the system did not hand out the file. */
export function unreadable(path: string, error: unknown): Refused {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refused(path, 'missing', 'does not exist', 'Check the name, or give - to read standard input.');
  }
  if (code === 'EACCES' || code === 'EPERM')
    return refused(path, 'forbidden', 'may not be read', 'Check its permissions.');
  return refused(path, 'unreadable', `cannot be read (${code ?? String(error)})`, 'Check the file.');
}

async function readStdin(): Promise<Uint8Array | Refused> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) return tooLarge(STDIN, null);
  }
  return Buffer.concat(chunks);
}
