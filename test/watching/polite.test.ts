import { describe, expect, test } from 'vitest';
import { FALSE_PAGE, lines, named, newFolder, outlet, type Page, rss, run } from './outlet.ts';

const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (response) =>
    void response.writeHead(code, headers).end();
/** Fails so many times, and then is there. */
const failing = (times: number, code: number, page: string, headers: Record<string, string> = {}): Page => {
  let left = times;
  return (response) => {
    left -= 1;
    if (left >= 0) response.writeHead(code, headers).end();
    else
      response.writeHead(200, { 'content-type': page.startsWith('<rss') ? 'application/xml' : 'text/html' }).end(page);
  };
};
const MINUTE = 60;
const gaps = (moments: readonly number[]) => moments.slice(1).map((at, index) => at - (moments[index] ?? 0));

describe('a site’s robots.txt', () => {
  test('keeps from us what it keeps from programs, feeds too', async () => {
    const post = await outlet({
      '/robots.txt': 'User-agent: *\nDisallow: /rss',
      '/rss': rss('/a'),
      '/open': rss('/b'),
    });
    const feeds = [`${post.origin}/rss`, `${post.origin}/open`];
    const { told } = await run({ list: { outlets: [named('The Post', ...feeds)] }, folder: newFolder() });
    expect(new Set(post.paths())).toEqual(new Set(['/robots.txt', '/open', '/b']));
    expect(told).toContainEqual(expect.objectContaining({ kind: 'failed', feed: feeds[0] }));
  });

  test('that says how long to wait is waited for', async () => {
    const post = await outlet({ '/robots.txt': 'User-agent: *\nCrawl-delay: 60', '/rss': rss('/a', '/b', '/c') });
    await run({ list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder(), once: true });
    expect(post.asked.length).toBe(5);
    expect(Math.min(...gaps(post.asked.slice(1).map(({ at }) => at)))).toBeGreaterThanOrEqual(60);
  });

  test('that cannot be had keeps everything from us until it can, and loses nothing', async () => {
    const post = await outlet({
      '/robots.txt': failing(2, 500, 'User-agent: *\nDisallow: /x'),
      '/rss': rss('/a', '/x'),
      '/a': FALSE_PAGE,
    });
    const { claims } = await run({ list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder() });
    expect(post.paths().slice(0, 5)).toEqual(['/robots.txt', '/robots.txt', '/robots.txt', '/rss', '/a']);
    expect(gaps(post.asked.slice(0, 3).map(({ at }) => at)).every((gap) => gap >= 30 * MINUTE)).toBe(true);
    expect(claims).toHaveLength(1);
    expect(post.paths()).not.toContain('/x');
  });

  test('that fails while articles wait makes them wait', async () => {
    const other = await outlet({ '/robots.txt': failing(2, 503, ''), '/a': FALSE_PAGE });
    const post = await outlet({ '/rss': rss(`${other.origin}/a`) });
    const { claims } = await run({ list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder() });
    expect(other.paths()).toEqual(['/robots.txt', '/robots.txt', '/robots.txt', '/a']);
    expect(claims).toHaveLength(1);
  });
});

describe('an outlet that fails', () => {
  test('is asked less and less, and in its rhythm again when it is back', async () => {
    const post = await outlet({ '/rss': failing(5, 500, rss()) });
    await run({
      list: { outlets: [named('The Post', `${post.origin}/rss`)] },
      folder: newFolder(),
      until: '2022-01-03T12:00:00Z',
    });
    const polls = post.asked.filter(({ path }) => path === '/rss').map(({ at }) => at);
    const waits = gaps(polls);
    const growing = waits.slice(0, 5);
    expect([...growing].sort((a, b) => a - b)).toEqual(growing);
    expect(growing.at(-1)).toBeGreaterThan(3 * 3600 * 0.7);
    expect(waits[5]).toBeLessThanOrEqual(17 * MINUTE);
  });

  test('and asks to be left alone is left alone by all its feeds, for as long as it says', async () => {
    const post = await outlet({ '/one': failing(1, 429, rss(), { 'retry-after': '7200' }), '/two': rss('/a') });
    const list = { outlets: [named('The Post', `${post.origin}/one`, `${post.origin}/two`)] };
    await run({ list, folder: newFolder(), until: '2022-01-03T04:00:00Z' });
    expect(post.paths().slice(0, 2)).toEqual(['/robots.txt', '/one']);
    const [, refused, next] = post.asked;
    expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(7200);
  });

  test('to send a feed is told, and once is not waited for', async () => {
    const post = await outlet({ '/rss': '<html><body>Not here</body></html>', '/gone': status(410) });
    const feeds = [`${post.origin}/rss`, `${post.origin}/gone`];
    const { told } = await run({ list: { outlets: [named('The Post', ...feeds)] }, folder: newFolder(), once: true });
    expect(told).toMatchObject([
      { kind: 'failed', problem: { message: 'is no RSS, Atom, JSON Feed or sitemap' } },
      { kind: 'failed', problem: { message: expect.stringMatching(/^answered with status 410/) } },
    ]);
  });
});

