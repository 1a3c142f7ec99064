/** What is confirmed is on the disk and not only with the system: a machine that loses its power keeps it too. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleWith, checkWith, opened } from '../kept.fixture.ts';
import { openStore } from '../open-store.ts';
import { migrate } from '../sql/migrate.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { emptyStore } from '../stores.fixture.ts';
import { embedded, startEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';

/** Calls are counted and go through. */
const { fsyncSync } = fs;
let synced = 0;
fs.fsyncSync = (handle) => {
  synced += 1;
  fsyncSync(handle);
};
syncBuiltinESMExports();
afterAll(() => {
  fs.fsyncSync = fsyncSync;
  syncBuiltinESMExports();
});

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = synced;
  await work();
  return synced - before;
}

test('each save is brought to the disk before it is confirmed, and reading asks for nothing', async () => {
  const store = opened(await openStore({ folder: await emptyStore() }));
  for (const id of ['a', 'b', 'c'])
    expect(await syncsOf(() => store.checks.save(checkWith({ id })))).toBeGreaterThan(0);
  expect(await syncsOf(() => store.articles.add([articleWith({ id: 'x' })]))).toBeGreaterThan(0);
  expect(await syncsOf(() => store.checks.remove('b'))).toBeGreaterThan(0);
  expect(await syncsOf(() => store.checks.byId('a'))).toBe(0);
  await store.close();
});

test('the embedded database waits for its disk, in all that it writes', async () => {
  const pg = await startEmbedded(join(await emptyStore(), 'db'));
  const setting = async (name: string) =>
    (await pg.query<{ is: string }>('SELECT current_setting($1) AS is', [name])).rows[0]?.is;
  expect(await setting('fsync')).toBe('on');
  expect(await setting('full_page_writes')).toBe('on');
  expect(await setting('synchronous_commit')).toBe('on');
  expect(await setting('wal_sync_method')).toBe('fsync');
  await pg.query('CREATE TABLE more AS SELECT generate_series(1, 1000)');
  // the log, the tables and the file that says how far they are
  expect(await syncsOf(() => pg.exec('CHECKPOINT'))).toBeGreaterThan(3);
  await pg.close();
});

test('the log is folded into the tables now and then, so that it does not grow for ever', async () => {
  const folder = await emptyStore();
  const lock = await lockFolder(folder);
  if (!('release' in lock)) throw new Error('the folder is in use');
  const database = embedded(await startEmbedded(join(folder, 'db')), lock, 1_000_000);
  await migrate(database);
  const folded = async () =>
    (await database.query<{ at: string }>('SELECT redo_lsn::text AS at FROM pg_control_checkpoint()'))[0]?.at;
  const store = sqlStore(database);
  const save = async (ids: string) => {
    for (const id of ids) await store.checks.save(checkWith({ id }));
  };
  const before = await folded();
  await save('abc');
  expect(await folded()).toBe(before);
  await save('ABCDEFGHIJKLMNOPQRSTUVWXYZdefghijklmnopqrstuvwxyz0123456789');
  expect(await folded()).not.toBe(before);
  await store.close();
});
