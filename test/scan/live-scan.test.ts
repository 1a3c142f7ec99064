import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Destination, destinationIn, jsonlFile } from '../../src/app/scan.ts';
import { openStore } from '../../src/storage/open-store.ts';
import {
  codesOf,
  FALSE,
  file,
  index,
  madeOf,
  page,
  ROOM,
  rss,
  run,
  site,
  sitemap,
  status,
  urlsOf,
} from './live-scan.fixture.ts';

const gaps = (moments: readonly number[]) => moments.slice(1).map((at, one) => at - (moments[one] ?? 0));

describe('a scan of an address reads what is listed there', () => {
  test('in RSS, Atom, JSON Feed, sitemaps, packed or not, and what the feed says where the page does not', async () => {
    const post = await site({
      '/rss': `<rss><channel><item><title>Ferries</title><link>/a</link><pubDate>Mon, 03 Jan 2022 23:30:00 -0500</pubDate></item></channel></rss>`,
      '/atom': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="b"/><updated>2022-01-04T00:00:00Z</updated></entry></feed>`,
      '/json': '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "/c"}]}',
      '/news': `<urlset xmlns:news="n"><url><loc>/d</loc><news:news><news:publication_date>2022-01-05</news:publication_date><news:title>News</news:title></news:news></url></urlset>`,
      '/sitemap.xml.gz': gzipSync(sitemap('/e', '/f')),
      ...Object.fromEntries('abcdef'.split('').map((name) => [`/${name}`, page()])),
    });
    const feeds = ['/rss', '/atom', '/json', '/news', '/sitemap.xml.gz'].map((path) => `${post.origin}${path}`);
    const all = await run(feeds);
    expect(urlsOf(all)).toEqual(['/a', '/b', '/c', '/d', '/e', '/f']);
    expect(all.articles[0]).toMatchObject({
      source: feeds[0],
      title: 'Ferries',
      published: '2022-01-03',
      record: null,
    });
    expect(all.articles[3]).toMatchObject({ title: 'News', published: '2022-01-05', sightings: [{ rating: 'false' }] });
    expect(all.totals).toMatchObject({ documents: 6, addresses: 6, articles: 6, broken: {} });
  });

  test('each article once, in the order of inputs and feeds, whichever host is quick', async () => {
    const slow = await site({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 60',
      '/rss': rss('/a', '/b', '/a'),
      '/a': page(),
      '/b': page(),
    });
    const quick = await site({ '/rss': rss('/c', `${slow.origin}/b`, '/d'), '/c': page(), '/d': page() });
    const text = file(FALSE, '.txt');
    const inputs = [`${slow.origin}/rss`, text, `${quick.origin}/rss`];
    const once = await run(inputs);
    expect(urlsOf(once)).toEqual(['/a', '/b', undefined, '/c', '/d']);
    expect(quick.asked.at(-1)?.at).toBeLessThan(slow.asked.at(-1)?.at ?? 0);
    expect((await run(inputs)).articles).toEqual(once.articles);
  });

  test('through an index of sitemaps, in its order, until there are enough', async () => {
    const post = await site({
      '/index': index('/one', '/gone', '/two', '/three'),
      '/one': sitemap('/a', '/b'),
      '/two': sitemap('/c', '/d'),
      '/three': sitemap('/e'),
      ...Object.fromEntries('abc'.split('').map((name) => [`/${name}`, page()])),
    });
    const some = await run([`${post.origin}/index`], { most: 3 });
    expect(urlsOf(some)).toEqual(['/a', '/b', '/c']);
    expect(some.listing).toMatchObject([{ problem: null, more: true }]);
    expect(some.problems).toMatchObject([{ code: 'status', at: { file: `${post.origin}/gone` } }]);
    expect(post.paths()).not.toContain('/three');
    expect(post.paths()).not.toContain('/d');
  });

  test('from a day on, where the feed dates it', async () => {
    const post = await site({
      '/map': `<urlset><url><loc>/old</loc><lastmod>2021-12-31</lastmod></url><url><loc>/new</loc><lastmod>2022-01-01</lastmod></url><url><loc>/undated</loc></url></urlset>`,
      '/new': page(),
      '/undated': page(),
    });
    const { listing, articles } = await run([`${post.origin}/map`], { since: '2022-01-01' });
    expect(articles).toHaveLength(2);
    expect(listing).toMatchObject([{ older: 1, known: 0 }]);
    expect(post.paths()).not.toContain('/old');
  });

  test('a feed in a file stands for what it lists, relative to nothing', async () => {
    const post = await site({ '/a': page(), '/b': page() });
    const saved = file(rss(`${post.origin}/a`, '/relative'));
    const packed = file(
      gzipSync(`<?xml version="1.0" encoding="windows-1251"?><!-- map -->${sitemap(`${post.origin}/b`)}`),
      '.xml.gz',
    );
    const named = file(`\ufeff${index(`${post.origin}/none`)}`, '.saved');
    const all = await run([saved, packed, named]);
    expect(all.articles.map(({ url, source }) => [url, source])).toEqual([
      [`${post.origin}/a`, saved],
      [`${post.origin}/b`, packed],
    ]);
    expect(codesOf(all)).toEqual(['status']);
  });

  test('offline it says what it would have to fetch, and asks nobody', async () => {
    const post = await site({ '/rss': rss('/a') });
    const saved = file(rss(`${post.origin}/a`, `${post.origin}/b`));
    const all = await run([saved, `${post.origin}/rss`], { offline: true });
    expect(all.listing).toMatchObject([
      { listed: [{ url: `${post.origin}/a` }, { url: `${post.origin}/b` }] },
      { problem: { code: 'offline' } },
    ]);
    expect(all.totals?.broken).toEqual({ offline: 2 });
    expect(post.asked).toEqual([]);
  });
});

describe('a site that is scanned', () => {
  test('is asked for one thing at a time and then left to rest, as long as it asks for', async () => {
    const pages = { '/rss': rss('/a', '/b', '/c'), '/a': page(), '/b': page(), '/c': page() };
    const plain = await site(pages);
    await run([`${plain.origin}/rss`], { contact: 'https://desk.example/bot' });
    expect(plain.paths()).toEqual(['/robots.txt', '/rss', '/a', '/b', '/c']);
    expect(Math.min(...gaps(plain.asked.map(({ at }) => at)))).toBeGreaterThanOrEqual(5);
    expect(plain.asked[4]?.headers['user-agent']).toMatch(/^lawstate\/\S+ \(\+https:\/\/desk\.example\/bot\)$/);
    const asking = await site({ ...pages, '/robots.txt': 'User-agent: lawstate\nCrawl-delay: 30' });
    await run([`${asking.origin}/rss`], { delay: 0 });
    expect(Math.min(...gaps(asking.asked.map(({ at }) => at)))).toBeGreaterThanOrEqual(30);
  });

  test('keeps from us what its robots.txt keeps from programs', async () => {
    const post = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/rss': rss('/private/a', '/b'),
      '/b': page(),
    });
    const all = await run([`${post.origin}/rss`]);
    expect([urlsOf(all), codesOf(all)]).toEqual([['/b'], ['robots']]);
    expect(post.paths()).not.toContain('/private/a');
    const closed = await site({ '/robots.txt': 'User-agent: *\nDisallow: /' });
    expect((await run([`${closed.origin}/rss`])).listing).toMatchObject([{ problem: { code: 'robots' } }]);
    expect(closed.paths()).toEqual(['/robots.txt']);
  });

  test('that asks to be left alone for a while is, and then gone on with', async () => {
    let left = 2;
    const busy = (response: Parameters<Extract<ReturnType<typeof status>, (...args: never[]) => void>>[0]) => {
      left -= 1;
      if (left >= 0) response.writeHead(429, { 'retry-after': '90' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page());
    };
    const post = await site({ '/rss': rss('/a', '/b'), '/a': busy, '/b': page() });
    const all = await run([`${post.origin}/rss`]);
    expect(urlsOf(all)).toEqual(['/a', '/b']);
    expect(all.totals?.broken).toEqual({});
    const tries = post.asked.filter(({ path }) => path === '/a').map(({ at }) => at);
    expect(Math.min(...gaps(tries))).toBeGreaterThanOrEqual(90);
  });

  test('that asks to be left alone for long is asked for nothing more', async () => {
    const post = await site({
      '/rss': rss('/a', '/b', '/c'),
      '/a': status(429, { 'retry-after': '7200' }),
      '/b': page(),
    });
    const all = await run([`${post.origin}/rss`]);
    expect(codesOf(all)).toEqual(['status', 'left-alone', 'left-alone']);
    expect(all.problems[1]?.message).toMatch(/^was not asked for, since \S+ wants to be left alone for 2 hours$/);
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a']);
  });

  test('that fails for one article after the other is left alone; one that has a bad page is not', async () => {
    const links = Array.from({ length: 8 }, (_, at) => `/${at}`);
    const down = await site({ '/rss': rss(...links), ...Object.fromEntries(links.map((link) => [link, status(500)])) });
    const all = await run([`${down.origin}/rss`]);
    expect(all.totals?.broken).toEqual({ status: 5, 'left-alone': 3 });
    expect(down.asked.filter(({ path }) => path === '/0')).toHaveLength(3);
    const post = await site({
      '/rss': rss(...links),
      ...Object.fromEntries(links.map((link, at) => [link, at % 4 === 0 ? page() : status(503)])),
    });
    expect((await run([`${post.origin}/rss`])).totals?.broken).toEqual({ status: 6 });
  });

  test('that cannot be reached says so of each of its addresses, and keeps nobody waiting long', async () => {
    const gone = 'http://127.0.0.1:9';
    const post = await site({ '/a': page() });
    const all = await run([file(rss(`${gone}/a`, `${gone}/b`, `${post.origin}/a`))]);
    expect(codesOf(all)).toEqual(['robots-unheard', 'robots-unheard']);
    expect(all.problems[0]).toMatchObject({ at: { file: `${gone}/a` }, hint: 'Give the same command again later.' });
    expect(urlsOf(all)).toEqual(['/a']);
  });
});

describe('odd feeds and pages are told of and passed over:', () => {
  test('what is no feed, with the feed that a page names', async () => {
    const post = await site({
      '/': '<html><head><link href="/rss.xml" type="application/rss+xml" rel=alternate></head></html>',
      '/empty': '',
      '/pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      '/410': status(410),
    });
    const inputs = ['/', '/empty', '/pdf', '/410'].map((path) => `${post.origin}${path}`);
    const { listing, totals } = await run([...inputs, 'ftp://a.example/feed', 'https://']);
    expect(listing.map(({ problem }) => problem?.code)).toEqual([
      'feed',
      'feed',
      'type',
      'status',
      'address',
      'address',
    ]);
    expect(listing[0]?.problem?.hint).toBe(`It is a page that names a feed: give ${post.origin}/rss.xml instead.`);
    expect(totals).toMatchObject({ documents: 0, addresses: 0 });
  });

  test('entities without end, an address without end, half a document', async () => {
    const lols = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const post = await site({
      '/lol': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lols}]><rss><item><title>&l30;</title><link>/a</link></item></rss>`,
      '/cut': `${rss('/a', '/b').slice(0, -60)}`,
      '/long': rss(`/${'x'.repeat(5000)}`, '/a'),
      '/a': page(),
    });
    const all = await run(['/lol', '/cut', '/long'].map((path) => `${post.origin}${path}`));
    expect(urlsOf(all)).toEqual(['/a']);
    expect(all.listing.map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(all.totals?.broken).toEqual({});
  });

  test('a bomb, as a feed and as an article', async () => {
    const bomb =
      (type: string) => (response: Parameters<Extract<ReturnType<typeof status>, (...args: never[]) => void>>[0]) =>
        void response
          .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(64 << 20, ' ')));
    const post = await site({
      '/rss': rss('/bomb', '/a'),
      '/bomb': bomb('text/html'),
      '/a': page(),
      '/feed': bomb('application/xml'),
    });
    const all = await run([
      `${post.origin}/rss`,
      `${post.origin}/feed`,
      file(gzipSync(Buffer.concat([Buffer.from('<rss>'), Buffer.alloc(64 << 20, ' ')])), '.gz'),
    ]);
    expect(urlsOf(all)).toEqual(['/a']);
    expect(all.listing.map(({ problem }) => problem?.code)).toEqual([undefined, 'too-large', 'too-large']);
    expect(all.totals?.broken).toEqual({ 'too-large': 1 });
  });

  test('an index that lists itself, other indexes, another host, and itself once more', async () => {
    const other = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /no',
      '/map': sitemap('/a', '/no'),
      '/a': page(),
    });
    const post = await site({});
    Object.assign(post.pages, {
      '/index': index('/index', '/nested', `${other.origin}/map`, '/index#again', '/nested'),
      '/nested': index('/index', '/nested'),
    });
    const all = await run([`${post.origin}/index`]);
    expect(all.articles.map(({ url }) => url)).toEqual([`${other.origin}/a`]);
    expect(codesOf(all)).toEqual(['nested-index', 'robots']);
    expect(post.paths()).toEqual(['/robots.txt', '/index', '/nested']);
  });

  test('an index without end ends', async () => {
    let made = 0;
    const post = await site({});
    for (let at = 0; at < 1200; at += 1)
      post.pages[`/${at}`] = (response) => {
        made += 1;
        response.writeHead(200, { 'content-type': 'application/xml' }).end(sitemap());
      };
    post.pages['/index'] = index(...Array.from({ length: 1200 }, (_, at) => `/${at}`));
    const { listing } = await run([`${post.origin}/index`], { delay: 0 });
    expect(listing).toMatchObject([{ problem: null, listed: [], more: true }]);
    expect(made).toBe(1000);
  });

  test('articles in another encoding, without text, that are no pages, or elsewhere than they say', async () => {
    const post = await site({
      '/rss': rss('/cyrillic', '/wrong', '/blank', '/c.pdf', '/moved', 'mailto:a@b.example', 'javascript:alert(1)'),
      '/cyrillic': (response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
          .end(Buffer.from(page(`\xcf\xee\xf0\xf2. ${FALSE}`), 'latin1')),
      '/wrong': (response) =>
        void response
          .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
          .end(Buffer.from(`\xcf\xee\xf0\xf2 ${FALSE}`, 'latin1')),
      '/blank': page(' '),
      '/c.pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      '/moved': status(301, { location: '/there' }),
      '/there': page(),
    });
    const all = await run([`${post.origin}/rss`]);
    expect(urlsOf(all)).toEqual(['/cyrillic', '/there']);
    expect(codesOf(all).slice(0, 2)).toEqual(['encoding', 'type']);
    expect(all.listing[0]?.listed).toHaveLength(5);
  });

  test('a private address, as a feed and in a feed', async () => {
    const { listing, problems, totals } = await run(
      [
        'http://127.0.0.1/rss',
        file(rss('http://192.168.0.1/a', 'http://[::1]/b', 'http://0x7f.1/c', 'http://169.254.169.254/d')),
      ],
      { allowPrivate: false },
    );
    expect(listing[0]?.problem).toMatchObject({ code: 'not-public', hint: expect.stringContaining('--allow-private') });
    expect(problems.map(({ code, at }) => [code, new URL(at.file).pathname])).toEqual(
      ['/a', '/b', '/c', '/d'].map((path) => ['not-public', path]),
    );
    expect(totals?.broken).toEqual({ 'not-public': 4 });
  });
});

