/** The wiring of scans: inputs, sieve, threads and destination put together. `app.ts` hands it on to the faces. */
import type { CheckContext } from './core/check.ts';
import { namesOf } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import { sieveOf } from './core/law/sieve/sieve.ts';
import { wordCodes } from './core/law/sieve/word-codes.ts';
import type { Problem } from './core/problem.ts';
import type { Day } from './core/time/day.ts';
import type { Refused } from './importers/document.ts';
import { STDIN } from './importers/read-document.ts';
import { type InputFile, inputFiles } from './importers/scan/input-files.ts';
import { packageVersion } from './package-root.ts';
import { pack } from './register/packed.ts';
import type { Destination } from './scan/destination.ts';
import { poolOf } from './scan/pool.ts';
import { sampleOf } from './scan/sample.ts';
import { type ScanStep, scan, scanId } from './scan/scan.ts';
import { scanStream } from './scan/scan-stream.ts';
import { scanningOf, sliceScanner } from './scan/slice-scanner.ts';
import { stdinPieces } from './scan/stdin-pieces.ts';

export type { Destination, ScanState } from './scan/destination.ts';
export { jsonlFile } from './scan/jsonl-file.ts';
export { printed } from './scan/printed.ts';
export type { ScanStep } from './scan/scan.ts';
export type { Totals } from './scan/totals.ts';

/** What is to be scanned: files, all there when it begins; or standard input. */
export interface ScanInputs {
  readonly files: readonly InputFile[];
  /** What of the paths cannot be read. */
  readonly problems: readonly Problem[];
  readonly bytes: number;
}

export function scanInputs(paths: readonly string[]): ScanInputs {
  const found = [...inputFiles(paths)];
  const files = found.filter((one): one is InputFile => one.kind === 'file');
  const problems = found.filter((one): one is Refused => one.kind === 'refused').map(({ problem }) => problem);
  return { files, problems, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

export interface ScanPlan {
  /** Null for standard input. */
  readonly inputs: ScanInputs | null;
  readonly register: Register;
  readonly knownAt: Day;
  readonly language: string | null;
  readonly workers: number;
  readonly destination: Destination;
  /** Ends the scan at once; what was reached stays. */
  readonly signal: AbortSignal;
}

/** Below this a thread costs more than it saves. */
const WORTH_THREADS = 8 * 1024 * 1024;

/** What a scan comes to, step by step; when the last step is taken or the caller ends it, its threads have ended. */
export async function* scanned(plan: ScanPlan): AsyncGenerator<ScanStep> {
  const { inputs, register, knownAt, language, destination } = plan;
  const codes = wordCodes();
  const sieve = sieveOf(namesOf(register), codes, sampleOf(inputs?.files ?? [], codes));
  const known = { knownAt, language, version: packageVersion() };
  const context = async (): Promise<CheckContext> => ({ register, ...known });
  if (inputs === null) {
    yield* scanStream(stdinPieces(process.stdin), STDIN, scanningOf(sieve, context), destination);
    return;
  }
  const threads = inputs.bytes < WORTH_THREADS ? 1 : plan.workers;
  const packed = threads > 1 ? Buffer.from(JSON.stringify(pack(register))) : new Uint8Array();
  const pool = threads > 1 ? poolOf(threads, { sieve, register: packed, known }) : null;
  plan.signal.addEventListener('abort', () => void pool?.close());
  const scanners = pool?.scanners ?? [sliceScanner(scanningOf(sieve, context))];
  try {
    yield* scan({ files: inputs.files, scanners, destination, knownAt, with: madeWith(plan) });
  } finally {
    await pool?.close();
  }
}

function madeWith({ register, knownAt, language }: ScanPlan): readonly string[] {
  return [register.digest, knownAt, language ?? '', packageVersion()];
}

/** Whether what an earlier run left is of the scan that is planned. */
export function isSameScan(plan: ScanPlan): boolean {
  const { state } = plan.destination;
  return state === null || state.scan === scanId(plan.inputs?.files ?? [], madeWith(plan));
}
