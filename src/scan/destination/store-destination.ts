/** What a scan finds, into a store: with each slice the articles and how far the scan has come, both or neither. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { Day } from '../../core/time/day.ts';
import type { Store } from '../../storage/store.ts';
import { stateAtStart, stateIn } from '../scan-state.ts';
import { type Ahead, NOT_KEPT } from './ahead.ts';
import type { Destination } from './destination.ts';

/** What comes through a pipe: it has no slices that could be counted. */
export function pipedInto({ articles }: Store): Destination {
  return {
    state: null,
    ahead: NOT_KEPT,
    kept: (ids) => articles.kept(ids),
    async add(some) {
      const fresh = await freshIn(articles, some);
      await articles.add(fresh);
      return fresh;
    },
    reached: async () => undefined,
    done: async () => undefined,
    stop: async () => undefined,
  };
}

export interface StoreOrder {
  /** Of the scan at hand. */
  readonly scan: string;
  readonly knownAt: Day;
  /** Whether one that was stopped is gone on with; else it begins anew, and finds what is kept already. */
  readonly resume: boolean;
}

export async function intoStore(store: Store, { scan, knownAt, resume }: StoreOrder): Promise<Destination> {
  const end = async () => {
    for (const one of [listingOf(scan), scan]) await store.scans.end(one);
  };
  if (!resume) await end();
  const kept = await store.scans.begin(scan, JSON.stringify(stateAtStart(scan, knownAt)));
  let waiting: readonly ScannedArticle[] = [];
  return {
    state: kept.slices === 0 ? null : stateIn(kept.state),
    ahead: aheadIn(store, scan),
    kept: (ids) => store.articles.kept(ids),
    async add(articles) {
      waiting = await freshIn(store.articles, articles);
      return waiting;
    },
    async reached(state) {
      const after = state.slices - 1;
      const text = JSON.stringify(state);
      const counted = await store.scans.advance({ scan, after, articles: waiting, state: () => text });
      if (counted === null) throw new ScanTaken();
    },
    done: end,
    stop: async () => undefined,
  };
}

/** What feeds list is kept as the state of a scan of its own, whose one slice is the listing. */
function listingOf(scan: string): string {
  return `${scan}-listing`;
}

function aheadIn({ scans }: Store, scan: string): Ahead {
  const listing = listingOf(scan);
  return {
    async listing() {
      const { slices, state } = await scans.begin(listing, '');
      return slices === 0 ? null : state;
    },
    async keepListing(text) {
      await scans.begin(listing, '');
      await scans.advance({ scan: listing, after: 0, articles: [], state: () => text });
    },
    found: (slice) => scans.found(scan, slice),
    find: (slice, found) => scans.find(scan, slice, found),
  };
}

/** Another process has gone on with the scan. */
export class ScanTaken extends Error {}

async function freshIn(
  articles: Store['articles'],
  some: readonly ScannedArticle[],
): Promise<readonly ScannedArticle[]> {
  const known = new Set(await articles.kept(some.map(({ id }) => id)));
  return some.filter(({ id }) => !known.has(id) && known.add(id));
}
