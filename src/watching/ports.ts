/** What a watch needs of the world: the web, a clock, chance, somebody who takes articles in, and somebody to tell. */
import type { Problem } from '../core/problem.ts';
import type { AskText, Refused } from '../outlets/asked.ts';
import type { Clock } from '../outlets/clock.ts';
import type { WatchedOutlet } from './watch-list.ts';
import type { Waiting, Watched, WatchRecord } from './watched.ts';

export interface Taken {
  readonly kind: 'taken';
  /** How many claims in it are told of. */
  readonly told: number;
}

/** Fetches an article, checks it and hands it on; resolved only when it is kept. Rejects where nothing can be kept any more. */
export type TakeIn = (article: Waiting, outlet: WatchedOutlet) => Promise<Taken | Refused>;

/** What happens, for whoever looks on. */
export type Told =
  | { readonly kind: 'polled'; readonly feed: string; readonly outlet: string; readonly fresh: number }
  | { readonly kind: 'failed'; readonly feed: string; readonly problem: Problem }
  | { readonly kind: 'taken'; readonly url: string; readonly told: number }
  | { readonly kind: 'passed-over'; readonly url: string; readonly problem: Problem }
  /** Where what is known is shared: it cannot be reached for now, and nobody is asked anything until it can. */
  | { readonly kind: 'held-up'; readonly problem: Problem };

export interface WatchPorts {
  readonly askText: AskText;
  readonly takeIn: TakeIn;
  readonly journal: { readonly watched: Watched; add(record: WatchRecord): void };
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly tell: (told: Told) => void;
}
