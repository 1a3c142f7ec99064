import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedArticle } from './feed.ts';
import { feedDay } from './feed-day.ts';
import { readFeed } from './read-feed.ts';

const AT = 'https://news.example/feed/';
const articles = (text: string): readonly ListedArticle[] => {
  const feed = readFeed(text, AT);
  if (feed?.kind !== 'articles') throw new Error(`no articles: ${JSON.stringify(feed)}`);
  return feed.articles;
};
const article = (text: string) => articles(text)[0];

describe('a feed lists its articles', () => {
  test('as RSS', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>The Post</title><link>https://news.example/</link><atom:link rel="self" href="https://news.example/rss"/>
      <item><title>Ferries &amp; <![CDATA[the <Act>]]></title><link> /a?x=1&amp;y=2#part </link>
        <media:title>Other</media:title><guid isPermaLink="false">7</guid><pubDate>Tue, 26 Aug 2025 23:30:00 +0400</pubDate></item>
      <item><guid>https://news.example/b</guid></item>
      <item><title>No address</title></item>
      <item><link>javascript:alert(1)</link></item><item><link>ftp://news.example/c</link></item>
      <item><link>https://news.example/b#again</link></item>
    </channel></rss>`;
    expect(articles(rss)).toEqual([
      { url: 'https://news.example/a?x=1&y=2', title: 'Ferries & the <Act>', published: '2025-08-26', changed: null },
      { url: 'https://news.example/b', title: null, published: null, changed: null },
    ]);
  });

  test('as RSS 1.0', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item rdf:about="https://news.example/a">
      <title>A</title><link>https://news.example/a</link><dc:date>2025-08-26T10:00:00Z</dc:date></item></rdf:RDF>`;
    expect(article(rdf)).toMatchObject({ url: 'https://news.example/a', published: '2025-08-26' });
  });

  test('as Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://news.example/feed"/>
      <entry><id>urn:x:1</id><title type="html">A</title><link rel="edit" href="/edit"/><link href="/a"/>
        <link rel="enclosure" href="/a.mp3"/><published>2025-08-25T01:00:00+04:00</published><updated>2025-08-26T00:00:00Z</updated></entry>
      <entry><id>https://news.example/b</id><updated>2025-08-26</updated><content type="xhtml"><div><a href="x">y</a></div></content></entry>
    </feed>`;
    expect(articles(atom)).toEqual([
      { url: 'https://news.example/a', title: 'A', published: '2025-08-25', changed: '2025-08-26' },
      { url: 'https://news.example/b', title: null, published: null, changed: '2025-08-26' },
    ]);
  });

  test('as JSON Feed', () => {
    const items = [
      { id: '1', url: '/a', title: 'A', date_published: '2025-08-26T10:00:00Z' },
      { id: 'https://news.example/b' },
      { title: 'No address' },
      'nothing',
    ];
    expect(articles(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }))).toEqual([
      { url: 'https://news.example/a', title: 'A', published: '2025-08-26', changed: null },
      { url: 'https://news.example/b', title: null, published: null, changed: null },
    ]);
  });

  test('as a sitemap, with what a news sitemap adds', () => {
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/a</loc>
      <lastmod>2025-08-27</lastmod><image:image><image:loc>https://news.example/i.png</image:loc></image:image>
      <news:news><news:publication><news:name>The Post</news:name></news:publication>
      <news:publication_date>2025-08-26T10:00:00Z</news:publication_date><news:title>A</news:title></news:news></url></urlset>`;
    expect(article(sitemap)).toEqual({
      url: 'https://news.example/a',
      title: 'A',
      published: '2025-08-26',
      changed: '2025-08-27',
    });
  });

  test('or further sitemaps', () => {
    const index = `<sitemapindex><sitemap><loc>/s1.xml.gz</loc><lastmod>2025-08-26T10:00:00Z</lastmod></sitemap>
      <sitemap><loc>https://news.example/s2.xml</loc></sitemap></sitemapindex>`;
    expect(readFeed(index, AT)).toEqual({
      kind: 'index',
      sitemaps: [
        { url: 'https://news.example/s1.xml.gz', lastmod: '2025-08-26T10:00:00Z', changed: '2025-08-26' },
        { url: 'https://news.example/s2.xml', lastmod: null, changed: null },
      ],
    });
  });
});

describe('a feed that is broken', () => {
  test('gives what could be read of it', () => {
    expect(
      articles('<rss><channel><item><link>https://news.example/a</link></item><item><link>https://news.ex'),
    ).toHaveLength(1);
    expect(articles('<rss><item><link>https://news.example/?a=1&b=2</link><p></item></rss>')).toHaveLength(1);
  });

  test.each([
    '',
    'rubbish',
    '<html><body>x</body></html>',
    '{"items": []}',
    '{"version": "https://jsonfeed.org/version/1"}',
    '{',
    '[]',
    '<',
  ])('and none at all is told apart: %s', (text) => {
    expect(readFeed(text, AT)).toBeNull();
  });

  test('and tells of entities that swell gets them back as they are', () => {
    const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
      '\n',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&l10; &file;</title><link>https://news.example/a</link></item></channel></rss>`;
    expect(article(bomb)).toMatchObject({ title: '&l10; &file;', url: 'https://news.example/a' });
  });

  test('costs no more than its length, however it nests', () => {
    for (const part of [
      '<a>',
      '<item>',
      '</a>',
      '<a x="',
      '<![CDATA[',
      '<!--',
      '&#',
      '<item><link>https://a.example/</link></item>',
    ]) {
      readFeed(`<rss>${part.repeat(200_000)}`, AT);
      readFeed(`<rss>${'<a>'.repeat(200_000)}${part.repeat(200_000)}`, AT);
    }
    expect(readFeed(`<rss>${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`, AT)).toBeNull();
    expect(readFeed(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`, AT)).toBeNull();
  });

  test('lists no more than a sitemap may, and no address that is longer than addresses are', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `<url><loc>https://news.example/${at}</loc></url>`).join('');
    expect(articles(`<urlset>${many}</urlset>`)).toHaveLength(50_000);
    expect(articles(`<rss><item><link>https://news.example/${'x'.repeat(3000)}</link></item></rss>`)).toEqual([]);
  });

  test('never throws, and gives http(s) addresses alone', () => {
    const words = [
      '<',
      '>',
      '/',
      '"',
      '=',
      ' ',
      'rss',
      'feed',
      'item',
      'entry',
      'link',
      'loc',
      'urlset',
      'href',
      '&',
      ';',
      '#',
      'x',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      '[',
      'javascript:',
      'http://a.b/',
      '\u0000',
      '{',
      '}',
      ':',
      'é',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 60 }),
        fc.constantFrom('', '<rss>', '<feed>', '<urlset>'),
        (parts, root) => {
          const feed = readFeed(root + parts.join(''), AT);
          const listed = feed === null ? [] : feed.kind === 'index' ? feed.sitemaps : feed.articles;
          for (const { url } of listed) expect(url).toMatch(/^https?:\/\/[^#]+$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['2025-08-26', '2025-08-26'],
  ['2025-08-26T23:59:59+04:00', '2025-08-26'],
  ['2025-08-26 10:00', '2025-08-26'],
  ['Tue, 26 Aug 2025 23:30:00 +0400', '2025-08-26'],
  ['26 Aug 25 23:30 GMT', '2025-08-26'],
  ['Tuesday, 5 August 2025', '2025-08-05'],
  ['2025-02-30', null],
  ['31 Feb 2025', null],
  ['26 Xyz 2025', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('the day of %s is %s', (text, day) => {
  expect(feedDay(text)).toBe(day);
});
