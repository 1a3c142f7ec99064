/** What a process that shares a watch does about the others, whatever they do at whichever moment. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/app/app.ts';
import { placeIn } from '../../src/app/watch-place.ts';
import { watchTogether } from '../../src/app/watch-together.ts';
import type { WatchList } from '../../src/app/watching.ts';
import type { WatchedClaim } from '../../src/core/narrative/watch/watched-claim.ts';
import { loadFolders } from '../../src/register/load.ts';
import type { WatchRecord } from '../../src/watching/watched.ts';
import { OWN_LAW } from '../cli/lawstate.ts';
import { FALSE_PAGE, named, type Outlet, outlet, type Page, rss } from './outlet.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-together-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));
writeFileSync(join(ROOM, 'harbour.yaml'), OWN_LAW);
const { register } = loadFolders([ROOM]);
const LIST = { laws: [], ratings: ['false'] as const, webhook: null, digest: 60, contact: null, delay: 0, since: 7 };

let store: Store;
beforeEach(async () => {
  const opened = await openStore('memory');
  if ('severity' in opened) throw new Error(opened.message);
  store = opened;
});

async function together(
  all: readonly Outlet[],
  how: Partial<WatchList> & { readonly folder?: string; readonly ahead?: number } = {},
) {
  const { folder = null, ahead = 0, ...more } = how;
  const claims: WatchedClaim[] = [];
  const failed: string[] = [];
  const list = { ...LIST, outlets: all.map(({ origin }) => named('The Post', `${origin}/rss`)), ...more };
  const problem = await watchTogether({
    ...{ list, folder, store, register, name: 'feeds', leaseSeconds: 60, listChanged: false },
    ...{ language: null, allowPrivate: true, once: true, chance: () => 0.5, signal: new AbortController().signal },
    clock: {
      now: () => Date.now() + ahead,
      wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    },
    tell: (told) => void (told.kind === 'claim' && claims.push(told.claim)),
    digestFailed: ({ message }) => failed.push(message),
  });
  return { problem, claims, failed };
}

/** What another process writes while this one waits for the answer of a host. */
async function another(...records: readonly WatchRecord[]): Promise<void> {
  const { list } = (await store.watches.news('feeds', 0)) ?? { list: '' };
  const place = placeIn({ watches: store.watches, watch: 'feeds', list, leaseMs: 60_000 });
  await place.keep({ records, after: Number.MAX_SAFE_INTEGER, asked: null, articles: [], claims: [] });
  place.close();
}

/** A page that is there when something was done. */
const pageAfter =
  (work: () => Promise<void>, page: string): Page =>
  async (response) => {
    await work();
    response.writeHead(200, { 'content-type': page.startsWith('<rss') ? 'application/xml' : 'text/html' }).end(page);
  };

describe('a watch that is shared', () => {
  test('works out anew, of the answer that it has, what another wrote of in between', async () => {
    const post = await outlet({ '/a': FALSE_PAGE, '/b': FALSE_PAGE });
    const url = `${post.origin}/a`;
    post.pages['/rss'] = pageAfter(() => another({ t: 'done', url, day: null }), rss('/a', '/b'));
    const { problem, claims } = await together([post]);
    expect(problem).toBeNull();
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/b']);
    expect(claims).toMatchObject([{ article: { url: `${post.origin}/b` } }]);
  });

  test('keeps nothing of a list that is not that of the watch any more', async () => {
    const post = await outlet({ '/rss': rss('/a') });
    post.pages['/a'] = pageAfter(async () => void (await store.watches.begin('feeds', 'another', true)), FALSE_PAGE);
    const { problem, claims } = await together([post]);
    expect(problem).toMatchObject({ message: 'goes by another list by now' });
    expect(claims).toEqual([]);
    expect(await store.articles.count()).toBe(0);
  });

  test('rests as long as a site asks, though it asks at once', async () => {
    const post = await outlet({ '/robots.txt': 'User-agent: *\nCrawl-delay: 1', '/rss': rss('/a'), '/a': FALSE_PAGE });
    const moments: number[] = [];
    post.pages['/rss'] = pageAfter(async () => void moments.push(Date.now()), rss('/a'));
    post.pages['/a'] = pageAfter(async () => void moments.push(Date.now()), FALSE_PAGE);
    await together([post]);
    const [first = 0, second = 0] = moments;
    expect(second - first).toBeGreaterThanOrEqual(900);
  });

  test('goes by one clock, whatever that of its machine says', async () => {
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const day = 24 * 3_600_000;
    for (const ahead of [-day, day, 0]) expect(await together([post], { ahead })).toMatchObject({ problem: null });
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a']);
  });

  test('leaves a host alone that asks for that, and does not wait for it', async () => {
    const post = await outlet({
      '/rss': rss('/a', '/b'),
      '/a': (response) => void response.writeHead(429, { 'retry-after': '7200' }).end(),
    });
    expect(await together([post])).toMatchObject({ problem: null });
    expect(await together([post])).toMatchObject({ problem: null });
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a']);
  });

  test('sends a digest of all that a round found, again as it was where it did not arrive', async () => {
    let status = 500;
    const desk = await outlet({ '/in': (response) => void response.writeHead(status).end() });
    const post = await outlet({ '/rss': rss('/a', '/b'), '/a': FALSE_PAGE, '/b': FALSE_PAGE });
    const webhook = `${desk.origin}/in`;
    expect((await together([post], { webhook })).failed).toEqual(['answered with status 500']);
    const { digest } = await known();
    expect(digest).toMatchObject({ told: 0, failures: 1, of: 2 });
    await another({ ...digest, due: 0 });
    status = 204;
    await together([post], { webhook });
    expect(new Set(desk.asked.map(({ body }) => body)).size).toBe(1);
    expect(desk.asked).toHaveLength(2);
    expect(JSON.parse(desk.asked[0]?.body ?? '')).toMatchObject({ from: 1, to: 2, more: 0 });
    expect((await known()).digest).toMatchObject({ told: 2, failures: 0 });
    expect((await known()).digest).not.toHaveProperty('of');
  });

  test('says what is damaged in what is known', async () => {
    const post = await outlet({ '/rss': rss() });
    await together([post]);
    const { list } = (await store.watches.news('feeds', 0)) ?? { list: '' };
    const records = [{ key: 'odd', record: 'no JSON' }];
    await store.watches.keep({ watch: 'feeds', list, after: 0, held: null, records, articles: [], claims: [] });
    const { problem } = await together([post]);
    expect(problem).toMatchObject({
      code: 'damaged',
      message: 'is damaged: what is known of the watch feeds is not what lawstate wrote there',
    });
  });

  test('writes what all have found as a feed, where it is told to', async () => {
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    await together([post]);
    const folder = join(ROOM, 'feed');
    const { claims } = await together([post], { folder });
    expect(claims).toEqual([]);
    expect(readFileSync(join(folder, 'claims.atom'), 'utf8').match(/<entry>/g)).toHaveLength(1);
    expect((await together([post], { folder: join(ROOM, 'harbour.yaml', 'in') })).problem).toMatchObject({
      message: expect.stringMatching(/cannot be written to \(E/),
    });
  });
});

async function known() {
  const records = (await store.watches.news('feeds', 0))?.records.map(({ record }) => JSON.parse(record)) ?? [];
  return { digest: records.find(({ t }) => t === 'digest') };
}
