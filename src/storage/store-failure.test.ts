/** What goes wrong while a store works is told as such, and what was confirmed stays. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testServer } from '../../test/postgres.fixture.ts';
import { backUp } from '../app/store.ts';
import { checkWith, opened } from './kept.fixture.ts';
import { DamagedEntry } from './kept-json.ts';
import { openStore } from './open-store.ts';
import type { Database } from './sql/database.ts';
import { openPostgres } from './sql/open-postgres.ts';
import { storeFailure } from './store-failure.ts';
import { emptyRoom } from './stores.fixture.ts';

const server = await testServer();

async function databaseAt(url: string): Promise<Database> {
  const database = await openPostgres(url);
  if ('severity' in database) throw new Error(database.message);
  return database;
}

describe.skipIf(server === null)('a store in PostgreSQL', () => {
  test('answers again once a server that ended its connections is back', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const [store, other] = [opened(await openStore({ url })), await databaseAt(url)];
    await store.checks.save(checkWith({ id: 'a' }));
    await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    let failed: unknown = null;
    for (let tries = 0; tries < 20; tries += 1) {
      failed = await store.ready().catch((error: unknown) => error);
      if (failed === undefined) break;
      // what was under way when they ended is told as the store's trouble, not as a bug
      expect(storeFailure(failed, 'here')).toMatchObject({ code: 'store', at: { file: 'here' } });
    }
    expect(failed).toBeUndefined();
    expect((await store.checks.byId('a'))?.id).toBe('a');
    await Promise.all([store.close(), other.close()]);
  });

  test('in which something was altered says what, and makes no backup of it', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const [store, other] = [opened(await openStore({ url })), await databaseAt(url)];
    await store.checks.save(checkWith({ id: 'a' }));
    await other.query(`UPDATE lawstate.saved_check SET report = replace(report, '"claims"', '"claim"')`);
    await expect(store.checks.byId('a')).rejects.toThrow(DamagedEntry);
    expect(await backUp({ url }, join(emptyRoom(), 'backup'))).toMatchObject({
      code: 'damaged',
      message: 'is damaged: the saved check a is not what lawstate wrote there: claims',
    });
    await Promise.all([store.close(), other.close()]);
  });
});

test('a broken promise of ours is no failure of the store', () => {
  expect(storeFailure(new RangeError('version 3 of a cannot follow version 1'), 'here')).toBeNull();
  expect(storeFailure(new TypeError('x is undefined'), 'here')).toBeNull();
});
