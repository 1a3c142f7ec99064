/** What a watch that is shared needs of the world. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { WatchedClaim } from '../../core/narrative/watch/watched-claim.ts';
import type { Problem } from '../../core/problem.ts';
import type { Digesting } from '../digests.ts';
import type { TakeIn, Told, WatchPorts } from '../ports.ts';
import type { WatchList } from '../watch-list.ts';
import type { Insist } from './insist.ts';
import type { Known } from './known.ts';
import type { SharedPlace } from './place.ts';

/** What is found in an article before it is kept. */
export interface Finding {
  readonly articles: ScannedArticle[];
  readonly claims: WatchedClaim[];
}

export interface SharedPorts extends Pick<WatchPorts, 'askText' | 'clock' | 'chance'> {
  readonly place: SharedPlace;
  /** Takes an article in; what is found is put there, and kept by whoever asked for it. */
  readonly takeInto: (finding: Finding) => TakeIn;
  readonly tell: (told: Told | { readonly kind: 'claim'; readonly claim: WatchedClaim }) => void;
  /** So many claims are told of by now, by whomever. */
  readonly claimsAre: (count: number) => Promise<void>;
  /** Null where nobody takes digests. */
  readonly digest: SharedDigest | null;
  /** See `Insisting`. */
  readonly passing: (error: unknown) => Problem | null;
}

export interface SharedDigest extends Pick<Digesting, 'version' | 'every' | 'post' | 'failed'> {
  /** Stands for the webhook among the hosts: one process at a time sends a digest. No host can have this name. */
  readonly host: string;
}

/** What turns of one process have in common. */
export interface Sharing {
  readonly list: WatchList;
  readonly ports: SharedPorts;
  readonly known: Known;
  readonly insist: Insist;
}
