/** What every store does, whatever stands behind it. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { units } from '../../test/properties/text.arbitrary.ts';
import { all, allPages, articleWith, checkWith, opened, versionOf } from './kept.fixture.ts';
import { openStore } from './open-store.ts';
import { BadCursor, type Kept, type Store } from './store.ts';
import { storeKinds } from './stores.fixture.ts';

const KINDS = await storeKinds();
const NO_ARTICLES_ASKED = { law: null, since: null, until: null, outlet: null };

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function everythingIn(store: Store): Promise<readonly Kept[]> {
  const found: Kept[] = [];
  await store.everything(async (entry) => void found.push(entry));
  return found;
}

describe.each(KINDS)('a store in $name', ({ place }) => {
  let store: Store;
  const fresh = async () => opened(await openStore(await place()));
  beforeAll(async () => {
    store = await fresh();
  });
  afterAll(() => store.close(), 120_000);

  test('answers', async () => {
    await store.ready();
  });

  describe('of saved checks', () => {
    test('gives back what was saved, and the first one where an id comes again', async () => {
      const check = checkWith({ id: 'a1', title: 'Ferries', url: 'https://example.org/a', outlet: 'Gazette' });
      expect(await store.checks.save(check)).toStrictEqual({ check, created: true });
      const again = { ...check, savedAt: '2027-01-01T00:00:00.000Z' };
      expect(await store.checks.save(again)).toStrictEqual({ check, created: false });
      expect(await store.checks.byId('a1')).toStrictEqual(check);
      expect(await store.checks.byId('a2')).toBeNull();
    });

    test('of many that save the same at once makes one the first', async () => {
      const check = checkWith({ id: 'at-once' });
      const saved = await Promise.all(Array.from({ length: 20 }, () => store.checks.save(check)));
      expect(saved.filter(({ created }) => created)).toHaveLength(1);
      expect(saved.every((one) => one.check.id === 'at-once')).toBe(true);
    });

    test('forgets what is removed', async () => {
      await store.checks.save(checkWith({ id: 'gone' }));
      expect(await store.checks.remove('gone')).toBe(true);
      expect(await store.checks.remove('gone')).toBe(false);
      expect(await store.checks.byId('gone')).toBeNull();
    });

    test('lists the newest first, page by page, with nothing left out or told twice while others save', async () => {
      const own = await fresh();
      const moments = [5, 3, 9, 1, 7, 3, 8].map((second) => `2026-01-01T00:00:0${second}.000Z`);
      for (const [at, savedAt] of moments.entries()) await own.checks.save(checkWith({ id: `id-${at}`, savedAt }));
      const ids = ['id-2', 'id-6', 'id-4', 'id-0', 'id-5', 'id-1', 'id-3'];
      for (const limit of [1, 2, 7, 50])
        expect((await allPages(own.checks.list, limit)).map(({ id }) => id)).toEqual(ids);
      const first = await own.checks.list({ limit: 3, after: null });
      await own.checks.save(checkWith({ id: 'new', savedAt: '2026-01-02T00:00:00.000Z' }));
      await own.checks.remove('id-4');
      const second = await own.checks.list({ limit: 50, after: first.next });
      expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(ids);
      expect(first.entries[0]).toEqual({
        ...{ id: 'id-2', savedAt: '2026-01-01T00:00:09.000Z', title: null, url: null, outlet: null, rated: 1 },
      });
      await own.close();
    });

    test.each([
      '',
      'x',
      'W10',
      'bnVsbA',
      '../../etc',
      Buffer.from('["\\u0000","a"]').toString('base64url'),
    ])('refuses the cursor %j, which no list has given', async (after) => {
      await expect(store.checks.list({ limit: 5, after })).rejects.toThrow(BadCursor);
      await expect(store.cases.list({ limit: 5, after })).rejects.toThrow(BadCursor);
    });
  });

  describe('of published cases', () => {
    test('adds versions one after the other, each once, and none after a gap', async () => {
      const [one, two, three] = [1, 2, 3].map((number) => versionOf('reed', number, `No. ${number}`)) as [
        ReturnType<typeof versionOf>,
        ReturnType<typeof versionOf>,
        ReturnType<typeof versionOf>,
      ];
      expect(await store.cases.add(one)).toBe(true);
      expect(await store.cases.add(versionOf('reed', 1, 'other'))).toBe(false);
      await expect(store.cases.add(three)).rejects.toThrow(RangeError);
      expect(await store.cases.add(two)).toBe(true);
      expect(await store.cases.versions('reed')).toStrictEqual([one, two]);
      expect(await store.cases.newest('reed')).toStrictEqual(two);
      await expect(store.cases.add(versionOf('lind', 2))).rejects.toThrow(RangeError);
      expect(await store.cases.versions('lind')).toEqual([]);
      expect(await store.cases.newest('lind')).toBeNull();
    });

    test('gives a number to one of many that add it at once', async () => {
      const added = await Promise.all(
        Array.from({ length: 12 }, (_, at) => store.cases.add(versionOf('once', 1, `No. ${at}`))),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await store.cases.versions('once')).toHaveLength(1);
    });

    test('tells the latest first, of all or of a law, by what the newest version says', async () => {
      const own = await fresh();
      const about = (law: string, id: string, number: number) => {
        const { file, report } = versionOf(id, number);
        const claims = report.claims.map((claim) => ({ ...claim, law: claim.law && { ...claim.law, id: law } }));
        return { file, report: { ...report, claims } };
      };
      for (const id of ['b', 'a', 'c']) await own.cases.add(about('xx/act', id, 1));
      await own.cases.add(about('xx/act', 'c', 2));
      await own.cases.add(about('xx/other', 'b', 2));
      const ids = async (law: string | null, limit: number) => (await own.cases.latest(law, limit)).map(({ id }) => id);
      expect(await ids(null, 9)).toEqual(['b', 'c', 'a']);
      expect(await ids(null, 2)).toEqual(['b', 'c']);
      expect(await ids('xx/act', 9)).toEqual(['c', 'a']);
      expect(await ids('xx/other', 9)).toEqual(['b']);
      expect(await ids("xx/act' OR true --", 9)).toEqual([]);
      await own.cases.remove('c');
      expect(await ids('xx/act', 9)).toEqual(['a']);
      await own.close();
    });

    test('lists by id, with the newest of each, and forgets all versions of what is removed', async () => {
      const own = await fresh();
      for (const id of ['b', 'a', 'c-1', 'c']) await own.cases.add(versionOf(id, 1));
      await own.cases.add(versionOf('a', 2, 'Second'));
      expect((await allPages(own.cases.list, 2)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'c-1']);
      expect((await own.cases.list({ limit: 1, after: null })).entries).toEqual([
        { id: 'a', versions: 2, title: 'Second', url: null, on: '2021-07-02' },
      ]);
      expect(await own.cases.remove('a')).toBe(true);
      expect(await own.cases.remove('a')).toBe(false);
      expect(await own.cases.versions('a')).toEqual([]);
      expect(await own.cases.add(versionOf('a', 1))).toBe(true);
      await own.close();
    });
  });

  describe('of scanned articles', () => {
    test('keeps each once and tells which it has', async () => {
      const own = await fresh();
      const [a, b, c] = ['a', 'b', 'c'].map((id) => articleWith({ id })) as [
        ReturnType<typeof articleWith>,
        ReturnType<typeof articleWith>,
        ReturnType<typeof articleWith>,
      ];
      expect(await own.articles.add([b, a, b])).toBe(2);
      expect(await own.articles.add([{ ...a, title: 'other' }, c])).toBe(1);
      expect(await own.articles.count()).toBe(3);
      expect(await own.articles.kept(['a', 'c', 'd'])).toEqual(new Set(['a', 'c']));
      expect(await own.articles.kept([])).toEqual(new Set());
      expect(await all(own.articles.read(NO_ARTICLES_ASKED))).toStrictEqual([a, b, c]);
      expect(await own.articles.add([])).toBe(0);
      await own.close();
    });

    test('finds them by law, day and outlet; a month counts where the day can lie in it', async () => {
      const own = await fresh();
      await own.articles.add([
        articleWith({ id: '1', laws: ['xx/a'], published: '2021-06-15', outlet: 'Gazette' }),
        articleWith({ id: '2', laws: ['xx/a', 'xx/b', 'xx/a'], published: '2021-06', outlet: 'Gazette, the' }),
        articleWith({ id: '3', laws: ['xx/b'], published: null, outlet: null }),
        articleWith({ id: '4', laws: [], published: '2021', outlet: 'Gazette' }),
        articleWith({ id: '5', laws: ['xx/a'], published: '2022-01-01', outlet: 'x'.repeat(5000) }),
        articleWith({ id: '6', laws: ['xx/a'], published: '2022-01-01', outlet: `${'x'.repeat(5000)}y` }),
      ]);
      const ids = async (asked: Partial<typeof NO_ARTICLES_ASKED> | object) =>
        (await all(own.articles.read({ ...NO_ARTICLES_ASKED, ...asked }))).map(({ id }) => id).join('');
      expect(await ids({})).toBe('123456');
      expect(await ids({ law: 'xx/a' })).toBe('1256');
      expect(await ids({ law: 'xx' })).toBe('');
      expect(await ids({ since: '2021-06-16' })).toBe('2456');
      expect(await ids({ until: '2021-06-15' })).toBe('124');
      expect(await ids({ since: '2021-07-01', until: '2021-07-31' })).toBe('4');
      expect(await ids({ outlet: 'Gazette' })).toBe('14');
      expect(await ids({ outlet: 'x'.repeat(5000) })).toBe('5');
      expect(await ids({ law: 'xx/a', since: '2021-06-16', outlet: 'Gazette, the' })).toBe('2');
      await own.close();
    });

    test('takes thousands at a time, or none of them', async () => {
      const own = await fresh();
      const many = Array.from({ length: 2345 }, (_, at) => articleWith({ id: `n-${at}`, record: at + 1 }));
      const broken = { ...articleWith({ id: 'zzz' }), published: 'no date' };
      await expect(own.articles.add([...many, broken])).rejects.toThrow();
      expect(await own.articles.count()).toBe(0);
      expect(await own.articles.add(many)).toBe(2345);
      const read = await all(own.articles.read(NO_ARTICLES_ASKED));
      expect(read.map(({ id }) => id)).toEqual(many.map(({ id }) => id).sort());
      expect(read.find(({ id }) => id === 'n-77')?.record).toBe(78);
      await own.close();
    });

    test('lets several add the same at once', async () => {
      const own = await fresh();
      const some = Array.from({ length: 700 }, (_, at) => articleWith({ id: `n-${at}` }));
      const added = await Promise.all([some, some.toReversed(), some].map((articles) => own.articles.add(articles)));
      expect(added.reduce((sum, count) => sum + count)).toBe(700);
      await own.close();
    });
  });

  test('everything can be taken out and loaded into another store, whole or not at all', async () => {
    const own = await fresh();
    const version = versionOf('reed', 1);
    const kept: readonly Kept[] = [
      { kind: 'check', check: checkWith({ id: 'a' }) },
      { kind: 'version', version },
      { kind: 'version', version: versionOf('reed', 2) },
      { kind: 'article', article: articleWith({ id: 'x' }) },
      { kind: 'article', article: articleWith({ id: 'y' }) },
    ];
    expect(await own.load(each(kept), 'empty')).toEqual({ kind: 'loaded', added: 5, already: 0 });
    expect(await everythingIn(own)).toStrictEqual(kept);
    expect(await own.load(each(kept), 'empty')).toEqual({ kind: 'notEmpty' });
    const more: readonly Kept[] = [
      ...kept,
      { kind: 'check', check: checkWith({ id: 'b' }) },
      { kind: 'version', version: versionOf('reed', 3) },
    ];
    const other: Kept = { kind: 'version', version: versionOf('reed', 2, 'other') };
    const gap: Kept = { kind: 'version', version: versionOf('lind', 2) };
    expect(await own.load(each([...more, other]), 'any')).toEqual({ kind: 'conflict', case: 'reed', version: 2 });
    expect(await own.load(each([...more, gap]), 'any')).toEqual({ kind: 'conflict', case: 'lind', version: 2 });
    const failing = async function* () {
      yield* more;
      throw new Error('the file is cut');
    };
    await expect(own.load(failing(), 'any')).rejects.toThrow('the file is cut');
    expect(await everythingIn(own)).toStrictEqual(kept);
    expect(await own.load(each(more), 'any')).toEqual({ kind: 'loaded', added: 2, already: 5 });
    await own.close();
  });

  test('any text comes back as it was: NUL, halves of pairs, all that Unicode has', async () => {
    const text = fc.oneof(units, fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\\u0000', '\ud800', '"\\', "'"));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(text, text, text, async (one, two, three) => {
        count += 1;
        const id = `${count} ${one}`;
        const check = checkWith({ id, text: `${one}${two}`, title: two, url: three, outlet: one });
        await store.checks.save(check);
        expect(await store.checks.byId(id)).toStrictEqual(check);
        const version = versionOf(`case-${count}`, 1, one);
        await store.cases.add(version);
        expect(await store.cases.newest(`case-${count}`)).toStrictEqual(version);
        const article = articleWith({ id, title: two, outlet: three, laws: [`${count}${two}`] });
        await store.articles.add([article]);
        const asked = { ...NO_ARTICLES_ASKED, law: `${count}${two}`, outlet: three };
        expect(await all(store.articles.read(asked))).toStrictEqual([article]);
        expect(await store.articles.kept([id, `${id}x`])).toEqual(new Set([id]));
      }),
      { numRuns: 60 },
    );
    const listed = await allPages(store.checks.list, 7);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });

  test('a text of 30 MB with NUL and halves of pairs comes back', async () => {
    const text = 'The ferry \0 \ud800 é 渡し船 “”.\n'.repeat(1_300_000);
    const check = { ...checkWith({ id: 'long' }), input: { ...checkWith({ id: 'long' }).input, text } };
    expect(text.length).toBeGreaterThan(30_000_000);
    await store.checks.save(check);
    const back = await store.checks.byId('long');
    expect(back?.input.text === text).toBe(true);
    expect(await store.checks.remove('long')).toBe(true);
  }, 600_000);
});
