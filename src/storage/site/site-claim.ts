/**
 * Whose a folder is. A site keeps `.lawstate-site/` in its folder: the list of its files, the next site while it is built, and the
 * number of the process that builds it. A folder with other things in it and without that mark is somebody else's.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import { isAlive } from '../../disk/is-alive.ts';
import { problem } from '../problem.ts';

const MARK = '.lawstate-site';
const LIST = join(MARK, 'files.txt');
const RUNNING = join(MARK, 'running');

/** Where the next site is built; on the same disk as its place, so that a file is moved and not copied. */
export const NEXT = join(MARK, 'next');

/** Makes the folder ours, for this process alone; or says why it cannot be. */
export function claim(folder: string): Problem | null {
  const mark = join(folder, MARK);
  if (!isOpen(folder)) return siteProblem(folder, 'is no folder', 'Name a folder that is empty or not there yet.');
  if (!existsSync(mark) && existsSync(folder) && readdirSync(folder).length > 0)
    return siteProblem(
      folder,
      'is not empty, and no site of lawstate',
      'Name a folder that is empty or not there yet.',
    );
  mkdirSync(mark, { recursive: true });
  if (!lstatSync(mark).isDirectory()) return siteProblem(mark, 'is no folder', 'Remove it.');
  const other = runningNow(folder);
  if (other !== null)
    return siteProblem(
      folder,
      `is being written by process ${other}`,
      `Wait for it; if there is none, remove ${join(folder, RUNNING)}.`,
    );
  writeFileSync(join(folder, RUNNING), `${process.pid}\n`);
  rmSync(join(folder, NEXT), { recursive: true, force: true });
  mkdirSync(join(folder, NEXT));
  return null;
}

export function release(folder: string): void {
  rmSync(join(folder, NEXT), { recursive: true, force: true });
  rmSync(join(folder, RUNNING), { force: true });
}

function isOpen(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? true;
}

/** The process that writes the site, where one lives. */
function runningNow(folder: string): number | null {
  if (!existsSync(join(folder, RUNNING))) return null;
  const pid = Number(readFileSync(join(folder, RUNNING), 'utf8'));
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null;
}

/** The files that the site wrote, as far as it remembers. */
export function ownFiles(folder: string): readonly string[] {
  const list = join(folder, LIST);
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
}

export function rememberFiles(folder: string, files: Iterable<string>): void {
  const list = join(folder, LIST);
  writeFileSync(`${list}.new`, `${[...files].sort().join('\n')}\n`);
  renameSync(`${list}.new`, list);
}

export function siteProblem(file: string, message: string, hint: string): Problem {
  return problem('site-folder', file, message, hint);
}
