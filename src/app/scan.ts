/** The wiring of scans: inputs, sieve, threads and destination put together. `app.ts` hands it on to the faces. */
import { join } from 'node:path';
import type { CheckContext } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import type { Refused } from '../importers/document.ts';
import { STDIN } from '../importers/read-document.ts';
import { type InputFeed, type InputFile, inputFiles } from '../importers/scan/input-files.ts';
import type { Visit } from '../outlets/visits.ts';
import { packageRoot, packageVersion } from '../package-root.ts';
import { pack } from '../register/packed.ts';
import type { Destination } from '../scan/destination/destination.ts';
import { intoStore, pipedInto } from '../scan/destination/store-destination.ts';
import { type ScanSlice, scanSlices } from '../scan/live/listed-slices.ts';
import type { Listing } from '../scan/live/listing.ts';
import type { AskPage } from '../scan/live/scan-listed.ts';
import { visitListed, withListed } from '../scan/live/visit-listed.ts';
import { poolOf } from '../scan/pool.ts';
import { sampleOf } from '../scan/sample.ts';
import { type ScanStep, scan, scanId } from '../scan/scan.ts';
import { scanStream } from '../scan/scan-stream.ts';
import { sharedScan } from '../scan/shared/shared-scan.ts';
import { scanningOf, sliceScanner } from '../scan/slice-scanner.ts';
import { stdinPieces } from '../scan/stdin-pieces.ts';
import { sieveKey, writeSieve } from '../scan/tables/kept-sieves.ts';
import { newSieve, openSieve } from '../scan/tables/open-sieve.ts';
import type { Store } from '../storage/store.ts';

export type { Destination } from '../scan/destination/destination.ts';
export { jsonlFile } from '../scan/destination/jsonl-file.ts';
export { printed } from '../scan/destination/printed.ts';
export { ScanTaken } from '../scan/destination/store-destination.ts';
export type { ScanStep } from '../scan/scan.ts';
export type { Totals } from '../scan/totals.ts';

/** What is to be scanned, but for standard input. */
export interface ScanInputs {
  /** In order. */
  readonly inputs: readonly (InputFile | InputFeed)[];
  /** Those of them that are all there when it begins. */
  readonly files: readonly InputFile[];
  /** Those that stand for the articles that they list. */
  readonly feeds: readonly InputFeed[];
  /** What of the paths cannot be read. */
  readonly problems: readonly Problem[];
  /** Of the files. */
  readonly bytes: number;
}

