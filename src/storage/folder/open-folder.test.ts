/** Folders that are no store, or are somebody's: each told in a sentence, and left as it was. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../core/problem.ts';
import { checkWith, opened } from '../kept.fixture.ts';
import { openStore } from '../open-store.ts';
import { emptyRoom, emptyStore } from '../stores.fixture.ts';
import { lockFolder } from './folder-lock.ts';
import { EMBEDDED_VERSION } from './open-folder.ts';
import { type ProcessIdentity, thisProcess } from './process-identity.ts';

async function problemOf(folder: string): Promise<Problem> {
  const store = await openStore({ folder });
  if ('severity' in store) return store;
  await store.close();
  throw new Error('was opened');
}

const lockIn = (folder: string, number: number, holder: object) =>
  writeFileSync(join(folder, `lock-${number}`), JSON.stringify(holder));

/** A process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await emptyStore();
  });

  test('that is a file is refused', async () => {
    const file = join(emptyRoom(), 'file');
    writeFileSync(file, 'mine');
    expect(await problemOf(file)).toMatchObject({ code: 'no-folder', message: 'is a file', at: { file } });
    expect(await problemOf(join(file, 'below'))).toMatchObject({ code: 'system' });
  });

  test('with other things in it is refused and left alone', async () => {
    const room = emptyRoom();
    writeFileSync(join(room, 'letter.txt'), 'mine');
    expect(await problemOf(room)).toMatchObject({ code: 'foreign', message: expect.stringContaining('"letter.txt"') });
    expect(readdirSync(room)).toEqual(['letter.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written to is refused', async () => {
    const room = join(emptyRoom(), 'closed');
    mkdirSync(room, { mode: 0o500 });
    expect(await problemOf(room)).toMatchObject({ code: 'system', message: 'cannot be read or written (EACCES)' });
  });

  test('of another version of the embedded database is told, with what to do', async () => {
    const old = await emptyStore();
    writeFileSync(join(old, 'db', 'PG_VERSION'), '16\n');
    const { message, hint } = await problemOf(old);
    expect(message).toBe(
      `was written by another version of the embedded database (PostgreSQL 16, and this lawstate has ${EMBEDDED_VERSION})`,
    );
    expect(hint).toContain('lawstate backup');
    expect(readdirSync(old)).toEqual(['db']);
  });

  test('whose database is damaged is told', async () => {
    const broken = await emptyStore();
    truncateSync(join(broken, 'db', 'global', 'pg_control'), 10);
    expect(await problemOf(broken)).toMatchObject({ code: 'damaged' });
    expect(readdirSync(broken)).toEqual(['db']);
  });

  test('is nobody else’s to read, where lawstate makes it', async () => {
    const made = join(emptyRoom(), 'deep', 'store');
    await opened(await openStore({ folder: made })).close();
    expect(statSync(made).mode & 0o777).toBe(0o700);
    expect(readdirSync(made)).toEqual(['db']);
  });

  test('that was left half made is made anew', async () => {
    const half = emptyRoom();
    // what a file system puts there is nobody's
    mkdirSync(join(half, 'lost+found'));
    cpSync(join(folder, 'db'), join(half, 'db-part'), { recursive: true });
    rmSync(join(half, 'db-part', 'global'), { recursive: true });
    await opened(await openStore({ folder: half })).close();
    expect(readdirSync(half).sort()).toEqual(['db', 'lost+found']);
    expect(statSync(join(half, 'db')).mode & 0o777).toBe(0o700);
  });

  test('is one process’s at a time; the other is told who has it', async () => {
    const store = opened(await openStore({ folder }));
    expect(await problemOf(folder)).toMatchObject({
      code: 'in-use',
      message: expect.stringContaining(`is in use by process ${process.pid} `),
    });
    await store.ready();
    await store.close();
    await opened(await openStore({ folder })).close();
  });

  test('whose process was killed is free at once', async () => {
    lockIn(folder, 7, { ...thisProcess(), pid: await deadPid() });
    const store = opened(await openStore({ folder }));
    expect(readdirSync(folder).sort()).toEqual(['db', 'lock-8']);
    await store.close();
    expect(readdirSync(folder)).toEqual(['db']);
  });

  test.skipIf(thisProcess().linux === null)(
    'is free where the number of its process is that of another since',
    async () => {
      const { linux, ...rest } = thisProcess();
      lockIn(folder, 1, { ...rest, linux: { ...linux, started: '1' } });
      await opened(await openStore({ folder })).close();
    },
  );

  test('with a lock that holds nonsense is free', async () => {
    writeFileSync(join(folder, 'lock-3'), '{"pid": "\\u001b[31m');
    await opened(await openStore({ folder })).close();
  });

  test('that another process took over takes nothing more from the one that lost it', async () => {
    const store = opened(await openStore({ folder }));
    const [lock = ''] = readdirSync(folder).filter((name) => name.startsWith('lock-'));
    rmSync(join(folder, lock));
    await expect(store.checks.save(checkWith({ id: 'late' }))).rejects.toThrow(/another process has taken/);
    await store.close();
  });
});

describe('a lock of another machine', () => {
  const elsewhere = (): ProcessIdentity => {
    const { linux, ...rest } = thisProcess();
    return { ...rest, host: 'other', command: 'serve', linux: linux === null ? null : { ...linux, boot: 'other' } };
  };

  test('counts while somebody touches it', async () => {
    const room = emptyRoom();
    lockIn(room, 1, elsewhere());
    const file = join(room, 'lock-1');
    let second = 1_000;
    const touching = setInterval(() => {
      second += 1;
      utimesSync(file, second, second);
    }, 100);
    expect(await lockFolder(room)).toEqual(elsewhere());
    clearInterval(touching);
    expect(existsSync(file)).toBe(true);
  });

  test('counts no more once nobody does', async () => {
    const room = emptyRoom();
    lockIn(room, 1, elsewhere());
    const lock = await lockFolder(room);
    expect('release' in lock).toBe(true);
    expect(readdirSync(room)).toEqual(['lock-2']);
    if ('release' in lock) lock.release();
    expect(readdirSync(room)).toEqual([]);
  });
});

test('of many that want a folder at once one has it, whatever a dead one left', async () => {
  const room = emptyRoom();
  lockIn(room, 4, { ...thisProcess(), pid: await deadPid() });
  const all = await Promise.all(Array.from({ length: 20 }, () => lockFolder(room)));
  expect(all.filter((one) => 'release' in one)).toHaveLength(1);
  for (const one of all) if ('release' in one) one.release();
});
