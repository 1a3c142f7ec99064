/**
 * What the words of a command name: a file is itself, a folder all that can be read in it, a pattern what fits it. An address, and a
 * file that is a feed by its first words, stand for the articles that are listed there.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Refused, refused } from '../document.ts';
import { filesIn } from '../folder-files.ts';
import { unreadable } from '../read-document.ts';
import { isFeedFile } from './feed-file.ts';
import { kindOf } from './input-slice.ts';

export interface InputFile {
  readonly kind: 'file';
  readonly source: string;
  readonly bytes: number;
}

/** A feed, a sitemap or an index of sitemaps. */
export interface InputFeed {
  readonly kind: 'feed';
  /** An address, or the name of a file. */
  readonly source: string;
  /** Of the file; null for an address. */
  readonly bytes: number | null;
}

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
const READ = /\.(?:jsonl|ndjson|warc|wet|md|markdown|mdown|txt|x?html?)(?:\.gz)?$/i;
const PATTERN = /[*?]/;

/** In order of the words and, in a folder, of the names; what cannot be read is said where it would stand. */
export function* inputFiles(paths: readonly string[]): Generator<InputFile | InputFeed | Refused> {
  const seen = new Set<string>();
  for (const path of paths) {
    let found = 0;
    for (const file of filesAt(path)) {
      found += 1;
      if (file.kind === 'refused' || !seen.has(file.source)) yield file;
      if (file.kind !== 'refused') seen.add(file.source);
    }
    const hint = 'Name .jsonl, .warc, .html, .md or .txt files, or a folder of them; .jsonl.gz and .warc.gz will do.';
    if (found === 0) yield refused(path, 'no-texts', 'has nothing to read', hint);
  }
}

function* filesAt(path: string): Generator<InputFile | InputFeed | Refused> {
  if (ADDRESS.test(path)) return yield { kind: 'feed', source: wholeAddress(path), bytes: null };
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined && PATTERN.test(path)) yield* matching(path);
  else if (info?.isDirectory()) yield* inputsIn(path, READ);
  else yield feedAt(fileAt(path));
}

function wholeAddress(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}

/** Of what is named itself; in a folder there are texts. */
function feedAt(file: InputFile | Refused): InputFile | InputFeed | Refused {
  if (file.kind === 'refused' || kindOf(file.source).format !== 'text') return file;
  return isFeedFile(file.source) ? { ...file, kind: 'feed' } : file;
}

function fileAt(path: string): InputFile | Refused {
  try {
    return { kind: 'file', source: path, bytes: statSync(path).size };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** What fits in the folder and can be read: no pipe, no link that leads nowhere. */
function* inputsIn(folder: string, fits: RegExp): Generator<InputFile | Refused> {
  const wanted = (path: string) => fits.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  for (const file of filesIn(folder, wanted)) yield typeof file === 'string' ? fileAt(file) : file;
}

/** `news/*.jsonl`, `crawl/**.warc.gz`: `*` and `?` stay within a name, `**` crosses folders. */
function* matching(pattern: string): Generator<InputFile | InputFeed | Refused> {
  const plain = pattern.split('/');
  const first = plain.findIndex((part) => PATTERN.test(part));
  const folder = plain.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const fits = new RegExp(
    `^${join(pattern)
      .split(/(\*\*\/?|[*?])/)
      .map(expression)
      .join('')}$`,
    'u',
  );
  for (const file of inputsIn(folder, fits)) yield feedAt(file);
}

function expression(part: string): string {
  if (part === '**' || part === '**/') return '.*';
  if (part === '*') return '[^/]*';
  return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
}
