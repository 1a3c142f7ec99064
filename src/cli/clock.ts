import { setTimeout as sleep } from 'node:timers/promises';
import type { WatchClock } from '../app/app.ts';

/** The longest that a timer of Node can wait, some 24 days. */
const LONGEST = 2 ** 31 - 1;

/** The clock of the machine. */
export const processClock: WatchClock = {
  now: () => Date.now(),
  wait: (ms, signal) => sleep(Math.min(ms, LONGEST), undefined, { signal }).catch(() => undefined),
};
