import type { WatchRecord } from '../watched.ts';

/** What is known of one thing; what is known of it later stands under the same key. */
export interface Thing {
  readonly key: string;
  readonly record: WatchRecord;
}

/** Records as what they say of each thing, the last of each; a feed is one, and each article that was found in it. */
export function thingsIn(records: readonly WatchRecord[]): readonly Thing[] {
  const things = new Map<string, WatchRecord>();
  for (const record of records)
    for (const one of singly(record)) {
      const key = keyOf(one);
      // behind what was written of other things meanwhile
      things.delete(key);
      things.set(key, one);
    }
  return [...things].map(([key, record]) => ({ key, record }));
}

function* singly(record: WatchRecord): Generator<WatchRecord> {
  if (record.t !== 'feed') return yield record;
  yield { ...record, found: [], known: [] };
  for (const article of record.found) yield { t: 'waits', article };
  for (const url of record.known) yield { t: 'done', url, day: null };
}

function keyOf(record: WatchRecord): string {
  switch (record.t) {
    case 'feed':
      return `feed ${record.feed.url}`;
    case 'gone':
      return `feed ${record.feed}`;
    case 'waits':
      return articleKey(record.article.url);
    case 'done':
      return articleKey(record.url);
    case 'robots':
      return `robots ${record.origin}`;
    case 'pause':
      return `pause ${record.host}`;
    case 'digest':
      return 'digest';
    default:
      return record satisfies never;
  }
}

export function articleKey(url: string): string {
  return `article ${url}`;
}
