/** Adds to a folder of cases: a text that was checked, or what a check comes to when it is derived again. */
import { join } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { Version } from '../../core/publish/case.ts';
import type { Publishing } from '../../core/publish/publishing.ts';
import type { RecheckedCase, Rechecking } from '../../core/publish/rechecking.ts';
import { problem } from '../problem.ts';
import { addVersion, type Rendered } from './cases.ts';
import { readCase } from './stored-case.ts';

/** What the next version would be, after the newest one there is. */
export type Publish = (before: Version | null) => Publishing;

/** Publishes; where another process adds a version meanwhile, what comes after that one is worked out anew. */
export function publishCase(
  dir: string,
  id: string,
  publish: Publish,
  render: (version: Version) => Rendered,
): Publishing | Problem {
  for (let tried = 0; ; ) {
    const stored = readCase(dir, id);
    if (stored !== null && 'severity' in stored) return stored;
    const made = publish(stored?.newest ?? null);
    if (made.kind !== 'new') return made;
    if (made.version.file.version === tried) return taken(dir, made.version);
    if (addVersion(dir, made.version, render(made.version))) return made;
    tried = made.version.file.version;
  }
}

export type Recheck = (before: Version) => Rechecking;

/** Derives one case again and, where `render` is given, adds the version that comes of it. */
export function recheckCase(
  dir: string,
  id: string,
  recheck: Recheck,
  render: ((version: Version) => Rendered) | null,
): Omit<RecheckedCase, 'nowKnown'> | Problem | null {
  for (let tried = 0; ; ) {
    const stored = readCase(dir, id);
    if (stored === null || 'severity' in stored) return stored;
    const result = recheck(stored.newest);
    const rechecked = { id, before: stored.newest, result };
    if (result.kind !== 'changed' || render === null) return rechecked;
    if (result.version.file.version === tried) return taken(dir, result.version);
    if (addVersion(dir, result.version, render(result.version))) return rechecked;
    tried = result.version.file.version;
  }
}

/** Another process would have moved the number on; what stands there is none of its work. */
function taken(dir: string, { file }: Version): Problem {
  const place = join(dir, file.case, String(file.version));
  return problem('foreign', place, 'stands where the next version belongs and is none', 'Move it to another place.');
}
