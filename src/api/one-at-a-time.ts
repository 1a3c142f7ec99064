/**
 * Work that goes through all that is kept, on the event loop: one piece at a time, so that requests get in between; a few wait, and
 * the rest are told when to come back. What nobody waits for any more is not begun.
 */
import type { Busy } from '../desk.ts';

export type Line = <R>(gone: AbortSignal, work: () => Promise<R>) => Promise<R | Busy>;

const BUSY: Busy = { kind: 'busy', retryAfter: 5 };

export function oneAtATime(mostWaiting: number): Line {
  let [taken, before] = [0, Promise.resolve<unknown>(null)];
  return <R>(gone: AbortSignal, work: () => Promise<R>) => {
    if (taken > mostWaiting) return Promise.resolve(BUSY);
    taken += 1;
    const done = before
      .then<R | Busy>(() => (gone.aborted ? BUSY : work()))
      .finally(() => {
        taken -= 1;
      });
    before = done.catch(() => undefined);
    return done;
  };
}
