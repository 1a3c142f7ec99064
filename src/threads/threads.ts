/**
 * Threads that do one job at a time and can be ended: a text that takes too long, or all memory there is, loses its thread, and
 * another is started. The threads are Piscina's; whose turn it is, `lanes.ts` says.
 */
import { performance } from 'node:perf_hooks';
import { Piscina } from 'piscina';
import { type Gone, type Job, type LaneLimits, lanes, type TooMany } from './lanes.ts';
import { beginning, overdue } from './overdue.ts';

export interface ThreadLimits extends LaneLimits {
  /** Of one job, in milliseconds. */
  readonly longest: number;
  /** Of one thread, in megabytes. */
  readonly memory: number;
}

/** A job that was ended before it was done. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly because: 'time' | 'memory';
}

/** What became of a job, for whoever counts. */
export interface Ended {
  readonly task: string;
  readonly outcome: 'done' | 'failed' | 'busy' | 'gone' | 'time' | 'memory';
  readonly seconds: number;
}

export interface Threads {
  load(): { readonly waiting: number; readonly running: number; readonly threads: number };
  /** Runs an exported function of the thread's file on the value. Rejects with what it throws. */
  run<R>(task: string, value: unknown, job: Job): Promise<R | TooMany | Gone | Stopped>;
  /** Resolves once the threads have answered. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface ThreadsMade {
  /** The file that the threads run. */
  readonly file: string;
  /** Handed to each as it starts. */
  readonly data: unknown;
  readonly limits: ThreadLimits;
  readonly ended: (ended: Ended) => void;
}

export function threads({ file, data, limits, ended }: ThreadsMade): Threads {
  const pool = new Piscina({
    filename: file,
    minThreads: limits.threads,
    maxThreads: limits.threads,
    concurrentTasksPerWorker: 1,
    workerData: data,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  const seconds = () => performance.now() / 1000;
  const order = lanes(limits, seconds);
  const work = async <R>(task: string, value: unknown): Promise<R | Stopped> => {
    const began = beginning();
    const late = overdue(began, limits.longest);
    try {
      return (await pool.run({ value, began }, { name: task, signal: late.signal })) as R;
    } catch (error) {
      if (late.signal.aborted) return { kind: 'stopped', because: 'time' };
      if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'stopped', because: 'memory' };
      throw error;
    } finally {
      late.over();
    }
  };
  // a thread that dies between two jobs is replaced, and nothing was lost
  pool.on('error', () => undefined);
  return {
    load: () => ({ ...order.load(), threads: pool.threads.length }),
    async run<R>(task: string, value: unknown, job: Job) {
      const since = seconds();
      const tell = (outcome: Ended['outcome']) => ended({ task, outcome, seconds: seconds() - since });
      try {
        const result = await order.run(job, () => work<R>(task, value));
        tell(outcomeOf(result));
        return result;
      } catch (error) {
        tell('failed');
        throw error;
      }
    },
    async ready() {
      const each = Array.from({ length: limits.threads }, () =>
        pool.run({ value: null, began: beginning() }, { name: 'ready' }),
      );
      await Promise.all(each);
    },
    close: () => pool.destroy(),
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}

function outcomeOf(result: unknown): Ended['outcome'] {
  const kind = typeof result === 'object' && result !== null && 'kind' in result ? result.kind : null;
  if (kind === 'busy' || kind === 'gone') return kind;
  if (kind === 'stopped') return (result as Stopped).because;
  return 'done';
}
