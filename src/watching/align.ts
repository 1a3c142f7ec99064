import { newFeed } from './listed.ts';
import type { WatchPorts } from './ports.ts';
import type { WatchList } from './watch-list.ts';

/** Brings a journal in line with the list: feeds that are new to it begin, those that were taken out end with what they found. */
export function align({ outlets }: WatchList, { watched, add }: WatchPorts['journal']): void {
  const wanted = new Set(outlets.flatMap(({ feeds }) => feeds));
  for (const { url, parent } of [...watched.feeds.values()])
    if (!wanted.has(parent ?? url)) add({ t: 'gone', feed: url });
  for (const url of wanted)
    if (watched.feeds.get(url)?.parent !== null) add({ t: 'feed', feed: newFeed(url, null), found: [], known: [] });
  for (const { url, feed, published } of [...watched.waiting.values()])
    if (!watched.feeds.has(feed)) add({ t: 'done', url, day: published });
}
