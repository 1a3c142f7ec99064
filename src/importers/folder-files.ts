/** The files of a folder and of the folders in it, in order of their names; where a folder cannot be read, why not. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Refused } from './document.ts';
import { unreadable } from './read-document.ts';

/** Folders of tools, not of texts. */
const UNSEEN = /^(?:\.|node_modules$)/;

/** The paths of the wanted ones; whatever is no folder is asked for. */
export function* filesIn(folder: string, wanted: (path: string) => boolean): Generator<string | Refused> {
  const entries = entriesOf(folder);
  if ('kind' in entries) return yield entries;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // a folder behind a link may lead back to where it stands
    if (entry.isDirectory()) yield* UNSEEN.test(entry.name) ? [] : filesIn(path, wanted);
    else if (wanted(path)) yield path;
  }
}

function entriesOf(folder: string): readonly Dirent[] | Refused {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return unreadable(folder, error);
  }
}
