import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { OWN_LAW } from '../../test/cli/lawstate.ts';
import { SHIPPED } from '../../test/shipped-register.fixture.ts';
import { openFolders } from './kept-register.ts';
import { loadFolders } from './load.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-kept-'));
afterAll(() => rmSync(ROOM, { recursive: true }));

let rooms = 0;

/** A folder of one law, and a cache beside it, where what is kept counts as kept long ago. */
function room() {
  rooms += 1;
  const [laws, cache] = [join(ROOM, `laws-${rooms}`), join(ROOM, `cache-${rooms}`)];
  mkdirSync(laws);
  const write = (text: string, name = 'harbour.yaml') => writeFileSync(join(laws, name), text);
  write(OWN_LAW);
  const kept = () => readdirSync(cache).map((name) => join(cache, name));
  const settle = () => {
    for (const file of kept()) utimesSync(file, 4e9, 4e9);
  };
  const open = () => openFolders([laws], SHIPPED, cache);
  return { laws, cache, write, kept, settle, open, read: () => loadFolders([laws], SHIPPED).register };
}

/** Alters what is kept so that it is told from what is read, and is whole all the same. */
function mark(file: string): void {
  const text = readFileSync(file, 'utf8').replaceAll('Bars foreign ferries.', 'Bars no ferry at all.');
  writeFileSync(file, text);
}

test('a register is the same when it is read back', () => {
  const { open, settle, read } = room();
  expect(open()).toEqual({ register: read(), problems: [] });
  settle();
  expect(open()).toEqual({ register: read(), problems: [] });
});

test('what was kept is used, and not made again', () => {
  const { open, settle, kept } = room();
  open();
  settle();
  expect(open().register.laws.some(({ id }) => id === 'xx/harbour-act')).toBe(true);
  expect(kept().map((file) => statSync(file).mtimeMs)).toEqual([4e12]);
});

test('a file that was changed, added or removed is read', () => {
  const { open, settle, write, laws } = room();
  open();
  settle();
  write(OWN_LAW.replace('Bars foreign ferries.', 'Bars whalers too now.'));
  const changed = open().register.laws.find(({ id }) => id === 'xx/harbour-act');
  expect(changed?.does).toBe('Bars whalers too now.');
  write(OWN_LAW.replaceAll('harbour-act', 'pier-act').replaceAll('Harbour Act', 'Pier Act'), 'pier.yaml');
  expect(open().register.laws.some(({ id }) => id === 'xx/pier-act')).toBe(true);
  rmSync(join(laws, 'pier.yaml'));
  settle();
  expect(open().register.laws.some(({ id }) => id === 'xx/pier-act')).toBe(false);
});

test('what was kept just when its files were changed is not used', () => {
  const { open, kept, read } = room();
  open();
  mark(kept()[0] as string);
  expect(open().register).toEqual(read());
});

test('what is cut, altered or of something else is read anew', () => {
  const { open, settle, kept, read } = room();
  open();
  const [file] = kept() as [string];
  const whole = readFileSync(file);
  const altered = Buffer.from(whole);
  altered[whole.length - 40] = (altered[whole.length - 40] as number) ^ 1;
  for (const broken of [Buffer.alloc(0), whole.subarray(0, 1000), altered, Buffer.from('null'), Buffer.from('\n{}')]) {
    writeFileSync(file, broken);
    settle();
    expect(open().register).toEqual(read());
  }
  mark(file);
  settle();
  expect(open().register).toEqual(read());
});

test('a register with a problem is not kept', () => {
  const { open, write, cache } = room();
  write('id: nothing\n');
  mkdirSync(cache);
  expect(open().problems).not.toEqual([]);
  expect(readdirSync(cache)).toEqual([]);
});

test('where nothing can be kept it is read each time', () => {
  const { laws, read } = room();
  const blocked = join(ROOM, 'a-file');
  writeFileSync(blocked, '');
  expect(openFolders([laws], SHIPPED, join(blocked, 'cache')).register).toEqual(read());
});
