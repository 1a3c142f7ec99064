/**
 * What a feed lists: RSS, Atom, JSON Feed, a sitemap (a news sitemap too), or an index of sitemaps. In: its text and its address.
 * Out: addresses of articles with the day and title that the feed gives, or of further sitemaps. It distrusts its source: only
 * http(s) addresses, each once, and no more of them than a sitemap may have.
 */
import { type Feed, MOST_LISTED } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

/** Null where the text is no feed of these kinds. */
export function readFeed(text: string, url: string): Feed | null {
  const feed = /^\s*\{/.test(text) ? jsonFeed(text) : xmlFeed(text);
  if (feed === null) return null;
  if (feed.kind === 'index') return { kind: 'index', sitemaps: addressed(feed.sitemaps, url) };
  return { ...feed, articles: addressed(feed.articles, url) };
}

/** With whole addresses, each once; what has none is passed over. */
function addressed<T extends { readonly url: string }>(listed: readonly T[], base: string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of listed.slice(0, MOST_LISTED)) {
    const url = addressOf(one.url, base);
    if (url !== null && !found.has(url)) found.set(url, { ...one, url });
  }
  return [...found.values()];
}

function addressOf(text: string, base: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 2048 || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
