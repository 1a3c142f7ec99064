/** A thread that scans slices. It is given the sieve once, then one slice after the other; it asks for the register when a text needs it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckContext } from '../core/check.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';
import type { InputSlice } from '../importers/scan/input-slice.ts';
import type { SliceFound } from './slice-found.ts';
import { scanningOf, sliceScanner } from './slice-scanner.ts';

/** What a thread is started with. */
export interface WorkerStart {
  readonly sieve: Sieve;
  readonly known: Omit<CheckContext, 'register'>;
}

export type ToWorker =
  | { readonly kind: 'slice'; readonly slice: InputSlice }
  /** The packed register as JSON, in memory that the threads share. */
  | { readonly kind: 'register'; readonly register: Uint8Array };

export type FromWorker =
  | { readonly kind: 'found'; readonly found: SliceFound }
  /** It is wanted. */
  | { readonly kind: 'register' };

const { sieve, known } = workerData as WorkerStart;
let received: (register: Uint8Array) => void = () => undefined;
const scanner = sliceScanner(scanningOf(sieve, context));

async function context(): Promise<CheckContext> {
  const register = await new Promise<Uint8Array>((resolve) => {
    received = resolve;
    tell({ kind: 'register' });
  });
  const { unpack } = await import('../register/packed.ts');
  // a copy, for shared memory is not decoded
  return { ...known, register: unpack(JSON.parse(Buffer.from(register).toString('utf8'))) };
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'register') received(message.register);
  else tell({ kind: 'found', found: await scanner.scan(message.slice) });
});