describe('what is kept', () => {
  const into = async (name: string, resume: boolean): Promise<Destination> => {
    const destination = await jsonlFile(join(ROOM, name), resume);
    if ('kind' in destination) throw new Error(destination.problem.message);
    return destination;
  };
  const read = (name: string) => readFileSync(join(ROOM, name), 'utf8');

  test('is not fetched again, and room is left for what is new', async () => {
    const post = await site({ '/rss': rss('/a', '/b', '/c'), '/a': page(), '/b': page(), '/c': page() });
    await run([`${post.origin}/rss`], { most: 2, destination: await into('kept.jsonl', false) });
    expect(post.paths().slice(2)).toEqual(['/a', '/b']);
    const { listing } = await run([`${post.origin}/rss`], { most: 2, destination: await into('kept.jsonl', true) });
    expect(listing).toMatchObject([{ known: 2, more: false }]);
    expect(post.paths().slice(4)).toEqual(['/robots.txt', '/rss', '/c']);
    expect(read('kept.jsonl').trim().split('\n')).toHaveLength(3);
  });

  test('of a scan that was stopped: what was listed, and what was found ahead of its turn', async () => {
    const slow = await site({ '/rss': rss('/a', '/b'), '/a': page(), '/b': page() });
    const quick = await site({ '/rss': rss('/c', '/d'), '/c': page(), '/d': page() });
    const inputs = [`${slow.origin}/rss`, `${quick.origin}/rss`];
    const destination = await into('stopped.jsonl', false);
    let left = 1;
    const dying = {
      ...destination,
      add: (some: Parameters<Destination['add']>[0]) =>
        left-- > 0
          ? destination.add(some)
          : new Promise<never>((_, reject) => setTimeout(reject, 200, new Error('killed'))),
    };
    slow.pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 100';
    await expect(run(inputs, { destination: dying })).rejects.toThrow('killed');
    await destination.stop();
    expect(existsSync(join(ROOM, 'stopped.jsonl.addresses'))).toBe(true);
    const before = [slow.asked.length, quick.asked.length];
    // what the feed lists by now is the next scan's
    slow.pages['/rss'] = rss('/other');
    await run(inputs, { destination: await into('stopped.jsonl', true) });
    expect(
      read('stopped.jsonl')
        .trim()
        .split('\n')
        .map((line) => new URL(JSON.parse(line).url).pathname),
    ).toEqual(['/a', '/b', '/c', '/d']);
    expect(quick.asked.length).toBe(before[1]);
    expect(slow.paths()).not.toContain('/other');
    expect(existsSync(join(ROOM, 'stopped.jsonl.addresses'))).toBe(false);
  });

  test('in a store: a scan that was stopped goes on, and the next begins anew', async () => {
    const store = await openStore('memory');
    if ('severity' in store) throw new Error(store.message);
    const pages = { '/a': page(), '/b': page('The ferry came.'), '/c': page() };
    const post = await site({ '/rss': rss('/a', '/b', '/c'), ...pages });
    const inputs = [`${post.origin}/rss`];
    const open = (resume: boolean) => destinationIn(store, madeOf(inputs), resume);
    const first = await open(false);
    const dying = { ...first, reached: () => Promise.reject(new Error('killed')) };
    await expect(run(inputs, { destination: dying })).rejects.toThrow('killed');
    // what it had asked for already comes in, and is kept
    await expect.poll(() => Promise.all([0, 1, 2].map((slice) => first.ahead.found(slice)))).not.toContain(null);
    expect(post.paths()).toEqual(['/robots.txt', '/rss', '/a', '/b', '/c']);
    post.pages['/rss'] = rss('/d');
    const { totals } = await run(inputs, { destination: await open(true) });
    expect(totals).toMatchObject({ documents: 3, dismissed: 1, articles: 2 });
    expect(post.asked).toHaveLength(5);
    post.pages['/rss'] = rss('/a', '/b', '/d');
    post.pages['/d'] = page();
    await run(inputs, { destination: await open(false) });
    expect(post.paths().slice(5)).toEqual(['/robots.txt', '/rss', '/b', '/d']);
    expect(await store.articles.count()).toBe(3);
  });
});
