import type { Polling } from './polling.ts';
import type { WatchList } from './watch-list.ts';
import type { Watched } from './watched.ts';

/** Whose a feed is; a sitemap belongs to the outlet of its index. */
export function outletsOf(list: WatchList, watched: Watched): Polling['outletOf'] {
  const byFeed = new Map(list.outlets.flatMap((outlet) => outlet.feeds.map((feed) => [feed, outlet] as const)));
  return (feed) => byFeed.get(watched.feeds.get(feed)?.parent ?? feed) ?? null;
}
