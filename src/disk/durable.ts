/**
 * Files and folders that are there as a whole or not at all, also where the process or the machine dies half-way: written
 * beside their place, brought to the disk, then renamed into it. A file that is only ever added to may end in half of what came last.
 */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** Begins the name of what is still being written. The rest says by whom, so that what a dead process left can be told. */
const PART = '.lawstate-part';
const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '_');

let made = 0;

/** A place in the folder that no other process and no other call uses. */
function partIn(folder: string): string {
  made += 1;
  const part = join(folder, `${PART}-${HOST}-${process.pid}-${made}`);
  // a process of the same number may have died here before
  return existsSync(part) ? partIn(folder) : part;
}

/**
 * The folder `place`, below `root`, with files by their paths in it. It is made in `root` and moved. False, and nothing done,
 * where something stands at the place already.
 */
export function placeFolder(root: string, place: string, files: Readonly<Record<string, string>>): boolean {
  const part = partIn(root);
  try {
    mkdirSync(part);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(part, name)), { recursive: true });
      writeNew(join(part, name), content);
    }
    for (const folder of new Set(Object.keys(files).map((name) => dirname(join(part, name))))) folderToDisk(folder);
    folderToDisk(part);
    return renamed(part, place);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** The file with this content in place of what it held; nobody reads half of either. Left alone where it holds it already. */
export function replaceFile(root: string, file: string, content: string): void {
  if (contentOf(file) !== content) replaceBytes(root, file, Buffer.from(content));
}

/** The same for bytes, whatever the file held. */
export function replaceBytes(root: string, file: string, bytes: Uint8Array): void {
  const part = partIn(root);
  try {
    writeNew(part, bytes);
    renameSync(part, file);
    folderToDisk(dirname(file));
  } finally {
    rmSync(part, { force: true });
  }
}

/** Adds to the end of a file that is only ever added to; on the disk when it returns. */
export function append(handle: number, text: string): void {
  writeFileSync(handle, text);
  fdatasyncSync(handle);
}

/** Null where there is no such file. */
export function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Takes away what processes of this machine that are no more had begun and not ended. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, pid] = /^\.lawstate-part-([A-Za-z0-9_]*)-(\d+)-\d+$/.exec(name) ?? [];
    if (host === HOST && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** rename(2) puts a folder in the place of nothing, or of an empty folder, and of nothing else: two writers never meet. */
function renamed(part: string, place: string): boolean {
  try {
    renameSync(part, place);
    folderToDisk(dirname(place));
    return true;
  } catch (error) {
    if (existsSync(place)) return false;
    throw error;
  }
}

function writeNew(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content, { flag: 'wx', flush: true });
}

/** Brings a file that others wrote to the disk. */
export function fileToDisk(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Brings the names in a folder to the disk, where the system can (Windows cannot open a folder). */
export function folderToDisk(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // a file system that does not sync folders has nothing to offer here
  } finally {
    closeSync(handle);
  }
}