describe('an article', () => {
  test('whose site has a fault is asked for again, four times at most', async () => {
    const post = await outlet({
      '/rss': rss('/back', '/never'),
      '/back': failing(2, 503, FALSE_PAGE),
      '/never': status(500),
    });
    const { claims, told } = await run({
      list: { outlets: [named('The Post', `${post.origin}/rss`)] },
      folder: newFolder(),
    });
    expect(claims).toHaveLength(1);
    expect(post.paths().filter((path) => path === '/back')).toHaveLength(3);
    expect(post.paths().filter((path) => path === '/never')).toHaveLength(4);
    expect(told).toContainEqual(expect.objectContaining({ kind: 'passed-over', url: `${post.origin}/never` }));
  });

  test('that is not there, is none, or lies where nobody may be led is passed over for good', async () => {
    const inside = await outlet({ '/secret': FALSE_PAGE });
    const post = await outlet({
      '/rss': rss('/404', '/pdf', '/inside', '/empty', `${inside.origin}/robots.txt`),
      '/pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      '/inside': status(302, { location: 'file:///etc/passwd' }),
      '/empty': '<html></html>',
    });
    const { told } = await run({ list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder() });
    for (const path of ['/404', '/pdf', '/inside', '/empty'])
      expect(post.paths().filter((one) => one === path)).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'passed-over')).toHaveLength(5);
  });
});

describe('a hostile feed', () => {
  test('that lists itself, its robots.txt and its index makes nothing go in a circle', async () => {
    const post = await outlet();
    post.pages['/rss'] = rss('/rss', '/robots.txt', '/index.xml', '#x', '/rss?again');
    post.pages['/rss?again'] = post.pages['/rss'];
    post.pages['/index.xml'] = `<?xml version="1.0"?><sitemapindex><sitemap><loc>/index.xml</loc></sitemap>
      <sitemap><loc>/deeper.xml</loc></sitemap><sitemap><loc>/rss</loc></sitemap></sitemapindex>`;
    post.pages['/deeper.xml'] = post.pages['/index.xml'];
    const list = { outlets: [named('The Post', `${post.origin}/rss`, `${post.origin}/index.xml`)] };
    await run({ list, folder: newFolder(), until: '2022-01-03T01:10:00Z' });
    const count = (path: string) => post.paths().filter((one) => one === path).length;
    expect(count('/rss')).toBeLessThanOrEqual(6);
    expect(count('/index.xml')).toBeLessThanOrEqual(6);
    expect(count('/deeper.xml')).toBeLessThanOrEqual(6);
    expect(count('/rss?again')).toBe(1);
  });

  test('leads nowhere but to the public web', async () => {
    const inside = await outlet({ '/secret': FALSE_PAGE });
    const list = {
      outlets: [named('The Post', `${inside.origin}/rss`, 'http://169.254.169.254/latest/', 'http://[::1]/rss')],
    };
    const { told } = await run({ list, folder: newFolder(), once: true, allowPrivate: false });
    expect(inside.asked).toEqual([]);
    expect(told.filter(({ kind }) => kind === 'failed')).toHaveLength(3);
  });

  test('of swelling entities costs nothing and lists what it lists', async () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(20)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><item><title>&l20;</title><link>/a</link></item></rss>`;
    const post = await outlet({ '/rss': bomb, '/a': FALSE_PAGE });
    const { claims } = await run({
      list: { outlets: [named('The Post', `${post.origin}/rss`)] },
      folder: newFolder(),
      once: true,
    });
    expect(claims).toMatchObject([{ article: { title: '&l20;' } }]);
  });
});

describe('a watch that breaks off', () => {
  test('where nothing can be kept says so, and has lost nothing when it goes on', async () => {
    const post = await outlet({ '/rss': rss('/a', '/b'), '/a': FALSE_PAGE, '/b': FALSE_PAGE });
    const watch = { list: { outlets: [named('The Post', `${post.origin}/rss`)] }, folder: newFolder(), once: true };
    const full = { add: () => Promise.reject(new Error('disk full')) };
    await expect(run({ ...watch, sink: full })).rejects.toThrow('disk full');
    const { claims } = await run({ ...watch, from: '2022-01-03T00:01:00Z' });
    expect(claims).toHaveLength(2);
    expect(lines(watch.folder, 'articles.jsonl')).toHaveLength(2);
    expect(post.paths().filter((path) => path === '/rss')).toHaveLength(1);
  });
});
