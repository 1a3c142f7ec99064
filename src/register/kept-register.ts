/**
 * Registers of folders that were read before, kept as one file each in the user's cache: tens of thousands of laws are read in a
 * second then, and not in a minute. None is trusted: what is broken, of other files, or cannot be kept is read from the YAML.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Register } from '../core/law/register.ts';
import { replaceBytes, sweep } from '../disk/durable.ts';
import { packageVersion } from '../package-root.ts';
import { loadFolders, yamlFiles } from './load.ts';
import { pack, unpack } from './packed.ts';
import type { Opened } from './shipped.ts';

/** The laws of the folders added to a register; in `cache` it is kept where it has no problem. */
export function openFolders(folders: readonly string[], base: Register, cache: string): Opened {
  // looked at before reading, so that a file changed meanwhile makes what is kept stale, not wrong
  const seen = filesSeen(folders);
  const key = sha256(JSON.stringify([FORMAT, packageVersion(), base.digest, seen.files]));
  const file = join(cache, `register-${key.slice(0, 32)}`);
  const kept = keptIn(file, key, seen.changed);
  if (kept !== null) return { register: kept, problems: [] };
  const { register, problems } = loadFolders(folders, base);
  if (problems.length === 0) keep(cache, file, key, register);
  return { register, problems };
}

const FORMAT = 'lawstate/kept-register@1';
const NEWLINE = 0x0a;
/** A change that comes so soon behind another, in milliseconds, may leave the time of a file as it was. */
const UNSURE = 2000;
/** So many are kept, those that were made last. */
const MOST = 2;

/** What the folders' files look like, and when the last of them was changed. */
function filesSeen(folders: readonly string[]) {
  let changed = 0;
  const files = folders.map((folder) => [
    resolve(folder),
    yamlFiles(folder).map((name) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
      changed = Math.max(changed, mtimeMs, ctimeMs);
      return [name, size, mtimeMs, ctimeMs, ino];
    }),
  ]);
  return { files, changed };
}

/** A line with the digests of what it was made of and of what follows; the packed register follows. */
function keptIn(file: string, key: string, changed: number): Register | null {
  try {
    if (statSync(file).mtimeMs < changed + UNSURE) return null;
    const bytes = readFileSync(file);
    const line = bytes.indexOf(NEWLINE);
    const body = bytes.subarray(line + 1);
    if (bytes.toString('latin1', 0, Math.max(0, line)) !== headOf(key, body)) return null;
    return unpack(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}

function keep(cache: string, file: string, key: string, register: Register): void {
  try {
    mkdirSync(cache, { recursive: true });
    sweep(cache);
    const body = Buffer.from(JSON.stringify(pack(register)));
    replaceBytes(cache, file, Buffer.concat([Buffer.from(`${headOf(key, body)}\n`), body]));
    for (const old of keptFiles(cache).slice(MOST)) rmSync(old, { force: true });
  } catch {
    // a cache that cannot be written to is none
  }
}

/** The newest first. */
function keptFiles(cache: string): readonly string[] {
  const files = readdirSync(cache).filter((name) => name.startsWith('register-'));
  const made = files.map((name) => ({ file: join(cache, name), at: statSync(join(cache, name)).mtimeMs }));
  return made.sort((a, b) => b.at - a.at).map(({ file }) => file);
}

function headOf(key: string, body: Uint8Array): string {
  return `${FORMAT} ${key} ${sha256(body)}`;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
