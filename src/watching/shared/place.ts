/** Where processes that share a watch keep what is known, and take hosts out of each other’s hands. A port: the store is one. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { WatchedClaim } from '../../core/narrative/watch/watched-claim.ts';
import type { WatchRecord } from '../watched.ts';

export interface SharedPlace {
  /** What was written after this number; rejects with `ListChanged` where the watch goes by another list. */
  news(after: number): Promise<SharedNews>;
  /** At most so many of these hosts that nobody asks at present and that have rested; they are this process’s until given back. */
  take(hosts: readonly RestingHost[], most: number): Promise<readonly string[]>;
  /** Gives a host back that was not asked. */
  leave(host: string): Promise<void>;
  /** All of it or nothing. */
  keep(work: SharedWork): Promise<SharedKept>;
  /** Forgets what is over. */
  forget(articles: readonly string[]): Promise<void>;
  /** Claims that were told of behind the first so many; at most so many. */
  claims(behind: number, most: number): Promise<readonly WatchedClaim[]>;
}

export interface SharedNews {
  readonly records: readonly WatchRecord[];
  /** Of the last of them. */
  readonly number: number;
  readonly more: boolean;
  /** How many claims were told of. */
  readonly claims: number;
  /** Milliseconds since 1970, by the clock that all go by. */
  readonly now: number;
}

export interface RestingHost {
  readonly host: string;
  /** The least that it rests between two requests. */
  readonly restMs: number;
}

/** What came of a turn. */
export interface SharedWork extends Findings {
  /** Worked out of all that was known up to this number. */
  readonly after: number;
  /** The host that was asked: given back to rest, or, with null, gone on with. Null where no host was asked. */
  readonly asked: { readonly host: string; readonly restMs: number | null } | null;
  readonly records: readonly WatchRecord[];
}

export interface Findings {
  readonly articles: readonly ScannedArticle[];
  readonly claims: readonly WatchedClaim[];
}

export type SharedKept =
  /** With those of the claims that nobody told of before. */
  | { readonly kind: 'kept'; readonly told: readonly WatchedClaim[] }
  /** Others have written of the same things since: it is to be worked out again. */
  | { readonly kind: 'changed' }
  /** Another process has the host by now, and does the same. */
  | { readonly kind: 'lost' };

/** The watch goes by another list than this process. */
export class ListChanged extends Error {}
