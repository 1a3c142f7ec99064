/** Watches that several processes share, whatever stands behind the store. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleWith, opened } from './kept.fixture.ts';
import type { HostWanted, WatchWriting } from './kept-watches.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { storeKinds } from './stores.fixture.ts';

const KINDS = await storeKinds();
const HOUR = 3_600_000;

describe.each(KINDS)('watches of a store in $name', ({ place }) => {
  let store: Store;
  beforeAll(async () => {
    store = opened(await openStore(await place()));
  });
  afterAll(() => store.close(), 120_000);

  const begin = (watch: string) => store.watches.begin(watch, 'list', false);
  const keep = (watch: string, writing: Partial<WatchWriting> = {}) =>
    store.watches.keep({
      watch,
      list: 'list',
      after: 0,
      held: null,
      records: [],
      articles: [],
      claims: [],
      ...writing,
    });
  const record = (key: string, value: unknown = key) => ({ key, record: JSON.stringify(value) });
  const claim = (id: string) => ({ id, claim: JSON.stringify({ id }) });
  const news = async (watch: string, after = 0) =>
    (await store.watches.news(watch, after))?.records.map((one) => JSON.parse(one.record));
  const number = async (watch: string) => (await store.watches.news(watch, 0))?.records.at(-1)?.number ?? 0;
  const take = (
    holder: string,
    hosts: readonly (string | HostWanted)[],
    how: { most?: number; leaseMs?: number } = {},
  ) =>
    store.watches.hosts.take({
      ...{ holder, leaseMs: HOUR, most: 9, ...how },
      hosts: hosts.map((one) => (typeof one === 'string' ? { host: one, restMs: 0 } : one)),
    });

  test('begin with a list that stays until another is put in its place', async () => {
    expect(await store.watches.news('list', 0)).toBeNull();
    expect(await store.watches.begin('list', 'first', false)).toBe('first');
    expect(await store.watches.begin('list', 'second', false)).toBe('first');
    expect(await store.watches.begin('list', 'second', true)).toBe('second');
    expect(await keep('list', { list: 'first', records: [record('a')] })).toEqual({ kind: 'lost' });
    expect(await news('list')).toEqual([]);
    expect(await store.watches.news('list', 0)).toMatchObject({ list: 'second', claims: 0, more: false });
  });

  test('tell what came after a number, each thing as it was written last', async () => {
    await begin('news');
    const odd = { text: 'a \0 and half a pair \ud800' };
    await keep('news', { records: [record('a'), record('b', odd), record('c')] });
    const at = await number('news');
    expect(await news('news')).toEqual(['a', odd, 'c']);
    await keep('news', { after: at, records: [record('b', 'again'), record('d')] });
    expect(await news('news', at)).toEqual(['again', 'd']);
    expect(await news('news')).toEqual(['a', 'c', 'again', 'd']);
    await store.watches.forget('news', ['a', 'd', 'nothing']);
    expect(await news('news')).toEqual(['c', 'again']);
  });

  test('keep nothing that somebody has changed in between', async () => {
    await begin('between');
    await keep('between', { records: [record('a')] });
    const at = await number('between');
    await keep('between', { after: at, records: [record('a', 'theirs')] });
    const writing = { after: at, records: [record('a', 'mine'), record('b')], articles: [articleWith({ id: 'w-b' })] };
    expect(await keep('between', { ...writing, claims: [claim('b')] })).toEqual({ kind: 'changed' });
    expect(await news('between')).toEqual(['theirs']);
    expect(await store.articles.kept(['w-b'])).toEqual(new Set());
    expect(await store.watches.claims('between', 0, 9)).toEqual([]);
    expect(await keep('between', { after: at, records: [record('b')] })).toEqual({ kind: 'kept', told: [] });
  });

  test('number each claim once, without gaps, and keep articles with it', async () => {
    await begin('claims');
    await begin('other claims');
    const articles = [articleWith({ id: 'w-claims' })];
    expect(await keep('claims', { articles, claims: [claim('x'), claim('y')] })).toMatchObject({ told: ['x', 'y'] });
    expect(await keep('claims', { claims: [claim('y'), claim('z')] })).toEqual({ kind: 'kept', told: ['z'] });
    expect(await keep('other claims', { claims: [claim('x')] })).toMatchObject({ told: ['x'] });
    const told = async (behind: number, most: number) =>
      (await store.watches.claims('claims', behind, most)).map((one) => JSON.parse(one).id);
    expect([await told(0, 9), await told(1, 1), await told(3, 9)]).toEqual([['x', 'y', 'z'], ['y'], []]);
    expect(await store.watches.news('claims', 0)).toMatchObject({ claims: 3 });
    expect(await store.articles.kept(['w-claims'])).toEqual(new Set(['w-claims']));
  });

  test('keep everything that many write at once', async () => {
    await begin('many');
    const each = Array.from({ length: 20 }, (_, at) => at);
    await Promise.all(
      each.map((at) => keep('many', { records: [record(`${at}`), record(`${at} too`)], claims: [claim(`${at}`)] })),
    );
    const numbers = (await store.watches.news('many', 0))?.records.map((one) => one.number) ?? [];
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(new Set(await store.watches.claims('many', 0, 99))).toEqual(
      new Set(each.map((at) => JSON.stringify({ id: `${at}` }))),
    );
  });

  test('give a host to one at a time, over all watches', async () => {
    const takers = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take(holder, ['one.example'])));
    expect(takers.flat()).toEqual(['one.example']);
    expect(await take('e', ['one.example', 'two.example', 'three.example'], { most: 1 })).toEqual(['two.example']);
    await store.watches.hosts.leave('e', 'two.example');
    expect(await take('f', ['two.example'])).toEqual(['two.example']);
    await store.watches.hosts.leave('nobody', 'two.example');
    expect(await take('g', ['two.example'])).toEqual([]);
  });

  test('let a host rest as long as whoever asked it says, and as whoever comes next wants', async () => {
    await begin('rest');
    const hosts = ['long.example', 'short.example'];
    expect(await take('a', hosts)).toHaveLength(2);
    const held = (host: string, restMs: number | null) => ({ held: { holder: 'a', host, restMs } });
    expect(await keep('rest', held('long.example', HOUR))).toMatchObject({ kind: 'kept' });
    expect(await keep('rest', held('short.example', null))).toMatchObject({ kind: 'kept' });
    expect(await take('b', hosts)).toEqual([]);
    expect(await keep('rest', held('short.example', 0))).toMatchObject({ kind: 'kept' });
    expect(await take('b', [{ host: 'short.example', restMs: HOUR }])).toEqual([]);
    expect(await take('b', hosts)).toEqual(['short.example']);
  });

  test('give the host of a dead process to another, whose work alone counts then', async () => {
    await begin('dead');
    const comes = async (holder: string) => {
      while ((await take(holder, ['dead.example'])).length === 0) await wait(20);
    };
    await take('slow', ['dead.example'], { leaseMs: 200 });
    await comes('next');
    const from = (holder: string) => ({ held: { holder, host: 'dead.example', restMs: 0 }, records: [record(holder)] });
    expect(await keep('dead', from('slow'))).toEqual({ kind: 'lost' });
    expect(await keep('dead', from('next'))).toEqual({ kind: 'kept', told: [] });
    expect(await news('dead')).toEqual(['next']);
  });

  test('leave a host with whoever renews what it has', async () => {
    await take('alive', ['alive.example', 'left.example'], { leaseMs: 50 });
    await store.watches.hosts.renew('alive', HOUR, ['alive.example', 'of-nobody.example']);
    const taken: string[] = [];
    while (taken.length === 0) {
      taken.push(...(await take('other', ['alive.example', 'left.example'])));
      await wait(20);
    }
    expect(taken).toEqual(['left.example']);
  });
});
