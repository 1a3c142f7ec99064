/**
 * How far a watch has come: what is known of each feed, which articles wait, which are done, what sites ask of programs. It is made
 * of records that are only ever added, so that it comes back from a journal as it was. All moments are milliseconds since 1970.
 */
import type { Day } from '../core/time/day.ts';
import type { RobotsKnown } from '../outlets/robots-known.ts';

/** What was last heard of a feed. */
export interface FeedKnown {
  readonly url: string;
  /** The index that lists it; null for a feed of the user's own list. */
  readonly parent: string | null;
  /** As its index last put its state, and as it was when it was last read. */
  readonly lastmod: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is polled next; null where only its index tells. */
  readonly due: number | null;
  /** In a row. */
  readonly failures: number;
  /** Whether it was ever read in full. */
  readonly read: boolean;
}

/** An article that is to be fetched. */
export interface Waiting {
  readonly url: string;
  readonly feed: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly due: number;
  readonly tries: number;
}

export type WatchRecord =
  | {
      readonly t: 'feed';
      readonly feed: FeedKnown;
      readonly found: readonly Waiting[];
      readonly known: readonly string[];
    }
  | { readonly t: 'gone'; readonly feed: string }
  | { readonly t: 'waits'; readonly article: Waiting }
  | { readonly t: 'done'; readonly url: string; readonly day: Day | null }
  | { readonly t: 'robots'; readonly origin: string; readonly robots: RobotsKnown }
  | { readonly t: 'pause'; readonly host: string; readonly until: number }
  | ({ readonly t: 'digest' } & DigestKnown);

/** How many claims digests that arrived told of, and when the next is due. */
export interface DigestKnown {
  readonly told: number;
  readonly due: number;
  /** In a row. */
  readonly failures: number;
  /** How many claims there were when the one that has not arrived was made, where several processes may send it. */
  readonly of?: number;
}

export interface Watched {
  readonly feeds: Map<string, FeedKnown>;
  readonly waiting: Map<string, Waiting>;
  /** Addresses, with the day of what the feed dates. */
  readonly done: Map<string, Day | null>;
  readonly robots: Map<string, RobotsKnown>;
  readonly pauses: Map<string, number>;
  digest: DigestKnown;
}

export function nothingWatched(): Watched {
  return {
    feeds: new Map(),
    waiting: new Map(),
    done: new Map(),
    robots: new Map(),
    pauses: new Map(),
    digest: { told: 0, due: 0, failures: 0 },
  };
}

export function apply(watched: Watched, record: WatchRecord): void {
  switch (record.t) {
    case 'feed':
      watched.feeds.set(record.feed.url, record.feed);
      for (const article of record.found) watched.waiting.set(article.url, article);
      for (const url of record.known) watched.done.set(url, null);
      return;
    case 'gone':
      watched.feeds.delete(record.feed);
      return;
    case 'waits':
      watched.waiting.set(record.article.url, record.article);
      return;
    case 'done':
      watched.waiting.delete(record.url);
      watched.done.set(record.url, record.day);
      return;
    case 'robots':
      watched.robots.set(record.origin, record.robots);
      return;
    case 'pause':
      watched.pauses.set(record.host, record.until);
      return;
    case 'digest': {
      const { t: _, ...digest } = record;
      watched.digest = digest;
      return;
    }
    default:
      record satisfies never;
  }
}

/** Records that make the same again; articles older than the day are left out, since feeds that date them are not asked for them. */
export function* recordsOf(watched: Watched, now: number, oldest: Day): Generator<WatchRecord> {
  for (const feed of watched.feeds.values()) yield { t: 'feed', feed, found: [], known: [] };
  for (const article of watched.waiting.values()) yield { t: 'waits', article };
  for (const [url, day] of watched.done) if (day === null || day >= oldest) yield { t: 'done', url, day };
  for (const [origin, robots] of watched.robots) if (robots.until > now) yield { t: 'robots', origin, robots };
  for (const [host, until] of watched.pauses) if (until > now) yield { t: 'pause', host, until };
  yield { t: 'digest', ...watched.digest };
}
