/** The three stores, each new and empty: one suite of tests runs over them. PostgreSQL is null where there is none. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { testServer } from '../../test/postgres.fixture.ts';
import { opened } from './kept.fixture.ts';
import { openStore, type StorePlace } from './open-store.ts';

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

/** Gone after the tests of the file. */
const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-store-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }), 120_000);

let made: string | null = null;

/** A folder with a store in which nothing is kept. To make one takes seconds of work: the others are copies of the first. */
export async function emptyStore(): Promise<string> {
  if (made === null) {
    made = join(emptyRoom(), 'store');
    await opened(await openStore({ folder: made })).close();
  }
  const folder = join(emptyRoom(), 'store');
  cpSync(made, folder, { recursive: true });
  return folder;
}

/** An empty folder. */
export function emptyRoom(): string {
  return mkdtempSync(join(ROOM, 'room-'));
}
