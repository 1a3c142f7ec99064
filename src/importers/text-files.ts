/** The files that paths of a command line name: a file is itself, a folder all texts in it, `-` standard input. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Refused, refused } from './document.ts';
import { unreadable } from './read-document.ts';

/** What is read of a folder. A file that is named may have any ending. */
const TEXT = /\.(?:md|markdown|mdown|txt|x?html?)$/i;
/** Folders of tools, not of texts. */
const UNSEEN = /^(?:\.|node_modules$)/;

/** Every text once, in order of the paths and, in a folder, of the names; a folder without any is refused. */
export function* textFiles(paths: readonly string[]): Generator<string | Refused> {
  const seen = new Set<string | Refused>();
  for (const path of paths) {
    let found = 0;
    for (const file of isFolder(path) ? textsIn(path) : [path]) {
      found += 1;
      const key = typeof file === 'string' && file !== '-' ? normalize(file) : file;
      if (!seen.has(key)) yield file;
      seen.add(key);
    }
    if (found === 0) yield refused(path, 'no-texts', 'holds no .md, .txt or .html file', 'Name a folder of texts.');
  }
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function* textsIn(folder: string): Generator<string | Refused> {
  const entries = entriesOf(folder);
  if ('kind' in entries) return yield entries;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // a folder behind a link may lead back to where it stands
    if (entry.isDirectory()) yield* UNSEEN.test(entry.name) ? [] : textsIn(path);
    else if (TEXT.test(entry.name) && !isFolder(path)) yield path;
  }
}

/** In order of their names. */
function entriesOf(folder: string): readonly Dirent[] | Refused {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return unreadable(folder, error);
  }
}
