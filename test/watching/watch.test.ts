import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/app/app.ts';
import { named as elements, faultsOf, readXml, textOf } from '../../src/core/calendar/atom.fixture.ts';
import { FALSE_PAGE, lines, named, newFolder, outlet, rss, run } from './outlet.ts';

describe('a watch', () => {
  test('reads what is new, tells of what is wrong, and keeps both', async () => {
    const post = await outlet({
      '/rss': rss('/a', '/b', '/c'),
      '/a': FALSE_PAGE,
      '/b': '<p>The Harbour Act is in force.</p>',
      '/c': '<p>Rain.</p>',
    });
    const folder = newFolder();
    const { claims, told } = await run({
      list: { outlets: [named('The Post', `${post.origin}/rss`)] },
      folder,
      once: true,
    });
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a', '/b', '/c']);
    expect(claims).toMatchObject([
      {
        rating: 'false',
        law: { id: 'xx/harbour-act' },
        article: { url: `${post.origin}/a`, outlet: 'The Post', title: 'T' },
      },
    ]);
    expect(told).toMatchObject([{ kind: 'polled', fresh: 3 }, { told: 1 }, { told: 0 }, { told: 0 }]);
    expect(lines(folder, 'articles.jsonl')).toMatchObject([
      { url: `${post.origin}/a`, source: `${post.origin}/rss`, sightings: [{ rating: 'false' }] },
      { url: `${post.origin}/b`, sightings: [{ rating: 'accurate' }] },
    ]);
    expect(lines(folder, 'claims.jsonl')).toEqual(JSON.parse(JSON.stringify(claims)));
    const feed = readXml(readFileSync(join(folder, 'claims.atom'), 'utf8'));
    expect(faultsOf(feed)).toEqual([]);
    const [entry] = elements(feed, 'entry');
    expect(entry && textOf(entry, 'title')).toMatch(/^false: Harbour Act: “The Harbour Act was repealed/);
  });

  test('asks nothing twice, not even after a restart, and a feed only for what changed', async () => {
    const etag = '"1"';
    const post = await outlet({
      '/rss': (response, { headers }) =>
        void (headers['if-none-match'] === etag
          ? response.writeHead(304).end()
          : response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss('/a'))),
      '/a': FALSE_PAGE,
    });
    const watch = { list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder(), once: true };
    await run(watch);
    expect((await run(watch)).claims).toEqual([]);
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a']);
    await run({ ...watch, from: '2022-01-03T01:00:00Z' });
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a', '/rss']);
    expect(post.asked.at(-1)?.headers).toMatchObject({ 'if-none-match': etag });
    await run({ ...watch, from: '2022-01-05T00:00:00Z' });
    expect(post.paths().slice(4)).toEqual(['/robots.txt', '/rss']);
  });

  test('polls in its rhythm, lets each host rest between two requests, and lets no host wait for another', async () => {
    const slow = await outlet({ '/rss': rss(...Array.from({ length: 200 }, (_, at) => `/${at}`)) });
    const quick = await outlet({ '/rss': rss('/x'), '/x': FALSE_PAGE });
    const outlets = [named('Slow', `${slow.origin}/rss`), named('Quick', `${quick.origin}/rss`)];
    await run({ list: { outlets, delay: 30 }, folder: newFolder(), until: '2022-01-03T02:05:00Z' });
    const rests = slow.asked.slice(1).map(({ at }, index) => at - (slow.asked[index]?.at ?? 0));
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(30);
    expect(slow.paths().filter((path) => path !== '/rss' && path !== '/robots.txt').length).toBe(
      new Set(slow.paths()).size - 2,
    );
    const polls = quick.asked.filter(({ path }) => path === '/rss').map(({ at }) => at);
    expect(polls.length).toBe(9);
    expect(quick.asked.find(({ path }) => path === '/x')?.at).toBeLessThan(200);
  });

  test('says who watches', async () => {
    const post = await outlet({ '/rss': rss() });
    const list = { outlets: [named('The Post', `${post.origin}/rss`)], contact: 'https://desk.example/bot' };
    await run({ list, folder: newFolder(), once: true });
    for (const { headers } of post.asked)
      expect(headers['user-agent']).toMatch(/^lawstate\/\S+ \(\+https:\/\/desk\.example\/bot\)$/);
  });

  test('goes by what is listed: articles of other hosts, feeds of other kinds', async () => {
    const other = await outlet({
      '/x': FALSE_PAGE,
      '/robots.txt': 'User-agent: lawstate\nDisallow: /secret',
      '/secret': FALSE_PAGE,
    });
    const items = [{ url: `${other.origin}/x` }, { url: `${other.origin}/secret` }];
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    const post = await outlet({
      '/feed.json': (response) => void response.writeHead(200, { 'content-type': 'application/feed+json' }).end(feed),
    });
    const { claims, told } = await run({
      list: { outlets: [named('The Post', `${post.origin}/feed.json`)] },
      folder: newFolder(),
      once: true,
    });
    expect(claims).toHaveLength(1);
    expect(other.paths()).toEqual(['/robots.txt', '/x']);
    expect(told.at(-1)).toMatchObject({ kind: 'passed-over', problem: { code: 'robots' } });
  });

  test('reads a sitemap when its index says that it changed, and of old articles none', async () => {
    const index = (lastmod: string) =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>${lastmod}</lastmod></sitemap>
       <sitemap><loc>/old.xml</loc><lastmod>2021-01-01</lastmod></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>`;
    const urlset = (...urls: readonly string[]) => `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`;
    const url = (loc: string, lastmod?: string) =>
      `<url><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`;
    const post = await outlet({
      '/index.xml': index('2022-01-02'),
      '/s1.xml': urlset(url('/new', '2022-01-02'), url('/ancient', '2020-01-01'), url('/undated')),
      '/s2.xml': urlset(url('/undated2')),
      '/new': FALSE_PAGE,
      '/later': FALSE_PAGE,
    });
    const watch = {
      list: { outlets: [named('The Post', `${post.origin}/index.xml`)] },
      folder: newFolder(),
      once: true,
    };
    await run(watch);
    expect(post.paths()).toEqual(['/robots.txt', '/index.xml', '/s2.xml', '/s1.xml', '/new']);
    post.asked.length = 0;
    await run({ ...watch, from: '2022-01-03T01:00:00Z' });
    expect(post.paths()).toEqual(['/index.xml', '/s2.xml']);
    post.asked.length = 0;
    post.pages['/index.xml'] = index('2022-01-03');
    post.pages['/s1.xml'] = urlset(url('/new', '2022-01-02'), url('/undated'), url('/later'));
    await run({ ...watch, from: '2022-01-03T02:00:00Z' });
    expect(post.paths()).toEqual(['/index.xml', '/s2.xml', '/s1.xml', '/later']);
  });

  test('asks no more of an outlet that is taken off the list, and begins with one that is new to it', async () => {
    const first = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const second = await outlet({ '/rss': rss('/b'), '/b': FALSE_PAGE });
    const folder = newFolder();
    await run({ list: { outlets: [named('First', `${first.origin}/rss`)] }, folder, once: true });
    const asked = first.asked.length;
    const list = { outlets: [named('Second', `${second.origin}/rss`)] };
    const { claims } = await run({ list, folder, from: '2022-01-03T01:00:00Z', once: true });
    expect(first.asked.length).toBe(asked);
    expect(claims).toMatchObject([{ article: { outlet: 'Second' } }]);
  });

  test('puts articles into a store, where scans put theirs', async () => {
    const post = await outlet({ '/rss': rss('/a', '/b'), '/a': FALSE_PAGE, '/b': '<p>Rain.</p>' });
    const store = await openStore('memory');
    if ('severity' in store) throw new Error(store.message);
    const folder = newFolder();
    const list = { outlets: [named('The Post', `${post.origin}/rss`)] };
    await run({ list, folder, sink: store.articles, once: true });
    const kept = [];
    for await (const article of store.articles.read({ law: 'xx/harbour-act', since: null, until: null, outlet: null }))
      kept.push(article);
    expect(kept).toMatchObject([{ url: `${post.origin}/a`, fingerprint: expect.stringMatching(/./) }]);
    expect(existsSync(join(folder, 'articles.jsonl'))).toBe(false);
    await store.close();
  });
});
