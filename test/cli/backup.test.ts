/** `lawstate backup` and `lawstate restore`, as their users run them. */
import { cpSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleWith, checkWith, opened, versionOf } from '../../src/storage/kept.fixture.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { testServer } from '../postgres.fixture.ts';
import { CLI, lawstate, room } from './lawstate.ts';

const ROOM = room();
const server = await testServer();
const NO_DATABASE = { DATABASE_URL: '' };

/** A folder in which one of each is kept. */
async function filled(): Promise<string> {
  const folder = await emptyStore();
  const store = opened(await openStore({ folder }));
  await store.checks.save(checkWith({ id: 'a' }));
  await store.cases.add(versionOf('reed', 1));
  await store.articles.add([articleWith({ id: 'x' }), articleWith({ id: 'y' })]);
  await store.close();
  return folder;
}

const COUNTED = '1 saved check, 1 version of published cases and 2 scanned articles';

test('a backup goes from a folder to another, and says how much it holds', async () => {
  const [from, file, to] = [await filled(), join(ROOM, 'a.jsonl'), join(ROOM, 'restored')];
  expect(lawstate(['backup', '--store', from, '--out', file])).toEqual({
    ...{ code: 0, out: '', err: `lawstate: ${COUNTED} from ${from} are in ${file}.\n` },
  });
  expect(lawstate(['restore', file, '--store', to])).toEqual({
    ...{ code: 0, out: '', err: `lawstate: ${COUNTED} of ${file} are in ${to}.\n` },
  });
  const again = lawstate(['restore', file, '--store', to]);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('something is kept in the store already') });
  expect(lawstate(['restore', file, '--store', to, '--merge']).err).toContain('4 of them were there before');
  const second = join(ROOM, 'b.jsonl');
  lawstate(['backup', '--store', to, '--out', second]);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(file, 'utf8'));
}, 600_000);

test.skipIf(server === null)(
  'a backup moves what is kept from a folder to PostgreSQL',
  async () => {
    const env = { DATABASE_URL: (await server?.newDatabase()) ?? '' };
    const [from, file, back] = [await filled(), join(ROOM, 'moving.jsonl'), join(ROOM, 'back.jsonl')];
    const empty = lawstate(['backup', '--out', back], { env });
    expect(empty).toEqual({
      ...{ code: 2, out: '', err: expect.stringContaining('the database of DATABASE_URL holds nothing of lawstate.') },
    });
    lawstate(['backup', '--store', from, '--out', file], { env });
    expect(lawstate(['restore', file], { env }).err).toBe(
      `lawstate: ${COUNTED} of ${file} are in the database of DATABASE_URL.\n`,
    );
    expect(lawstate(['backup', '--out', back], { env }).code).toBe(0);
    expect(readFileSync(back, 'utf8')).toBe(readFileSync(file, 'utf8'));
  },
  120_000,
);

test('what is kept lies in the user’s data folder where nothing else is said', async () => {
  const from = await filled();
  const file = join(ROOM, 'home.jsonl');
  lawstate(['backup', '--store', from, '--out', file]);
  const env = { ...NO_DATABASE, XDG_DATA_HOME: join(ROOM, 'data') };
  cpSync(await emptyStore(), join(ROOM, 'data', 'lawstate'), { recursive: true });
  expect(lawstate(['restore', file], { env }).err).toContain(`are in ${join(ROOM, 'data', 'lawstate')}.`);
  const home = { ...NO_DATABASE, XDG_DATA_HOME: 'relative', HOME: join(ROOM, 'home') };
  const missing = lawstate(['backup', '--out', file], { env: home });
  expect(missing.err).toContain(`${join(ROOM, 'home', '.local', 'share', 'lawstate')} holds no store.`);
  expect(existsSync(join(ROOM, 'home'))).toBe(false);
}, 600_000);

test('bad usage and input end with one sentence', async () => {
  const from = await filled();
  const [file, cut] = [join(ROOM, 'sound.jsonl'), join(ROOM, 'cut.jsonl')];
  lawstate(['backup', '--store', from, '--out', file]);
  writeFileSync(cut, readFileSync(file));
  truncateSync(cut, 2_000);
  mkdirSync(join(ROOM, 'none'));
  const target = join(ROOM, 'none', 'store');
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['backup', '--store', from], 'required option'],
    [['backup', '--store', from, '--out', join(ROOM, 'no', 'where')], 'cannot be written (ENOENT)'],
    [['backup', '--store', file, '--out', cut], 'is a file'],
    [['backup', '--store', target, '--out', cut], 'holds no store'],
    [['restore', join(ROOM, 'missing'), '--store', target], 'cannot be read (ENOENT)'],
    [['restore', cut, '--store', target], 'is cut'],
    [['restore', file, '--store', file], 'is a file'],
    [['restore', file], 'is no address of a PostgreSQL database'],
    [['restore', file, '--store', ROOM], 'holds other things than a store'],
  ];
  for (const [args, says] of cases) {
    const { code, out, err } = lawstate(args, { env: { DATABASE_URL: 'postgres:/me:secret@/' } });
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd()).not.toContain('\n');
    expect(err).not.toContain('secret');
  }
}, 600_000);

test('other commands load no database', () => {
  const seen = new Set<string>();
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from = ''] of code.matchAll(/^(?:import|export)\b[^'"]*["']([^"']+)["'];/gm)) {
      if (from.startsWith('.')) load(join(file, '..', from));
      else loaded.add(from);
    }
  };
  load(CLI);
  expect([...loaded]).toContain('node:fs');
  expect([...loaded].filter((name) => /^pg$|pglite/.test(name))).toEqual([]);
});
