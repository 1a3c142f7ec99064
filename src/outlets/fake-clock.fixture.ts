/** A clock that goes only where somebody waits, and only when nothing is asked any more: days pass in a moment, in their order. */
import type { Clock } from './clock.ts';

export interface FakeClock extends Clock {
  /** Comes at the end of the time that was given. */
  readonly over: AbortSignal;
}

export function fakeClock(from: string, until: string, idle: () => boolean): FakeClock {
  const end = Date.parse(until);
  const over = new AbortController();
  const waits = new Set<{ readonly at: number; readonly done: () => void }>();
  let now = Date.parse(from);
  let going = false;

  function go(): void {
    if (going || waits.size === 0) return;
    going = true;
    setTimeout(() => {
      going = false;
      if (idle()) step();
      go();
    }, 10);
  }

  /** The next moment that somebody waits for. */
  function step(): void {
    const [next] = [...waits].sort((a, b) => a.at - b.at);
    if (next === undefined) return;
    waits.delete(next);
    now = Math.max(now, next.at);
    if (now >= end) over.abort();
    next.done();
  }

  return {
    over: over.signal,
    now: () => now,
    wait(ms, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const done = () => {
          signal.removeEventListener('abort', woken);
          resolve();
        };
        const wait = { at: now + ms, done };
        const woken = () => {
          waits.delete(wait);
          resolve();
        };
        signal.addEventListener('abort', woken, { once: true });
        waits.add(wait);
        go();
      });
    },
  };
}
