/** Digests to a webhook: what was found since the last one that arrived. Sent again until it arrives, and never told twice after that. */
import { digestJson } from '../core/narrative/watch/digest.ts';
import type { WatchedClaim } from '../core/narrative/watch/watched-claim.ts';
import { afterFailures, retryAfterMs } from '../outlets/again.ts';
import type { Refused } from '../outlets/asked.ts';
import { MINUTE } from './polling.ts';
import type { WatchPorts } from './ports.ts';

/** In one digest; the rest comes in the next, at once. */
const MOST = 100;

export interface Digesting extends Pick<WatchPorts, 'journal' | 'clock' | 'chance'> {
  /** In order of their numbers. */
  readonly claims: Pick<readonly WatchedClaim[], 'length' | 'slice'>;
  readonly version: string;
  /** From one digest to the next, in minutes. */
  readonly every: number;
  /** The key is the same for the same digest. */
  readonly post: (json: string, key: string) => Promise<{ readonly kind: 'posted' } | Refused>;
  readonly failed: (refused: Refused) => void;
}

/** The moment at which a digest is to be sent; null where there is nothing to tell. */
export function digestDue({ journal, claims }: Digesting): number | null {
  const { told, due } = journal.watched.digest;
  return claims.length > told ? due : null;
}

/** Sends one digest, and writes down that it arrived, or when to try again. */
export async function sendDigest(digesting: Digesting): Promise<void> {
  const { journal, clock, chance, claims, version, every, post, failed } = digesting;
  const { told, failures } = journal.watched.digest;
  const part = claims.slice(told, told + MOST);
  const made = { from: told + 1, to: told + part.length, more: claims.length - told - part.length, version };
  const answer = await post(digestJson(part, made), keyOf(part, made.from));
  const now = clock.now();
  if (answer.kind === 'posted') {
    const due = made.more > 0 ? now : now + every * MINUTE;
    return journal.add({ t: 'digest', told: made.to, due, failures: 0 });
  }
  const wait = afterFailures(failures, MINUTE, chance(), retryAfterMs(answer.retryAfter, now));
  journal.add({ t: 'digest', told, due: now + wait, failures: failures + 1 });
  failed(answer);
}

/** The same for the same claims: a receiver whose answer was lost can tell that it has them. */
function keyOf(part: readonly WatchedClaim[], from: number): string {
  return `${part[0]?.id ?? ''}-${from}-${part.length}`.replace(/[^\w.-]/g, '_');
}
