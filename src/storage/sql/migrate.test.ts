/** The schema: what it is, that it comes by itself and once, and that it is never taken back. */
import { afterAll, describe, expect, test } from 'vitest';
import { compactReport } from '../../core/report/json.ts';
import { openFolder } from '../folder/open-folder.ts';
import { opened, versionOf } from '../kept.fixture.ts';
import { caseEntry } from '../kept-json.ts';
import { openStore, type StorePlace } from '../open-store.ts';
import { storeKinds } from '../stores.fixture.ts';
import type { Database } from './database.ts';
import { dumpSchema } from './dump-schema.fixture.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { openPostgres } from './open-postgres.ts';

const KINDS = (await storeKinds()).filter(({ name }) => name !== 'memory');

test('the steps are numbered from 1 without gaps', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});

describe.each(KINDS)('the schema in $name', ({ place }) => {
  const open: Database[] = [];
  afterAll(async () => {
    for (const database of open) await database.close();
  });

  const databaseAt = async (at: StorePlace): Promise<Database> => {
    if (at === 'memory') throw new Error('has no schema');
    const database = 'url' in at ? await openPostgres(at.url) : await openFolder(at.folder);
    if ('severity' in database) throw new Error(database.message);
    open.push(database);
    return database;
  };

  test('is that of the golden file', async () => {
    const database = await databaseAt(await place());
    await migrate(database);
    await expect(await dumpSchema(database)).toMatchFileSnapshot('goldens/schema.golden.txt');
  });

  test('comes once, also where several begin at once', async () => {
    const database = await databaseAt(await place());
    await database.script('DROP SCHEMA IF EXISTS lawstate CASCADE');
    await Promise.all(Array.from({ length: 5 }, () => migrate(database)));
    const rows = await database.query<{ number: number }>('SELECT number FROM lawstate.migration ORDER BY number');
    expect(rows).toEqual(MIGRATIONS.map(({ number }) => ({ number })));
  });

  test('goes forward by the steps that are missing, all of them or none', async () => {
    const database = await databaseAt(await place());
    await migrate(database);
    const step = (number: number, sql: string) => ({ number, name: `step ${number}`, sql });
    const next = MIGRATIONS.length + 1;
    const good = step(next, 'CREATE TABLE lawstate.more (id integer); INSERT INTO lawstate.more VALUES (1);');
    const bad = step(next + 1, 'INSERT INTO lawstate.more VALUES (2); INSERT INTO lawstate.nowhere VALUES (1);');
    const before = await dumpSchema(database);
    await expect(migrate(database, [...MIGRATIONS, good, bad])).rejects.toThrow(/nowhere/);
    expect(await dumpSchema(database)).toBe(before);
    expect(await migrate(database, [...MIGRATIONS, good])).toBe(next);
    expect(await migrate(database, [...MIGRATIONS, good])).toBe(next);
    expect(await database.query('SELECT id FROM lawstate.more')).toEqual([{ id: 1 }]);
  });

  test('fills in the laws and the day of cases that were kept before', async () => {
    const database = await databaseAt(await place());
    await database.script('DROP SCHEMA IF EXISTS lawstate CASCADE');
    await migrate(database, MIGRATIONS.slice(0, 2));
    const { file, report } = versionOf('one', 1, 'He said "on":"1999-01-01" and "law":{"id":"xx/none"} \0 \\');
    await database.query('INSERT INTO lawstate.published_case VALUES ($1, 2, $2)', [
      'one',
      JSON.stringify(caseEntry({ file, report })),
    ]);
    for (const [number, kept] of [report.claims.slice(0, 0), report.claims].entries())
      await database.query('INSERT INTO lawstate.case_version VALUES ($1, $2, $3, $4)', [
        'one',
        number + 1,
        JSON.stringify(file),
        compactReport({ ...report, claims: kept }),
      ]);
    await migrate(database);
    expect(await database.query('SELECT law, case_id FROM lawstate.case_law')).toEqual([
      { law: 'xx/harbour-act', case_id: 'one' },
    ]);
    expect(await database.query('SELECT on_day FROM lawstate.published_case')).toEqual([{ on_day: file.knownAt }]);
  });

  test('of a later program is refused in one sentence, and left', async () => {
    const at = await place();
    const database = await databaseAt(at);
    await migrate(database);
    await database.query("INSERT INTO lawstate.migration (number, name) VALUES (9, 'from the future')");
    await open.pop()?.close();
    expect(await openStore(at)).toMatchObject({
      code: 'newer',
      message: `was brought to schema 9 by a later lawstate, and this one knows ${MIGRATIONS.length}`,
    });
    const again = await databaseAt(at);
    expect(await again.query('SELECT max(number) AS number FROM lawstate.migration')).toEqual([{ number: 9 }]);
  });

  test('is there when a store is opened, and a store opened again has it still', async () => {
    const at = await place();
    for (const _ of [1, 2]) {
      const store = opened(await openStore(at));
      await store.ready();
      await store.close();
    }
  });
});
