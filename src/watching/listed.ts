/** What of a feed is new. */
import type { Day } from '../core/time/day.ts';
import type { Feed, ListedArticle } from '../outlets/feed.ts';
import type { FeedKnown, Waiting, Watched } from './watched.ts';

export interface Sorted {
  readonly found: readonly Waiting[];
  /** Old, though it bears no date: it was there when a list of everything was read for the first time. */
  readonly known: readonly string[];
}

/** Articles from the day on, and undated ones, that are neither done nor waiting. */
export function sortListed(
  { articles, whole }: Extract<Feed, { kind: 'articles' }>,
  feed: FeedKnown,
  watched: Watched,
  { since, now }: { readonly since: Day; readonly now: number },
): Sorted {
  const { done, waiting, feeds } = watched;
  const fresh = articles.filter(({ url }) => !done.has(url) && !waiting.has(url) && !feeds.has(url));
  const dated = fresh.filter((one) => (dayOf(one) ?? since) >= since);
  const first = whole && !feed.read;
  const old = first ? dated.filter((one) => dayOf(one) === null) : [];
  const found = first ? dated.filter((one) => dayOf(one) !== null) : dated;
  return {
    found: found.map(({ url, title, published }) => ({ url, feed: feed.url, title, published, due: now, tries: 0 })),
    known: old.map(({ url }) => url),
  };
}

function dayOf({ published, changed }: ListedArticle): Day | null {
  return published ?? changed;
}

/** The sitemaps of an index, as far as they can hold what is new: each due where the index says that it changed, or does not say. */
export function sortSitemaps(
  { sitemaps }: Extract<Feed, { kind: 'index' }>,
  index: FeedKnown,
  watched: Watched,
  { since, now }: { readonly since: Day; readonly now: number },
): readonly FeedKnown[] {
  const able = sitemaps.filter(({ url, changed }) => url !== index.url && (changed ?? since) >= since);
  const newest = [...able].sort((a, b) => ((a.changed ?? '9') < (b.changed ?? '9') ? 1 : -1)).slice(0, MOST_SITEMAPS);
  return newest.flatMap(({ url, lastmod }) => {
    const known = watched.feeds.get(url);
    // a feed of the user's own list keeps its own rhythm
    if (known !== undefined && known.parent !== index.url) return [];
    if (known?.read && lastmod !== null && lastmod === known.lastmod) return [];
    return [{ ...(known ?? newFeed(url, index.url)), lastmod, due: now }];
  });
}

/** An outlet with more than these changed in a week is none that is read article by article. */
const MOST_SITEMAPS = 100;

export function newFeed(url: string, parent: string | null): FeedKnown {
  return { url, parent, lastmod: null, etag: null, lastModified: null, due: 0, failures: 0, read: false };
}
