/** Servers that cannot be used: each told in a sentence, with what to do, and never with the password. */
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { testServer } from '../../../test/postgres.fixture.ts';
import type { Problem } from '../../core/problem.ts';
import { opened } from '../kept.fixture.ts';
import { openStore } from '../open-store.ts';

const SECRET = 's3cr-et';
const server = await testServer();

async function problemOf(url: string): Promise<Problem> {
  const store = await openStore({ url });
  if ('severity' in store) return store;
  await store.close();
  throw new Error('was opened');
}

describe('an address', () => {
  test.each([
    'somewhere',
    `mysql://me:${SECRET}@localhost/db`,
    `postgres://me:12#${SECRET}@localhost/db`,
    `postgres://me:12/${SECRET}@localhost/db`,
    `postgres://me:12?${SECRET}@localhost/db`,
    `postgres://me:${SECRET}@local host/db`,
    `postgres://me:${SECRET}@localhost:99999999/db`,
  ])('that is none is refused without being shown: %s', async (url) => {
    const problem = await problemOf(url);
    expect(problem).toMatchObject({ code: 'no-address', at: { file: 'DATABASE_URL' } });
    expect(JSON.stringify(problem)).not.toContain(SECRET);
    expect(JSON.stringify(problem)).not.toContain('12');
  });

  test('where nothing listens is told', async () => {
    const listening = createServer();
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const address = listening.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => listening.close(resolve));
    const problem = await problemOf(`postgres://me:${SECRET}@127.0.0.1:${port}/db`);
    expect(problem).toMatchObject({
      code: 'unreachable',
      message: 'does not answer (ECONNREFUSED)',
      at: { file: `the PostgreSQL server at 127.0.0.1:${port}` },
    });
    expect(JSON.stringify(problem)).not.toContain(SECRET);
  });

  test('of a machine that is none is told', async () => {
    expect(await problemOf(`postgres://me:${SECRET}@lawstate.invalid/db`)).toMatchObject({ code: 'unreachable' });
  });
});

describe.skipIf(server === null)('a server', () => {
  const at = async (change: (url: URL) => void): Promise<string> => {
    const url = new URL((await server?.newDatabase()) ?? '');
    change(url);
    return url.href;
  };

  test('that does not know the password is told, and the password is not', async () => {
    const problem = await problemOf(await at((url) => Object.assign(url, { password: SECRET })));
    expect(problem).toMatchObject({ code: 'password', message: expect.stringContaining('does not accept') });
    expect(JSON.stringify(problem)).not.toContain(SECRET);
    expect(await problemOf(await at((url) => Object.assign(url, { password: '' })))).toMatchObject({
      code: 'password',
    });
  });

  test('that has no such database is told', async () => {
    const problem = await problemOf(await at((url) => Object.assign(url, { pathname: '/nowhere' })));
    expect(problem).toMatchObject({ code: 'no-database', message: 'has no database nowhere' });
    expect(problem.hint).toContain('createdb nowhere');
  });

  test('whose user may make nothing is told; one that need make nothing is opened', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: url });
    await owner.connect();
    const user = `lawstate_guest_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
    await owner.query(`CREATE ROLE ${user} LOGIN PASSWORD 'guest'`);
    const guest = Object.assign(new URL(url), { username: user, password: 'guest' }).href;
    expect(await problemOf(guest)).toMatchObject({ code: 'permission', message: 'lets this user make no tables' });
    await opened(await openStore({ url })).close();
    await owner.query(`GRANT USAGE ON SCHEMA lawstate TO ${user}`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA lawstate TO ${user}`);
    const store = opened(await openStore({ url: guest }));
    await store.ready();
    await store.close();
    await owner.query(`DROP OWNED BY ${user}`);
    await owner.query(`DROP ROLE ${user}`);
    await owner.end();
  });

  test('that confirms before its disk has it is told to wait for the disk', async () => {
    const { openPostgres } = await import('./open-postgres.ts');
    const database = await openPostgres(
      await at((url) => url.searchParams.set('options', '-c synchronous_commit=off')),
    );
    if ('severity' in database) throw new Error(database.message);
    const [setting] = await database.query<{ setting: string }>(
      "SELECT current_setting('synchronous_commit') AS setting",
    );
    expect(setting).toEqual({ setting: 'on' });
    await database.close();
  });
});
