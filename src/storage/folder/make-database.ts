/**
 * The files of a database in which nothing is kept yet. Those of an empty one ship with the program, since to make them anew takes
 * seconds of work. The database is made beside its place and moved there, all of it on the disk: a process that is killed meanwhile
 * leaves what the next one removes.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { fileToDisk, folderToDisk } from '../../disk/durable.ts';
import { packageRoot } from '../../package-root.ts';

/** Below the folder of the package. */
const SHIPPED = join('dist', 'empty-database.tar.gz');

/** What shipped, packed; null where the program runs from its sources and was not built. */
export function shippedDatabase(): Blob | null {
  try {
    return new Blob([readFileSync(join(packageRoot(), SHIPPED))], { type: 'application/x-gzip' });
  } catch {
    return null;
  }
}

/** Makes the database `files`, and `part` beside it meanwhile. */
export async function makeDatabase(files: string, part: string, shipped = shippedDatabase()): Promise<void> {
  const made = shipped !== null && (await from(shipped, part));
  if (!made) await begin(part, null);
  for (const one of readdirSync(part, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    chmodSync(path, one.isDirectory() ? 0o700 : 0o600);
    if (one.isDirectory()) folderToDisk(path);
    else fileToDisk(path);
  }
  folderToDisk(part);
  renameSync(part, files);
  folderToDisk(dirname(files));
}

/** Whether they are of the embedded database that is installed: another version of it may not start on them. */
async function from(shipped: Blob, part: string): Promise<boolean> {
  try {
    await begin(part, shipped);
    return true;
  } catch (error) {
    // what the system refuses it would refuse again
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return false;
  }
}

async function begin(part: string, shipped: Blob | null): Promise<void> {
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  // not file by file to the disk: all of them are brought there when it is done
  const database = await PGlite.create({
    fs: new NodeFS(part),
    ...(shipped === null ? {} : { loadDataDir: shipped }),
  });
  await database.close();
}
