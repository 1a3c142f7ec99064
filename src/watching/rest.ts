import { LONGEST_DELAY } from '../outlets/robots-known.ts';

/** In a single round, how long a host is waited for that wants to be left alone. */
export const LONGEST_WAIT = 60_000 + LONGEST_DELAY * 1000;
