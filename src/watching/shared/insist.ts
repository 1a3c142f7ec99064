import type { Problem } from '../../core/problem.ts';
import type { Clock } from '../../outlets/clock.ts';
import type { WatchPorts } from '../ports.ts';

export interface Insisting {
  /** What keeps the place from working at present and may pass by itself; null where it is something else. */
  readonly passing: (error: unknown) => Problem | null;
  readonly tell: WatchPorts['tell'];
  readonly clock: Clock;
  /** Ends it: then what fails, fails. */
  readonly over: () => boolean;
  readonly signal: AbortSignal;
}

export type Insist = <T>(work: () => Promise<T>) => Promise<T>;

const AGAIN_MS = 1_000;

/** Has work done that needs the shared place, again and again while that cannot be reached; which is told once. */
export function insisting({ passing, tell, clock, over, signal }: Insisting): Insist {
  let told = false;
  return async (work) => {
    for (;;) {
      try {
        const done = await work();
        told = false;
        return done;
      } catch (error) {
        const problem = over() ? null : passing(error);
        if (problem === null) throw error;
        if (!told) tell({ kind: 'held-up', problem });
        told = true;
        await clock.wait(AGAIN_MS, signal);
      }
    }
  };
}
