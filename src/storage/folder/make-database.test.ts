import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyRoom } from '../stores.fixture.ts';
import { startEmbedded } from './embedded.ts';
import { makeDatabase, shippedDatabase } from './make-database.ts';
import { EMBEDDED_VERSION } from './open-folder.ts';

describe('a database in which nothing is kept', () => {
  test.each([
    ['of the files that ship', shippedDatabase()],
    ['made anew where those that ship are none', new Blob(['no database'])],
  ])('%s starts, is of the version that is known, and is nobody else’s to read', async (_, shipped) => {
    const [files, part] = ['db', 'db-part'].map((name) => join(emptyRoom(), name)) as [string, string];
    await makeDatabase(files, part, shipped);
    expect(existsSync(part)).toBe(false);
    expect(readFileSync(join(files, 'PG_VERSION'), 'utf8').trim()).toBe(EMBEDDED_VERSION);
    expect([files, join(files, 'base')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(statSync(join(files, 'PG_VERSION')).mode & 0o777).toBe(0o600);
    const database = await startEmbedded(files);
    expect((await database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  test('ships with the program', () => {
    expect(shippedDatabase()).not.toBeNull();
  });
});
