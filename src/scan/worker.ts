/** A thread that scans slices. It is given the sieve and the register once, then one slice after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckContext } from '../core/check.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';
import type { InputSlice } from '../importers/scan/input-slice.ts';
import { unpack } from '../register/packed.ts';
import { scanningOf, sliceScanner } from './slice-scanner.ts';

/** What a thread is started with. */
export interface WorkerStart {
  readonly sieve: Sieve;
  /** The packed register as JSON, in memory that the threads share. */
  readonly register: Uint8Array;
  readonly known: Omit<CheckContext, 'register'>;
}

const { sieve, register, known } = workerData as WorkerStart;
const scanner = sliceScanner(
  scanningOf(sieve, async () => ({
    ...known,
    // a copy, for shared memory is not decoded
    register: unpack(JSON.parse(Buffer.from(register).toString('utf8'))),
  })),
);

parentPort?.on('message', async (slice: InputSlice) => {
  parentPort?.postMessage(await scanner.scan(slice));
});
