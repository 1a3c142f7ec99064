/**
 * What the store keeps for watches that several processes share. A watch has a name; what is known of each thing that it watches is one
 * record under a key, JSON of whoever watches, and every writing gives the record the next number of its watch: so who knows all
 * up to a number is told what came after it. Moments are those of the store’s own clock, since hosts need not agree on the time.
 */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';

export interface KeptWatches {
  /** The list that the watch goes by, in the words of whoever began it; this one where there is none yet, or where it shall replace it. */
  begin(watch: string, list: string, replacing: boolean): Promise<string>;
  /** What was written after this number, in order: not always all of it at once. Null where there is no such watch. */
  news(watch: string, after: number): Promise<WatchNews | null>;
  /** All of it or nothing. */
  keep(writing: WatchWriting): Promise<WatchWritten>;
  /** Forgets records; whoever was told of them knows them still. */
  forget(watch: string, keys: readonly string[]): Promise<void>;
  /** Claims that were told of behind the first so many, in order of their numbers, as JSON; at most so many. */
  claims(watch: string, behind: number, most: number): Promise<readonly string[]>;
  readonly hosts: KeptHosts;
}

export interface WatchNews {
  readonly list: string;
  /** How many claims were told of. */
  readonly claims: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly records: readonly NumberedRecord[];
  readonly more: boolean;
}

export interface NumberedRecord {
  readonly number: number;
  readonly record: string;
}

export interface WatchWriting {
  readonly watch: string;
  /** Only where the watch still goes by it. */
  readonly list: string;
  /** Only where none of these records was written by anybody after this number. */
  readonly after: number;
  /** Only where the holder has the host; null where nobody needs to have any. */
  readonly held: HeldHost | null;
  /** Each key once. */
  readonly records: readonly { readonly key: string; readonly record: string }[];
  readonly articles: readonly ScannedArticle[];
  /** As JSON. One with the id of a claim that was told of is passed over. */
  readonly claims: readonly { readonly id: string; readonly claim: string }[];
}

export interface HeldHost {
  readonly holder: string;
  readonly host: string;
  /** It is given back, to be asked again after so many milliseconds; null where the holder goes on with it. */
  readonly restMs: number | null;
}

export type WatchWritten =
  /** With the ids of the claims that were not told of before. */
  | { readonly kind: 'kept'; readonly told: readonly string[] }
  /** Somebody wrote one of the records in between. */
  | { readonly kind: 'changed' }
  /** Another has the host by now, or the watch goes by another list. */
  | { readonly kind: 'lost' };

/** Who may ask which host, over all watches of the store: one at a time, as long as a lease that the holder renews. */
export interface KeptHosts {
  /** At most so many of these hosts that nobody has and that have rested, the first of them first. */
  take(taking: HostsTaking): Promise<readonly string[]>;
  /** Those of these hosts that the holder has are its for so long from now on. */
  renew(holder: string, leaseMs: number, hosts: readonly string[]): Promise<void>;
  leave(holder: string, host: string): Promise<void>;
}

export interface HostsTaking {
  readonly holder: string;
  readonly leaseMs: number;
  readonly most: number;
  /** Each once, with the milliseconds that must have passed since it may have been asked. */
  readonly hosts: readonly HostWanted[];
}

export interface HostWanted {
  readonly host: string;
  readonly restMs: number;
}
