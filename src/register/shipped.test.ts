import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileRegister } from './compile.ts';
import { SOUND } from './law-file.fixture.ts';
import { loadFolders } from './load.ts';
import { pack, unpack } from './packed.ts';
import { openShipped } from './shipped.ts';

let root = '';
const file = () => join(root, 'register', 'act.yaml');
/** Marks the compiled register, so that one sees whether it was used. */
const mark = () => {
  const path = join(root, 'dist', 'register.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"title":"Harbour Act"', '"title":"Compiled"'));
};
const title = async () => (await openShipped(root)).register.laws.find((law) => law.id === 'xx/harbour-act')?.title;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lawstate-shipped-'));
  mkdirSync(join(root, 'register'));
  writeFileSync(file(), SOUND);
  expect(compileRegister(root)).toEqual([]);
  mark();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the compiled register', () => {
  test('is used while the YAML is what it was', async () => {
    expect(await title()).toBe('Compiled');
  });

  test('is used where only the times of the files differ, as after unpacking', async () => {
    utimesSync(file(), 1, 1);
    expect(await title()).toBe('Compiled');
  });

  test('is used where it came without the YAML', async () => {
    rmSync(join(root, 'register'), { recursive: true });
    expect(await title()).toBe('Compiled');
  });

  test('gives way to YAML that was changed, even to the same size', async () => {
    writeFileSync(file(), SOUND.replace('title: Harbour Act\n', 'title: Airport Act\n'));
    utimesSync(file(), 1, 1);
    expect(await title()).toBe('Airport Act');
  });

  test('gives way where it is damaged', async () => {
    writeFileSync(join(root, 'dist', 'register.json'), '{"format": ');
    expect(await title()).toBe('Harbour Act');
  });

  test('gives way to YAML that was added', async () => {
    cpSync(file(), join(root, 'register', 'second.yaml'));
    const { problems } = await openShipped(root);
    expect(problems.map((problem) => problem.code)).toContain('duplicate-law');
  });

  test('is not written over where the YAML has errors', () => {
    writeFileSync(file(), SOUND.replace('type: act', 'type: song'));
    expect(compileRegister(root).map((problem) => problem.code)).toEqual(['schema']);
    expect(readFileSync(join(root, 'dist', 'register.json'), 'utf8')).toContain('Compiled');
  });
});

test('the register that ships is in its compiled form what its YAML says', async () => {
  const { register, problems } = loadFolders(['register']);
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  expect((await openShipped('.')).register).toEqual(register);
});

test('a register packed and unpacked is the same register', () => {
  const { register } = loadFolders([join(root, 'register')]);
  expect(unpack(JSON.parse(JSON.stringify(pack(register))))).toEqual(register);
  expect(pack(register).sources).toHaveLength(1);
});
