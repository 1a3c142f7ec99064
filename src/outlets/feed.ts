/** What a feed lists, of whatever kind it is. */
import type { Day } from '../core/time/day.ts';

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

/** The protocol of sitemaps allows so many addresses in one (sitemaps.org); of others no more are read. */
export const MOST_LISTED = 50_000;
