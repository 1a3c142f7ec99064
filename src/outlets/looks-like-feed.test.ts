import { expect, test } from 'vitest';
import { feedsNamedBy, looksLikeFeed } from './looks-like-feed.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');

test.each([
  '<rss version="2.0">',
  '\ufeff\n<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="a.xsl"?><!-- a > b --><feed xmlns="http://www.w3.org/2005/Atom">',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<!DOCTYPE rss [<!ENTITY a "b">]><RSS>',
  '<urlset\n>',
  '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
  '{"title": "T", "version" : "https:\\/\\/jsonfeed.org\\/version\\/1.1"',
])('is a feed by its first words: %s', (text) => {
  expect(looksLikeFeed(utf8(text))).toBe(true);
  expect(looksLikeFeed(Buffer.from(`\ufeff${text.replace(/^\ufeff/, '')}`, 'utf16le'))).toBe(true);
});

test.each([
  '',
  'The <rss> element was repealed.',
  '<html><body><rss>',
  '<?xml version="1.0"?><html>',
  '<feedback>',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '{"text": "jsonfeed.org/version/1"}',
])('is none: %s', (text) => expect(looksLikeFeed(utf8(text))).toBe(false));

test('nothing that only begins like one takes long', () => {
  const most = 8192;
  for (const text of ['<!-- -->', '<?a?>', '<!DOCTYPE ', '<!--', ' ', '<!DOCTYPE a [', '{"'])
    expect(looksLikeFeed(utf8(text.repeat(most).slice(0, most)))).toBe(false);
});

test('a page names its feeds in any way of writing', () => {
  const page = `<LINK REL="alternate" TYPE="application/rss+xml" HREF="/a"><link href='/b' type='application/feed+json'>
    <link type=application/atom+xml href=/c><link rel="stylesheet" href="/d" type="text/css"><link type="application/rss+xml">`;
  expect(feedsNamedBy(page)).toEqual(['/a', '/b', '/c']);
});
