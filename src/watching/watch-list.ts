/** Which outlets are watched, how often, and what for: a file of the user's own, read into this. */
import type { Rating } from '../core/claim/rating.ts';

export interface WatchedOutlet {
  readonly name: string;
  /** Addresses of RSS, Atom, JSON Feed, sitemaps, or indexes of sitemaps. */
  readonly feeds: readonly string[];
  /** ISO 639-1; null to have it recognised. */
  readonly language: string | null;
  /** From one poll to the next, in minutes. */
  readonly every: number;
}

export interface WatchList {
  readonly outlets: readonly WatchedOutlet[];
  /** Ids of the laws that findings are told of; empty for all. */
  readonly laws: readonly string[];
  readonly ratings: readonly Rating[];
  /** Where digests are posted; null for nowhere. */
  readonly webhook: string | null;
  /** From one digest to the next, in minutes. */
  readonly digest: number;
  /** Who watches, as servers are told: an address of a page or of mail. */
  readonly contact: string | null;
  /** Between two requests to one host, in seconds. */
  readonly delay: number;
  /** How old an article may be that is listed for the first time, in days. */
  readonly since: number;
}
