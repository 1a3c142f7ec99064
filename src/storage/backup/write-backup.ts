/** Writes all that a store keeps into one file, which is there whole or not at all. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import { folderToDisk } from '../../disk/durable.ts';
import { problem } from '../problem.ts';
import type { Kept, Store } from '../store.ts';
import { endLine, headerLine, keptLine, type Tally } from './backup-line.ts';

export async function writeBackup(store: Store, file: string, version: string): Promise<Tally | Problem> {
  const part = `${file}.${process.pid}.part`;
  let handle: number | null = null;
  try {
    // it holds texts that may be nobody else’s to read
    handle = openSync(part, 'wx', 0o600);
    const tally = await writeInto(handle, store, version);
    fsyncSync(handle);
    renameSync(part, file);
    folderToDisk(dirname(file));
    return tally;
  } catch (error) {
    const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
    // the store has troubles of its own
    if (!['open', 'write', 'fsync', 'rename'].includes(syscall) || code === 'EPIPE') throw error;
    return problem('system', file, `cannot be written (${code})`, WRITABLE);
  } finally {
    if (handle !== null) closeSync(handle);
    rmSync(part, { force: true });
  }
}

const WRITABLE = 'Name a file in a folder that exists, may be written to, and has space.';

async function writeInto(handle: number, store: Store, version: string): Promise<Tally> {
  const hash = createHash('sha256');
  const tally = { checks: 0, versions: 0, articles: 0 };
  const write = (line: string) => {
    const bytes = Buffer.from(`${line}\n`);
    hash.update(bytes);
    writeFileSync(handle, bytes);
  };
  write(headerLine(version));
  await store.everything(async (entry) => {
    write(keptLine(entry));
    tally[COUNTED[entry.kind]] += 1;
  });
  writeFileSync(handle, `${endLine(tally, hash.digest('hex'))}\n`);
  return tally;
}

const COUNTED: Readonly<Record<Kept['kind'], keyof Tally>> = {
  check: 'checks',
  version: 'versions',
  article: 'articles',
};
