/** A backup: the same file from every store, into every store, whole or not at all. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { units } from '../../../test/properties/text.arbitrary.ts';
import type { Problem } from '../../core/problem.ts';
import { articleWith, checkWith, opened, versionOf } from '../kept.fixture.ts';
import { openStore } from '../open-store.ts';
import type { Kept, Store } from '../store.ts';
import { emptyRoom, storeKinds } from '../stores.fixture.ts';
import { restoreBackup, soundBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

const KINDS = await storeKinds();
const STRANGE = 'a\0b\ud800c\u2028d"\\n';
const EVERYTHING: readonly Kept[] = [
  { kind: 'check', check: checkWith({ id: 'a', title: STRANGE, text: `${STRANGE} The Harbour Act was repealed.` }) },
  { kind: 'check', check: checkWith({ id: 'b', outlet: 'Gazette' }) },
  { kind: 'version', version: versionOf('lind', 1) },
  { kind: 'version', version: versionOf('reed', 1) },
  { kind: 'version', version: versionOf('reed', 2, STRANGE) },
  { kind: 'article', article: articleWith({ id: 'x', outlet: STRANGE }) },
  { kind: 'article', article: articleWith({ id: 'y', published: '2021', laws: [] }) },
];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function everythingIn(store: Store): Promise<readonly Kept[]> {
  const found: Kept[] = [];
  await store.everything(async (entry) => void found.push(entry));
  return found;
}

const memory = async (kept: readonly Kept[] = []) => {
  const store = opened(await openStore('memory'));
  await store.load(each(kept), 'empty');
  return store;
};

describe.each(KINDS)('a backup of a store in $name', ({ place }) => {
  let store: Store;
  const file = join(emptyRoom(), 'backup.jsonl');
  beforeAll(async () => {
    store = opened(await openStore(await place()));
    // in another order than they are told in
    await store.load(each([...EVERYTHING.slice(5).toReversed(), ...EVERYTHING.slice(0, 5)]), 'empty');
    await writeBackup(store, file, '1.2.3');
  });
  afterAll(() => store.close(), 120_000);

  test('is the same to the byte as of any other', async () => {
    const other = join(emptyRoom(), 'backup.jsonl');
    const tally = await writeBackup(await memory(EVERYTHING), other, '1.2.3');
    expect(tally).toEqual({ checks: 2, versions: 3, articles: 2 });
    expect(await soundBackup(other)).toEqual(tally);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(other, 'utf8'));
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
      '{"format":"lawstate/backup@1","by":{"name":"lawstate","version":"1.2.3"}}',
    );
  });

  test('is nobody else’s to read, and nothing lies beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['backup.jsonl']);
  });

  test.each(KINDS)('goes into a store in $name', async ({ place: target }) => {
    const into = opened(await openStore(await target()));
    expect(await restoreBackup(into, file, 'empty')).toEqual({ added: 7, already: 0 });
    expect(await everythingIn(into)).toStrictEqual(EVERYTHING);
    expect(await restoreBackup(into, file, 'empty')).toMatchObject({ code: 'not-empty' });
    expect(await restoreBackup(into, file, 'any')).toEqual({ added: 0, already: 7 });
    expect(await everythingIn(into)).toStrictEqual(EVERYTHING);
    await into.close();
  });

  test('that contradicts a case is not merged, nor anything else of it', async () => {
    const into = opened(await openStore(await place()));
    await into.cases.add(versionOf('reed', 1, 'other'));
    expect(await restoreBackup(into, file, 'any')).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('version 1 of the published case reed'),
    });
    expect(await everythingIn(into)).toHaveLength(1);
    await into.close();
  });
});

describe('a file', () => {
  let whole: Buffer;
  const file = join(emptyRoom(), 'backup.jsonl');
  const restored = async (content: string | Uint8Array) => {
    writeFileSync(file, content);
    const store = await memory();
    const result = await restoreBackup(store, file, 'empty');
    expect(await everythingIn(store)).toEqual([]);
    // nor is a store opened for it
    expect(await soundBackup(file)).toMatchObject({ severity: 'error' });
    return result;
  };
  beforeAll(async () => {
    await writeBackup(await memory(EVERYTHING), file, '1.2.3');
    whole = readFileSync(file);
  });

  test('cut anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await restored(whole.subarray(0, length))).toMatchObject({ code: 'backup' });
      }),
      { numRuns: 200 },
    );
  });

  test('with any byte altered is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const altered = Buffer.from(whole);
          altered[at] = ((altered[at] ?? 0) + by) % 256;
          const result = await restored(altered);
          // what the header tells of the version may be anything that the checksum confirms; nothing else may
          expect(result).toMatchObject({ code: 'backup' });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whose end counts otherwise is refused', async () => {
    expect(await restored(whole.toString().replace('"checks":2', '"checks":3'))).toMatchObject({ message: /altered/ });
  });

  test('without a line in the middle is refused', async () => {
    const lines = whole.toString().split('\n');
    expect(await restored(lines.toSpliced(3, 1).join('\n'))).toMatchObject({ message: /altered/ });
  });

  test.each([
    ['', 'is no backup of lawstate'],
    ['{}\n', 'is no backup of lawstate'],
    ['\n\n', 'is no backup of lawstate'],
    ['{"format":"lawstate/backup@2"}\n', 'was written by a later lawstate'],
    ['{"format":"lawstate/backup@1"}\n', 'is cut: the line that ends a backup is missing'],
  ])('that holds %j is refused', async (content, message) => {
    expect(await restored(content)).toMatchObject({ message });
  });

  test('that is not there, or is a folder, is told', async () => {
    const store = await memory();
    const at = (result: object) => (result as Problem).message;
    expect(at(await restoreBackup(store, join(file, '..'), 'any'))).toBe('cannot be read (EISDIR)');
    expect(at(await restoreBackup(store, join(file, '..', 'none'), 'any'))).toBe('cannot be read (ENOENT)');
    expect(at(await writeBackup(store, join(file, '..', 'none', 'a'), '1'))).toBe('cannot be written (ENOENT)');
  });
});

test('any texts are in the file and come back', async () => {
  const file = join(emptyRoom(), 'backup.jsonl');
  await fc.assert(
    fc.asyncProperty(units, fc.string({ unit: 'binary' }), async (one, two) => {
      const kept: readonly Kept[] = [
        { kind: 'check', check: checkWith({ id: 'a', text: one, title: two }) },
        { kind: 'version', version: versionOf('reed', 1, one) },
        { kind: 'article', article: articleWith({ id: two, outlet: one }) },
      ];
      await writeBackup(await memory(kept), file, '1');
      const store = await memory();
      await restoreBackup(store, file, 'empty');
      expect(await everythingIn(store)).toStrictEqual(kept);
    }),
    { numRuns: 60 },
  );
});
