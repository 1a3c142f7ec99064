/** What one of the processes that share a watch knows of it: all that any of them has written, up to a number. */
import type { Clock } from '../../outlets/clock.ts';
import { apply, nothingWatched, type Watched, type WatchRecord } from '../watched.ts';
import type { SharedPlace } from './place.ts';

export interface Known {
  readonly watched: Watched;
  /** Addresses at each host; some may be over. */
  readonly hosts: ReadonlyMap<string, Set<string>>;
  /** By the time that all of them go by. */
  readonly clock: Clock;
  number(): number;
  /** How many claims were told of. */
  claims(): number;
  /** Hears all that was written before it was asked for. */
  sync(): Promise<void>;
}

export function knowing({ news }: Pick<SharedPlace, 'news'>, clock: Clock): Known {
  const watched = nothingWatched();
  const hosts = new Map<string, Set<string>>();
  let [number, claims, ahead] = [0, 0, 0];

  async function hear(): Promise<void> {
    for (let more = true; more; ) {
      const heard = await news(number);
      for (const record of heard.records) {
        apply(watched, record);
        for (const url of addressesIn(record)) addAddress(hosts, url);
      }
      ({ number, claims, more } = heard);
      ahead = heard.now - clock.now();
    }
  }

  const now = () => clock.now() + ahead;
  const sync = oneByOne(hear);
  return { watched, hosts, clock: { now, wait: clock.wait }, number: () => number, claims: () => claims, sync };
}

/** One after the other; who asks while one has not begun has that one. */
function oneByOne(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last
      .catch(() => undefined)
      .then(() => {
        next = null;
        last = work();
        return last;
      });
    return next;
  };
}

function addressesIn(record: WatchRecord): readonly string[] {
  if (record.t === 'feed') return [record.feed.url];
  return record.t === 'waits' ? [record.article.url] : [];
}

function addAddress(hosts: Map<string, Set<string>>, url: string): void {
  const { host } = new URL(url);
  const urls = hosts.get(host);
  if (urls === undefined) hosts.set(host, new Set([url]));
  else urls.add(url);
}
