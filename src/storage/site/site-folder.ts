/**
 * Writes a site into a folder. In: files, one at a time. Out: how many there are, or why none was written. The new site is built
 * in whole beside the old one and then moved into its place file by file. A list says what is ours: what a rebuild leaves over is
 * removed, what somebody else put there stays, and a run that died while moving is finished by the next.
 */
import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSitePath, type SiteFile } from '../../core/page/site-file.ts';
import type { Problem } from '../../core/problem.ts';
import { claim, NEXT, ownFiles, release, rememberFiles, siteProblem } from './site-claim.ts';

export interface SiteWritten {
  readonly files: number;
  /** How many of an earlier build are gone. */
  readonly removed: number;
}

export type SiteFiles = Iterable<SiteFile> | AsyncIterable<SiteFile>;

export async function writeSite(folder: string, files: SiteFiles): Promise<SiteWritten | Problem> {
  try {
    const refused = claim(folder);
    if (refused !== null) return refused;
    try {
      return await replace(folder, files);
    } finally {
      release(folder);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const hint = 'Name a folder that may be written to and has room.';
    return siteProblem(folder, `cannot be written (${error.code})`, hint);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function replace(folder: string, files: SiteFiles): Promise<SiteWritten | Problem> {
  const old = new Set(ownFiles(folder).filter(isSitePath));
  const built = await build(join(folder, NEXT), files);
  const strange = [...built].find((path) => isInTheWay(folder, path, old));
  if (strange !== undefined)
    return siteProblem(
      join(folder, strange),
      'is not a file of the site and in its way',
      'Move it, or name another --out.',
    );
  // remembered before anything is moved, so that the next run knows of every file that this one may leave
  rememberFiles(folder, new Set([...old, ...built]));
  const inFolder = folders(folder);
  for (const path of built) {
    inFolder(dirname(path));
    renameSync(join(folder, NEXT, path), join(folder, path));
  }
  const stale = [...old].filter((path) => !built.has(path));
  for (const path of stale) remove(folder, path);
  rememberFiles(folder, built);
  return { files: built.size, removed: stale.length };
}

/** Every file of the new site, in a folder of its own; one at a time, so that none is kept. */
async function build(next: string, files: SiteFiles): Promise<ReadonlySet<string>> {
  const built = new Set<string>();
  const inNext = folders(next);
  for await (const { path, body } of files) {
    if (!isSitePath(path)) throw new Error(`${path} is no path of a site`);
    if (built.has(path)) throw new Error(`${path} is written twice`);
    built.add(path);
    inNext(dirname(path));
    writeFileSync(join(next, path), body);
  }
  return built;
}

/** Makes folders below one, each once. */
function folders(root: string): (path: string) => void {
  const made = new Set<string>();
  return (path) => {
    if (made.has(path)) return;
    mkdirSync(join(root, path), { recursive: true });
    made.add(path);
  };
}

/** Whether something that is not ours stands where the file or one of its folders must be: a link could lead out of the site. */
function isInTheWay(folder: string, path: string, old: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  const above = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
  if (above.some((part) => lookAt(folder, part)?.isDirectory() === false)) return true;
  const there = lookAt(folder, path);
  return there !== undefined && (there.isDirectory() || !old.has(path));
}

function lookAt(folder: string, path: string) {
  return lstatSync(join(folder, path), { throwIfNoEntry: false });
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      // it still holds something
      return;
    }
  }
}
