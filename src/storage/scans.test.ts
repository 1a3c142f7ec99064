/** Scans that several processes share, whatever stands behind the store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, articleWith, opened } from './kept.fixture.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { storeKinds } from './stores.fixture.ts';

const KINDS = await storeKinds();
const NOTHING_ASKED = { law: null, since: null, until: null, outlet: null };
const next = (added: ReadonlySet<string>) => JSON.stringify([...added].sort());

describe.each(KINDS)('scans of a store in $name', ({ place }) => {
  let store: Store;
  beforeAll(async () => {
    store = opened(await openStore(await place()));
  });
  afterAll(() => store.close(), 120_000);

  test('begin once: whoever comes later has the state that is kept', async () => {
    expect(await store.scans.begin('begun', '{"of":"first"}')).toEqual({ slices: 0, state: '{"of":"first"}' });
    expect(await store.scans.begin('begun', '{"of":"second"}')).toEqual({ slices: 0, state: '{"of":"first"}' });
  });

  test('keep articles and count a slice together, and tell which articles were new', async () => {
    await store.scans.begin('counted', '[]');
    await store.articles.add([articleWith({ id: 'c-known' })]);
    const articles = ['c-known', 'c-b', 'c-a'].map((id) => articleWith({ id }));
    const state = '["c-a","c-b"]';
    expect(await store.scans.advance({ scan: 'counted', after: 0, articles, state: next })).toEqual({
      slices: 1,
      state,
    });
    expect(await store.scans.begin('counted', '[]')).toEqual({ slices: 1, state });
    expect(await store.articles.kept(['c-a', 'c-b'])).toEqual(new Set(['c-a', 'c-b']));
  });

  test('count a slice once, however many try: the others are told so, and keep nothing', async () => {
    await store.scans.begin('raced', '[]');
    const tries = ['one', 'two', 'three', 'four'].map((who) =>
      store.scans.advance({ scan: 'raced', after: 0, articles: [articleWith({ id: `raced-${who}` })], state: next }),
    );
    const won = (await Promise.all(tries)).filter((one) => one !== null);
    expect(won).toHaveLength(1);
    const kept = (await all(store.articles.read(NOTHING_ASKED))).filter(({ id }) => id.startsWith('raced-'));
    expect(JSON.stringify(kept.map(({ id }) => id))).toBe(won[0]?.state);
  });

  test('count nothing of a scan that nobody began, or out of turn', async () => {
    await store.scans.begin('turns', '[]');
    const articles = [articleWith({ id: 'turns-a' })];
    expect(await store.scans.advance({ scan: 'nobody', after: 0, articles, state: next })).toBeNull();
    expect(await store.scans.advance({ scan: 'turns', after: 1, articles, state: next })).toBeNull();
    expect(await store.articles.kept(['turns-a'])).toEqual(new Set());
  });

  test('keep nothing where the state cannot be told', async () => {
    await store.scans.begin('torn', '[]');
    const torn = () => {
      throw new Error('no state');
    };
    const advance = { scan: 'torn', after: 0, articles: [articleWith({ id: 'torn-a' })], state: torn };
    await expect(store.scans.advance(advance)).rejects.toThrow('no state');
    expect(await store.scans.begin('torn', '[]')).toEqual({ slices: 0, state: '[]' });
    expect(await store.articles.kept(['torn-a'])).toEqual(new Set());
  });

  test('keep what is found ahead, the first of two, until the slice is counted', async () => {
    await store.scans.begin('ahead', '[]');
    const odd = JSON.stringify({ text: 'a \0 and half a pair \ud800' });
    await store.scans.find('ahead', 0, odd);
    await store.scans.find('ahead', 0, '"later"');
    await store.scans.find('ahead', 1, '"next"');
    expect(await store.scans.found('ahead', 0)).toBe(odd);
    await store.scans.advance({ scan: 'ahead', after: 0, articles: [], state: next });
    expect(await store.scans.found('ahead', 0)).toBeNull();
    expect(await store.scans.found('ahead', 1)).toBe('"next"');
    await store.scans.find('ahead', 0, '"too late"');
    expect(await store.scans.found('ahead', 0)).toBeNull();
  });

  test('are forgotten when they end; what they found stays', async () => {
    await store.scans.begin('ended', '[]');
    await store.scans.advance({ scan: 'ended', after: 0, articles: [articleWith({ id: 'ended-a' })], state: next });
    await store.scans.find('ended', 1, '1');
    await store.scans.end('ended');
    await store.scans.find('ended', 1, '1');
    expect(await store.scans.found('ended', 1)).toBeNull();
    expect(await store.scans.begin('ended', '[]')).toEqual({ slices: 0, state: '[]' });
    expect(await store.articles.kept(['ended-a'])).toEqual(new Set(['ended-a']));
  });
});
