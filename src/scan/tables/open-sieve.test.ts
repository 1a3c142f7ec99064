import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { namesOf } from '../../core/check.ts';
import { codesOfText } from '../../core/law/sieve/coding.ts';
import { type Sieve, sieveOf } from '../../core/law/sieve/sieve.ts';
import { wordCodes } from '../../core/law/sieve/word-codes.ts';
import { sieveKey } from './kept-sieves.ts';
import { openSieve } from './open-sieve.ts';
import { packSieve, unpackSieve } from './sieve-file.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-sieves-'));
afterAll(() => rmSync(ROOM, { recursive: true }));

const CODES = wordCodes();
const KEY = sieveKey(SHIPPED.digest, '0');
const FERRY = 'The ferry came late, and nobody was surprised. ';
const SHIP = sieveOf(namesOf(SHIPPED), CODES, codesOfText(FERRY, CODES));
const BYTES = packSieve({ key: KEY, sample: 'of texts', sieve: SHIP });

/** A sieve is megabytes of numbers: compared as what is kept of it. */
const same = (sieve: Sieve) => Buffer.compare(packSieve({ key: KEY, sample: 'of texts', sieve }), BYTES) === 0;

/** Opens it with what lies in the folder; whether its names had to be asked for tells whether it was made anew. */
async function opened(
  cache: string | null,
  text = FERRY,
  key = KEY,
  few = false,
): Promise<{ sieve: Sieve; made: boolean }> {
  let made = false;
  const sieve = await openSieve({
    ...{ key, cache, few, shipped: join(ROOM, 'none') },
    sample: (codes) => codesOfText(text, codes),
    names: async () => {
      made = true;
      return namesOf(SHIPPED);
    },
  });
  return { sieve, made };
}

let folders = 0;
function folder(): string {
  folders += 1;
  return join(ROOM, `cache-${folders}`);
}

test('a sieve is the same when it is read back', () => {
  const { sieve, ...about } = unpackSieve(BYTES, KEY) ?? {};
  expect(about).toEqual({ key: KEY, sample: 'of texts' });
  expect(sieve !== undefined && same(sieve)).toBe(true);
});

test('it is made once and read from then on', async () => {
  const cache = folder();
  expect((await opened(cache)).made).toBe(true);
  const again = await opened(cache);
  expect([again.made, same(again.sieve)]).toEqual([false, true]);
});

test('bytes that are cut, altered anywhere or of something else are no sieve', () => {
  for (const length of [0, 1, 40, 600, BYTES.length - 1])
    expect(unpackSieve(BYTES.subarray(0, length), KEY)).toBeNull();
  const head = BYTES.indexOf(10);
  for (const at of [...Array(head).keys(), head + 1, head + 70_000, BYTES.length - 1]) {
    const altered = Uint8Array.from(BYTES);
    altered[at] = (altered[at] as number) ^ 1;
    const read = unpackSieve(altered, KEY);
    // white space behind the head says nothing
    if (read !== null) expect(same(read.sieve)).toBe(true);
  }
  expect(unpackSieve(Buffer.from('null\n'), KEY)).toBeNull();
  expect(unpackSieve(Buffer.concat([BYTES, Buffer.from('x')]), KEY)).toBeNull();
});

test('that of another register, another version or another platform is not used', async () => {
  const cache = folder();
  await opened(cache);
  expect(unpackSieve(BYTES, sieveKey('other', '0'))).toBeNull();
  expect((await opened(cache, FERRY, sieveKey('other', '0'))).made).toBe(true);
  expect((await opened(cache, FERRY, sieveKey(SHIPPED.digest, '1'))).made).toBe(true);
});

test('a broken one is made anew, and the new one takes its place', async () => {
  const cache = folder();
  await opened(cache);
  const [name] = readdirSync(cache) as [string];
  writeFileSync(join(cache, name), BYTES.subarray(0, 1000));
  const anew = await opened(cache);
  expect([anew.made, same(anew.sieve)]).toEqual([true, true]);
  expect((await opened(cache)).made).toBe(false);
});

test('one that finds words of the texts everywhere is used for few of them, and for those that it was made for', async () => {
  const cache = folder();
  const names = SHIPPED.laws.map((law) => `${law.title.toLowerCase()} of the `).join(' ');
  const mixed = names.split(' ').sort().join(' ');
  await opened(cache);
  expect((await opened(cache, mixed, KEY, true)).made).toBe(false);
  expect((await opened(cache, mixed)).made).toBe(true);
  expect((await opened(cache, mixed)).made).toBe(false);
  expect((await opened(cache)).made).toBe(false);
});

test('no more are kept than a few, and what a dead process left is swept away', async () => {
  const cache = folder();
  mkdirSync(cache);
  for (let at = 0; at < 9; at++) {
    const file = join(cache, `sieve-old-${at}`);
    writeFileSync(file, '');
    utimesSync(file, 1e9 + at, 1e9 + at);
  }
  await opened(cache);
  const left = readdirSync(cache);
  expect(left.filter((name) => name.startsWith('sieve-old-'))).toEqual(['sieve-old-6', 'sieve-old-7', 'sieve-old-8']);
  expect(left).toHaveLength(4);
});

test('where nothing can be kept it is made each time', async () => {
  const blocked = join(ROOM, 'a-file');
  writeFileSync(blocked, '');
  for (const cache of [null, join(blocked, 'cache')]) {
    expect((await opened(cache)).made).toBe(true);
    expect(same((await opened(cache)).sieve)).toBe(true);
  }
  expect(readFileSync(blocked, 'utf8')).toBe('');
});
