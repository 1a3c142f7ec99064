/**
 * Which job is begun next. In: jobs with their sizes and addresses; a way to run one. Out: each job's result, or that too many
 * wait. Long jobs never take the last thread, so that a short text waits for short ones only, however many books are being read.
 */
import { type Turns, turns, type Waiting } from './turns.ts';

export interface LaneLimits {
  /** How many jobs run at once: two at least. */
  readonly threads: number;
  /** From so many bytes on a job is long. */
  readonly longFrom: number;
  /** How many may wait, how many bytes in all, and how many of one address. */
  readonly mostWaiting: number;
  readonly mostBytes: number;
  readonly mostFromOne: number;
}

export interface Job extends Waiting {
  /** Aborted once nobody waits for the result. */
  readonly gone: AbortSignal | null;
}

export interface TooMany {
  readonly kind: 'busy';
  /** In seconds: about when the ones before are done. */
  readonly retryAfter: number;
}

/** The one who asked has gone before the job was begun. */
export interface Gone {
  readonly kind: 'gone';
}

export interface Lanes {
  /** How many wait, and how many run. */
  load(): { readonly waiting: number; readonly running: number };
  run<R>(job: Job, work: () => Promise<R>): Promise<R | TooMany | Gone>;
}

interface Entry extends Waiting {
  readonly begin: () => void;
}

/** About so many of the latest jobs tell how long those that wait will take. */
const LATEST = 16;

export function lanes(limits: LaneLimits, seconds: () => number): Lanes {
  const waiting = { short: turns<Entry>(), long: turns<Entry>() };
  const running = { short: 0, long: 0 };
  // of the latest jobs, by the part of one thread; before there was one, that of an article
  const mean = { seconds: 0.05 };
  const all = () => ({
    waiting: waiting.short.length + waiting.long.length,
    running: running.short + running.long,
  });

  const advance = () => {
    while (all().running < limits.threads) {
      const entry = nextOf(waiting, running, limits.threads);
      if (entry === undefined) return;
      entry.begin();
    }
  };
  const ended = (lane: 'short' | 'long', since: number) => {
    running[lane] -= 1;
    mean.seconds += ((seconds() - since) / limits.threads - mean.seconds) / LATEST;
    advance();
  };
  const tooMany = ({ size, from }: Job, line: Turns<Entry>) =>
    all().waiting >= limits.mostWaiting ||
    waiting.short.size + waiting.long.size + size > limits.mostBytes ||
    line.waitingFrom(from) >= limits.mostFromOne;

  return {
    load: all,
    run(job, work) {
      const lane = job.size >= limits.longFrom ? 'long' : 'short';
      const line = waiting[lane];
      if (job.gone?.aborted) return Promise.resolve({ kind: 'gone' });
      if (tooMany(job, line)) {
        const retryAfter = Math.min(60, Math.max(1, Math.ceil(all().waiting * mean.seconds)));
        return Promise.resolve({ kind: 'busy', retryAfter });
      }
      return new Promise((resolve, reject) => {
        const leave = () => void (line.drop(entry) && resolve({ kind: 'gone' }));
        const begin = () => {
          job.gone?.removeEventListener('abort', leave);
          running[lane] += 1;
          const since = seconds();
          work()
            .finally(() => ended(lane, since))
            .then(resolve, reject);
        };
        const entry: Entry = { from: job.from, size: job.size, begin };
        job.gone?.addEventListener('abort', leave, { once: true });
        line.add(entry);
        advance();
      });
    },
  };
}

type Lines = { readonly short: Turns<Entry>; readonly long: Turns<Entry> };
type Running = { readonly short: number; readonly long: number };

/** Short before long, but where no long one runs, a long one that waits. */
function nextOf({ short, long }: Lines, running: Running, threads: number): Entry | undefined {
  const mayLong = running.long < threads - 1;
  if (mayLong && running.long === 0 && long.length > 0) return long.next();
  return short.next() ?? (mayLong ? long.next() : undefined);
}
