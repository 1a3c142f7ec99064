/** The files that paths of a command line name: a file is itself, a folder all texts in it, `-` standard input. */
import { statSync } from 'node:fs';
import { normalize } from 'node:path';
import { type Refused, refused } from './document.ts';
import { filesIn } from './folder-files.ts';

/** What is read of a folder. A file that is named may have any ending. */
const TEXT = /\.(?:md|markdown|mdown|txt|x?html?)$/i;

/** Every text once, in order of the paths and, in a folder, of the names; a folder without any is refused. */
export function* textFiles(paths: readonly string[]): Generator<string | Refused> {
  const seen = new Set<string | Refused>();
  for (const path of paths) {
    let found = 0;
    for (const file of isFolder(path) ? filesIn(path, isText) : [path]) {
      found += 1;
      const key = typeof file === 'string' && file !== '-' ? normalize(file) : file;
      if (!seen.has(key)) yield file;
      seen.add(key);
    }
    if (found === 0) yield refused(path, 'no-texts', 'holds no .md, .txt or .html file', 'Name a folder of texts.');
  }
}

function isText(path: string): boolean {
  return TEXT.test(path) && !isFolder(path);
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
