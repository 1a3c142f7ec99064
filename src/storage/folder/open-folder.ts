/**
 * A store in a folder: `db/`, the files of the embedded database, and `lock-…`, who has it. What a process that was killed at the
 * very start leaves is a folder that the next one can use.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Problem } from '../../core/problem.ts';
import { problem, trying } from '../problem.ts';
import type { Database } from '../sql/database.ts';
import { embedded, startEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { makeDatabase } from './make-database.ts';
import type { ProcessIdentity } from './process-identity.ts';

const FILES = 'db';
const PART = 'db-part';
/** The PostgreSQL that the embedded database is; its files are those of no other. */
export const EMBEDDED_VERSION = '18';

export async function openFolder(named: string, wanted: 'any' | 'existing' = 'any'): Promise<Database | Problem> {
  const folder = resolve(named);
  const unfit = trying(folder, () => unfitFolder(folder, wanted));
  if (unfit !== null) return unfit;
  const lock = await lockFolder(folder).catch((error: unknown) => trying(folder, () => raise(error)));
  if ('severity' in lock) return lock;
  if ('pid' in lock) return inUse(folder, lock);
  const started = await start(folder).catch((error: unknown) => damaged(folder, error));
  if (!('severity' in started)) return embedded(started, lock);
  lock.release();
  return started;
}

function raise(error: unknown): never {
  throw error;
}

/** What may lie in a folder in which a store is made: what a killed process left, and what a file system or a desktop puts there. */
const OURS = /^(?:db-part|lock-.*|lost\+found|\..*)$/;

/** Makes the folder where there is none, unless a store is wanted that exists; what keeps it from being one. */
function unfitFolder(folder: string, wanted: 'any' | 'existing'): Problem | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    return problem('no-folder', folder, 'is a file', 'Name a folder with --store; it is made where it does not exist.');
  if (wanted === 'existing' && statSync(join(folder, FILES), { throwIfNoEntry: false }) === undefined)
    return problem(
      'no-store',
      folder,
      'holds no store',
      'Name its folder with --store, or a database in DATABASE_URL.',
    );
  // what is saved is nobody else's to read
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(join(folder, FILES, 'PG_VERSION'))) return null;
  const foreign = readdirSync(folder).filter((name) => !OURS.test(name));
  if (foreign.length === 0) return null;
  return problem(
    'foreign',
    folder,
    `holds other things than a store, such as ${JSON.stringify(foreign[0])}`,
    'Name a folder with --store that is new or empty, or was made by lawstate.',
  );
}

async function start(folder: string): Promise<PGlite | Problem> {
  const files = join(folder, FILES);
  if (statSync(files, { throwIfNoEntry: false }) === undefined) await makeDatabase(files, join(folder, PART));
  const version = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
  if (version === EMBEDDED_VERSION) return startEmbedded(files);
  return problem(
    'version',
    folder,
    `was written by another version of the embedded database (PostgreSQL ${version.slice(0, 8)}, and this lawstate has ${EMBEDDED_VERSION})`,
    'Back it up with the lawstate that wrote it, and restore that into a new folder with this one: lawstate backup, lawstate restore.',
  );
}

function inUse(folder: string, { pid, host, command }: ProcessIdentity): Problem {
  const who = `process ${pid}${command === '' ? '' : ` (lawstate ${command})`} on ${printable(host)}`;
  return problem(
    'in-use',
    folder,
    `is in use by ${who}`,
    'Stop that process or wait for its end, name another folder with --store, or use PostgreSQL (DATABASE_URL), which serves several at once.',
  );
}

function printable(host: string): string {
  return host.replace(/[^\w.-]/g, '?').slice(0, 80);
}

/** What the system refuses is told as such; else the database did not come up on its files. */
function damaged(folder: string, error: unknown): Problem {
  if ((error as NodeJS.ErrnoException).syscall !== undefined) return trying(folder, () => raise(error)) as Problem;
  const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
  return problem(
    'damaged',
    folder,
    `holds a database that does not start (${why})`,
    'Restore a backup into a new folder: lawstate restore FILE --store FOLDER. Keep the folder until that is done.',
  );
}
