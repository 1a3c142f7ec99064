/** The wiring of scans of addresses: the web under guard, sites visited politely, and what feeds list, kept until the scan is done. */
import { setMaxListeners } from 'node:events';
import type { Problem } from '../core/problem.ts';
import { type Fetching, fetchPage } from '../fetching/fetch-page.ts';
import { PAGE } from '../fetching/media-type.ts';
import type { AskText, Refused } from '../outlets/asked.ts';
import type { Clock } from '../outlets/clock.ts';
import { visits } from '../outlets/visits.ts';
import { listArticles } from '../scan/live/list-articles.ts';
import type { Listing } from '../scan/live/listing.ts';
import type { AskPage } from '../scan/live/scan-listed.ts';
import { fetchingFor } from './fetching.ts';
import { type Live, type ScanPlan, scanOf } from './scan.ts';
import { askTextBy } from './watch-ports.ts';

export type { FeedListed, Listing } from '../scan/live/listing.ts';

/** How the web is asked. */
export interface LiveOrder {
  /** Between two requests to one host, in seconds. */
  readonly delay: number;
  readonly allowPrivate: boolean;
  /** Nothing is fetched, and each address is told of as one that would be. */
  readonly offline: boolean;
  /** Who asks, as servers are told: an address of a page or of mail. */
  readonly contact: string | null;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** How far one has come with an index of sitemaps. */
  readonly tell: (index: string, read: number, of: number) => void;
}

/** What the feeds of a plan list: as it was listed when the scan began, where that is known. */
export async function liveFor(plan: Omit<ScanPlan, 'live'>, order: LiveOrder): Promise<Live> {
  const { destination, wanted, signal } = plan;
  // each host that rests waits for it
  setMaxListeners(0, signal);
  const { askText, askPage } = order.offline ? OFFLINE : webOf(fetchingFor(order.allowPrivate, order.contact), signal);
  const visit = visits({ ...order, askText, signal });
  const scan = scanOf(plan);
  const kept = listingIn(await destination.ahead.listing(), scan);
  if (kept !== null) return { listing: kept, visit, askPage };
  const listing = await listArticles(plan.inputs?.feeds ?? [], {
    ...wanted,
    ...{ visit, askText, tell: order.tell },
    kept: (ids) => destination.kept(ids),
  });
  // where nothing could be read, whoever tries again begins anew
  if (listing.some(({ problem }) => problem === null))
    await destination.ahead.keepListing(JSON.stringify({ scan, listing }));
  return { listing, visit, askPage };
}

/** Null where it is of another scan. */
function listingIn(text: string | null, scan: string): Listing | null {
  const kept = text === null ? null : (JSON.parse(text) as { readonly scan: string; readonly listing: Listing });
  return kept?.scan === scan ? kept.listing : null;
}

interface Web {
  readonly askText: AskText;
  readonly askPage: AskPage;
}

function webOf(fetching: Fetching, signal: AbortSignal): Web {
  return {
    askText: askTextBy(fetching, signal),
    async askPage(url) {
      const answer = await fetchPage({ url, wanted: PAGE, signal }, fetching);
      if (answer.kind === 'unchanged')
        throw new Error('nothing was known of the page, and the answer is that it did not change');
      return answer;
    },
  };
}

const OFFLINE: Web = {
  askText: async ({ url }) => unfetched(url),
  askPage: async (url) => unfetched(url),
};

function unfetched(url: string): Refused {
  const at = { file: url, line: 0, path: '' };
  const problem: Problem = {
    ...{ severity: 'warning', code: 'offline', at },
    message: 'would have to be fetched, and --offline was given',
    hint: 'Give the same command without it.',
  };
  return { kind: 'refused', problem, status: null, retryAfter: null };
}