export function scanInputs(paths: readonly string[]): ScanInputs {
  const found = [...inputFiles(paths)];
  const inputs = found.filter((one): one is InputFile | InputFeed => one.kind !== 'refused');
  const files = inputs.filter((one) => one.kind === 'file');
  const feeds = inputs.filter((one) => one.kind === 'feed');
  const problems = found.filter((one): one is Refused => one.kind === 'refused').map(({ problem }) => problem);
  return { inputs, files, feeds, problems, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** What tells a scan from others. */
export interface ScanMade {
  /** Null for standard input. */
  readonly inputs: ScanInputs | null;
  readonly register: Register;
  readonly knownAt: Day;
  readonly language: string | null;
  /** The folder of what may be kept from scan to scan to be faster, and may be lost; null: nothing is. */
  readonly cache: string | null;
  /** Which of the articles that feeds list are wanted. */
  readonly wanted: ListedWanted;
}

export interface ListedWanted {
  readonly most: number;
  readonly since: Day | null;
}

/** What feeds list, and by which means it is fetched. */
export interface Live {
  readonly listing: Listing;
  readonly visit: Visit;
  readonly askPage: AskPage;
}

export interface ScanPlan extends ScanMade {
  readonly workers: number;
  readonly destination: Destination;
  /** Ends the scan at once; what was reached stays. */
  readonly signal: AbortSignal;
  /** What feeds list; null where there are none among the inputs. */
  readonly live: Live | null;
}

/** Below this tables that fit better cost more than they save. */
const WORTH_TABLES = 32 * 1024 * 1024;

/** Below this a thread costs more than it saves. */
const WORTH_THREADS = 8 * 1024 * 1024;

/** What a scan comes to, step by step; when the last step is taken or the caller ends it, its threads have ended. */
export async function* scanned(plan: ScanPlan): AsyncGenerator<ScanStep> {
  const { inputs, knownAt, destination } = plan;
  if (inputs === null) {
    const { sieve, context } = await readingOf(plan, []);
    yield* scanStream(stdinPieces(process.stdin), STDIN, scanningOf(sieve, context), destination);
    return;
  }
  const { scanners, close } = await scannersOf(plan, inputs);
  const slices = [...scanSlices(inputs.inputs, plan.live?.listing ?? [], destination.state?.slices ?? 0)];
  try {
    const found = plan.live === null ? null : await visited(plan, plan.live, slices);
    const all = found === null ? scanners : scanners.map((scanner) => withListed(scanner, found));
    yield* scan({ scan: scanOf(plan), slices, scanners: all, destination, knownAt });
  } finally {
    await close();
  }
}

/** Visits what is listed; what it finds comes in its time. */
async function visited(plan: ScanPlan, { visit, askPage }: Live, slices: readonly ScanSlice[]) {
  const { sieve, context } = await readingOf(plan, []);
  const scanning = scanningOf(sieve, context);
  return visitListed(slices, { visit, askPage, scanning, ahead: plan.destination.ahead });
}

/** A scan that several processes share, on one PostgreSQL. */
export interface SharedPlan extends ScanMade {
  readonly inputs: ScanInputs;
  readonly workers: number;
  readonly signal: AbortSignal;
  readonly store: Store;
  /** The address of the database that the store is on. */
  readonly url: string;
  /** How long a process may have a slice before another is given it, too. */
  readonly leaseSeconds: number;
}

/** Takes part in the scan until it is at its end or the caller ends it. */
export async function* scannedTogether(plan: SharedPlan): AsyncGenerator<ScanStep> {
  const { inputs, knownAt, store, url, leaseSeconds } = plan;
  // one that a process does alone begins and ends as that process likes
  const scan = scanOf(plan, 'shared');
  const { bossJobs } = await import('../scan/shared/boss-jobs.ts');
  const jobs = await bossJobs({ url, scan, leaseSeconds });
  const { scanners, close } = await scannersOf(plan, inputs);
  try {
    yield* sharedScan({ scan, files: inputs.files, scanners, scans: store.scans, jobs, knownAt });
  } finally {
    await close();
    await jobs.close();
  }
}

/** Puts what a scan finds into a store, to be gone on with after a stop. */
export function destinationIn(store: Store, made: ScanMade, resume: boolean): Promise<Destination> {
  return made.inputs === null
    ? Promise.resolve(pipedInto(store))
    : intoStore(store, { scan: scanOf(made), knownAt: made.knownAt, resume });
}

async function readingOf({ register, knownAt, language, cache }: ScanMade, files: readonly InputFile[]) {
  const known = { knownAt, language, version: packageVersion() };
  const context = async (): Promise<CheckContext> => ({ register, ...known });
  const few = files.reduce((sum, { bytes }) => sum + bytes, 0) < WORTH_TABLES;
  const sieve = await openSieve({ ...namesOrder(register, files), few, cache, shipped: shippedSieve() });
  return { sieve, known, context };
}

/** Which names are looked for, and in which texts. */
function namesOrder(register: Register, files: readonly InputFile[]) {
  return {
    key: sieveKey(register.digest, packageVersion()),
    names: async () => (await import('../core/check.ts')).namesOf(register),
    sample: (codes: Uint8Array) => sampleOf(files, codes),
  };
}

function shippedSieve(): string {
  return join(packageRoot(), 'dist', 'sieve');
}

/** Makes the sieve of the register that ships, for texts such as these files. */
export async function compileSieve(register: Register, paths: readonly string[]): Promise<void> {
  writeSieve(shippedSieve(), await newSieve(namesOrder(register, scanInputs(paths).files)));
}

/** As many threads as the inputs are worth; their ends come with the signal, or when they are closed. */
async function scannersOf(plan: ScanMade & Pick<ScanPlan, 'workers' | 'signal'>, { files, bytes }: ScanInputs) {
  const { sieve, known, context } = await readingOf(plan, files);
  const threads = bytes < WORTH_THREADS ? 1 : plan.workers;
  if (threads === 1) return { scanners: [sliceScanner(scanningOf(sieve, context))], close: async () => undefined };
  const pool = poolOf(threads, { sieve, known }, () => Buffer.from(JSON.stringify(pack(plan.register))));
  plan.signal.addEventListener('abort', () => void pool.close());
  return pool;
}

/** Tells the scan from others. */
export function scanOf({ inputs, register, knownAt, language, wanted }: ScanMade, ...how: readonly string[]): string {
  const listed = (inputs?.feeds.length ?? 0) === 0 ? [] : [String(wanted.most), wanted.since ?? ''];
  const made = [register.digest, knownAt, language ?? '', packageVersion(), ...listed, ...how];
  return scanId(inputs?.inputs ?? [], made);
}

/** Whether what an earlier run left is of the scan that is planned. */
export function isSameScan(plan: ScanMade & Pick<ScanPlan, 'destination'>): boolean {
  const { state } = plan.destination;
  return state === null || state.scan === scanOf(plan);
}
