/** What feeds list, in order: made once for a scan and kept until its end, so that it goes on with the same list. */
import type { Problem } from '../../core/problem.ts';
import type { Day } from '../../core/time/day.ts';

/** One thing of a feed, and one slice of the scan. */
export type Listed =
  | {
      readonly kind: 'article';
      readonly url: string;
      /** What lists it: an address or a file. */
      readonly feed: string;
      readonly title: string | null;
      /** As the feed says. */
      readonly published: Day | null;
    }
  /** A sitemap of an index that could not be read. */
  | { readonly kind: 'broken'; readonly feed: string; readonly problem: Problem };

/** What one input came to. */
export interface FeedListed {
  readonly source: string;
  /** Why nothing is known of it; null where it was read. */
  readonly problem: Problem | null;
  readonly listed: readonly Listed[];
  /** Articles that were passed over: kept before, older than asked for. */
  readonly known: number;
  readonly older: number;
  /** Whether it lists more than were wanted. */
  readonly more: boolean;
}

/** In order of the inputs. */
export type Listing = readonly FeedListed[];
