import { afterFailures, retryAfterMs } from '../outlets/again.ts';
import { asksForQuiet, type Refused } from '../outlets/asked.ts';
import type { WatchPorts } from './ports.ts';
import type { WatchedOutlet, WatchList } from './watch-list.ts';

export const MINUTE = 60_000;

/** What polling is done for, and by which means. */
export interface Polling extends WatchPorts {
  readonly list: WatchList;
  /** Of a feed; null where the list does not have it any more. */
  readonly outletOf: (feed: string) => WatchedOutlet | null;
}

/** How long to wait after so many failures in a row; where the host asks to be left alone, all its turns wait. */
export function waitAfter(url: string, failures: number, baseMs: number, refused: Refused, polling: Polling): number {
  const { journal, clock, chance } = polling;
  const asked = retryAfterMs(refused.retryAfter, clock.now());
  if (asksForQuiet(refused))
    journal.add({ t: 'pause', host: new URL(url).host, until: clock.now() + (asked ?? 5 * MINUTE) });
  return afterFailures(failures, baseMs, chance(), asked);
}
