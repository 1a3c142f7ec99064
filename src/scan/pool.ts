/** Threads that scan slices; sieve and register lie in memory that they share. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../package-root.ts';
import type { SliceScanner } from './slice-scanner.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker.ts';

export interface Pool {
  readonly scanners: readonly SliceScanner[];
  close(): Promise<void>;
}

/** `packed` is the packed register as JSON; it is asked for when the first text is to be checked. */
export function poolOf(workers: number, start: WorkerStart, packed: () => Uint8Array): Pool {
  const file = join(packageRoot(), 'dist', 'scan-worker.js');
  const shared = { ...start, sieve: sharedSieve(start.sieve) };
  let register: Uint8Array | null = null;
  const registerAsked = () => {
    register ??= sharedBytes(packed());
    return register;
  };
  const threads = Array.from({ length: workers }, () => new Worker(file, { workerData: shared }));
  return {
    scanners: threads.map((thread) => scannerIn(thread, registerAsked)),
    close: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

/** A thread has one slice at a time. */
function scannerIn(thread: Worker, register: () => Uint8Array): SliceScanner {
  thread.on('message', ({ kind }: FromWorker) => {
    if (kind === 'register') thread.postMessage({ kind, register: register() } satisfies ToWorker);
  });
  return {
    scan: (slice) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          thread.off('message', answer).off('error', fail).off('exit', exit);
          settle();
        };
        const answer = (told: FromWorker) => {
          if (told.kind === 'found') end(() => resolve(told.found));
        };
        const fail = (error: Error) => end(() => reject(error));
        const exit = () => end(() => reject(new Error('a thread of the scan has ended')));
        thread.on('message', answer).on('error', fail).on('exit', exit);
        thread.postMessage({ kind: 'slice', slice } satisfies ToWorker);
      }),
  };
}

function sharedSieve(sieve: WorkerStart['sieve']): WorkerStart['sieve'] {
  const { codes, first, second, fours, keys, lists, names, words } = sieve;
  const numbers = { first, second, fours, keys, lists, names };
  const shared = Object.entries(numbers).map(([name, array]) => [name, sharedNumbers(array)]);
  return {
    ...sieve,
    codes: sharedBytes(codes),

    words: sharedBytes(words),
    ...Object.fromEntries(shared),
  };
}

function sharedBytes(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function sharedNumbers(numbers: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
}
