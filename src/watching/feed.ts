/**
 * What a feed lists: RSS, Atom, JSON Feed, a sitemap (a news sitemap too), or an index of sitemaps. In: its text and its address.
 * Out: addresses of articles with the day and title that the feed gives, or of further sitemaps. It distrusts its source: only
 * http(s) addresses, each once, and no more of them than a sitemap may have.
 */
import type { Day } from '../core/time/day.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

export interface ListedArticle {
  readonly url: string;
  readonly title: string | null;
  /** The day it was published, as the feed says. */
  readonly published: Day | null;
  /** The last day on which it was changed, for lists that tell that alone. */
  readonly changed: Day | null;
}

export interface ListedSitemap {
  readonly url: string;
  /** As the index puts it: another word means another state. */
  readonly lastmod: string | null;
  readonly changed: Day | null;
}

export type Feed =
  | { readonly kind: 'articles'; readonly whole: boolean; readonly articles: readonly ListedArticle[] }
  | { readonly kind: 'index'; readonly sitemaps: readonly ListedSitemap[] };

/** The protocol of sitemaps allows so many addresses in one (sitemaps.org). */
const MOST = 50_000;

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
  for (const one of listed.slice(0, MOST)) {
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
