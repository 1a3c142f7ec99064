import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { append, contentOf, placeFolder, replaceFile } from './durable.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lawstate-disk-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a folder half-made leaves nothing where it cannot be finished', () => {
  expect(() => placeFolder(dir, join(dir, 'none', 'deep'), { a: 'a' })).toThrow();
  expect(readdirSync(dir)).toEqual([]);
});

test('a folder is placed with all that is in it, and never over one that is there', () => {
  expect(placeFolder(dir, join(dir, 'one'), { 'a/b': 'ä', c: '' })).toBe(true);
  expect(placeFolder(dir, join(dir, 'one'), { c: 'other' })).toBe(false);
  expect([contentOf(join(dir, 'one/a/b')), contentOf(join(dir, 'one/c'))]).toEqual(['ä', '']);
  expect(readdirSync(dir)).toEqual(['one']);
});

test('a file is replaced as a whole, and left alone where nothing changes', () => {
  const file = join(dir, 'a');
  replaceFile(dir, file, 'one');
  replaceFile(dir, file, 'two');
  replaceFile(dir, file, 'two');
  expect(readdirSync(dir)).toEqual(['a']);
  expect(readFileSync(file, 'utf8')).toBe('two');
});

test('what is added to a file stands behind what it held', () => {
  const file = join(dir, 'lines');
  for (const line of ['one\n', 'zwei ä\n']) {
    const handle = openSync(file, 'a');
    append(handle, line);
    append(handle, line);
    closeSync(handle);
  }
  expect(readFileSync(file, 'utf8')).toBe('one\none\nzwei ä\nzwei ä\n');
});

test('there is no content where there is no file', () => {
  mkdirSync(join(dir, 'folder'));
  expect([contentOf(join(dir, 'none')), contentOf(join(dir, 'none', 'deep'))]).toEqual([null, null]);
  expect(() => contentOf(join(dir, 'folder'))).toThrow('EISDIR');
});
