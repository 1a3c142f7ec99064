import type { WatchList } from './watch-list.ts';
import type { RobotsKnown } from './watched.ts';

/** What a site may ask for between two requests, in seconds; one that asks for more is asked this seldom. */
const LONGEST_DELAY = 300;
/** In a single round, how long a host is waited for that wants to be left alone. */
export const LONGEST_WAIT = 60_000 + LONGEST_DELAY * 1000;

/** Between two requests to one host, in milliseconds. */
export function restMs({ delay }: WatchList, robots: RobotsKnown | undefined): number {
  return Math.max(delay, Math.min(robots?.delaySeconds ?? 0, LONGEST_DELAY)) * 1000;
}
