/** The three stores, each new and empty: one suite of tests runs over them. PostgreSQL is null where there is none. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perFile } from '../../test/per-file.ts';
import { testServer } from '../../test/postgres.fixture.ts';
import { opened } from './kept.fixture.ts';
import { openStore, type StorePlace } from './open-store.ts';
import { MIGRATIONS } from './sql/migrations.ts';

export interface StoreKind {
  readonly name: 'memory' | 'folder' | 'PostgreSQL';
  /** A place where nothing is kept yet. */
  place(): Promise<StorePlace>;
}

export async function storeKinds(): Promise<readonly StoreKind[]> {
  const server = await testServer();
  const memory: StoreKind = { name: 'memory', place: async () => 'memory' };
  const folder: StoreKind = { name: 'folder', place: async () => ({ folder: await emptyStore() }) };
  if (server === null) return [memory, folder];
  return [memory, folder, { name: 'PostgreSQL', place: async () => ({ url: await server.newDatabase() }) }];
}

const room = perFile(
  () => mkdtempSync(join(tmpdir(), 'lawstate-store-')),
  (folder) => rmSync(folder, { recursive: true, force: true }),
);

/** A folder with a store in which nothing is kept. To make one takes seconds of work: all are copies of one, made once. */
export async function emptyStore(): Promise<string> {
  const [made, folder] = [await madeOnce(), join(emptyRoom(), 'store')];
  cpSync(made, folder, { recursive: true });
  return folder;
}

/** Of this embedded database and this schema, for all files of tests. */
async function madeOnce(): Promise<string> {
  const database = readFileSync(join('node_modules', '@electric-sql', 'pglite', 'package.json'));
  const key = createHash('sha256').update(database).update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 16);
  const cached = join('node_modules', '.cache', `lawstate-store-${key}`);
  if (existsSync(cached)) return cached;
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  const part = `${cached}-${process.pid}`;
  await opened(await openStore({ folder: part })).close();
  try {
    renameSync(part, cached);
  } catch {
    // another file of tests was faster
    rmSync(part, { recursive: true, force: true });
  }
  return cached;
}

/** An empty folder. */
export function emptyRoom(): string {
  return mkdtempSync(join(room(), 'room-'));
}
