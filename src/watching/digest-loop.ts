import { type Digesting, digestDue, sendDigest } from './digests.ts';

export interface DigestLoop {
  /** There is more to tell. */
  wake(): void;
  /** Resolves when the digest that is being sent has its answer. */
  readonly ended: Promise<void>;
}

/** Sends digests as they are due until the signal; resting as long as there is nothing to tell. */
export function digestLoop(digesting: Digesting, signal: AbortSignal): DigestLoop {
  let woken = new AbortController();
  const wake = () => woken.abort();
  signal.addEventListener('abort', wake);
  const turns = async () => {
    while (!signal.aborted) {
      const due = digestDue(digesting);
      const wait = due === null ? LONG : due - digesting.clock.now();
      if (due !== null && wait <= 0) await sendDigest(digesting);
      else {
        woken = new AbortController();
        await digesting.clock.wait(wait, woken.signal);
      }
    }
    signal.removeEventListener('abort', wake);
  };
  const ended = turns();
  // whoever awaits the end hears of it; until then it is no one’s
  ended.catch(() => undefined);
  return { wake, ended };
}

/** An hour: it is woken when there is something. */
const LONG = 3_600_000;
