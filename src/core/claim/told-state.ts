import { FORCE_ENDING, LIMITING, RESUMING } from '../law/event-kind.ts';
import type { Assertable, Polarity } from './claim.ts';

/** What state the whole law is said to be in: is it law, does it apply. */
export interface ToldState {
  readonly of: 'force' | 'efficacy';
  readonly is: boolean;
}

/**
 * What state of the law follows where all of what is said is right. That an event did not happen leaves open what else did, and
 * that a part was repealed leaves the rest: null.
 */
export function toldState(event: Assertable, polarity: Polarity): ToldState | null {
  const affirmed = polarity === 'affirmed';
  if (event === 'inForce') return { of: 'force', is: affirmed };
  if (event === 'applies') return { of: 'efficacy', is: affirmed };
  if (!affirmed || event === 'enactment' || event === 'partialRepeal') return null;
  if (FORCE_ENDING.has(event)) return { of: 'force', is: false };
  if (LIMITING.has(event)) return { of: 'efficacy', is: false };
  return RESUMING.has(event) ? { of: 'efficacy', is: true } : null;
}
