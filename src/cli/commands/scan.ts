import { availableParallelism } from 'node:os';
import {
  type Destination,
  type Live,
  type ScanMade,
  type ScanPlan,
  type ScanStep,
  scanning,
  type Totals,
} from '../../app/app.ts';
import type { Problem } from '../../core/problem.ts';
import type { Day } from '../../core/time/day.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Console } from '../console.ts';
import { dayOf, languageOf } from '../options.ts';
import { Refusal, sentence } from '../refusal.ts';
import type { ToRead } from '../scan-progress.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { onStore, placeOf, type StoreOptions } from '../store-options.ts';
import {
  type Asking,
  askingOf,
  type LiveOptions,
  listedIn,
  refuseOddLive,
  sitemapsRead,
  wantedOf,
} from './scan-live.ts';
import { summaryOf } from './scan-summary.ts';

export interface ScanOptions extends RegisterOptions, StoreOptions, LiveOptions {
  readonly out?: string;
  readonly lease?: string;
  readonly workers?: string;
  readonly lang?: string;
  readonly knownAt?: string;
}

const INTERRUPTED = 130;

/** `lawstate scan`: what many texts claim about laws, one article a line. Returns the exit code. */
export async function runScan(paths: readonly string[], options: ScanOptions, console: Console): Promise<number> {
  const workers = workersOf(options.workers);
  refuseOdd(paths, options);
  const config = await configOf(options);
  const language = options.lang === undefined ? config.language : languageOf(options.lang);
  const { scanInputs } = await scanning();
  const inputs = paths.includes('-') ? null : scanInputs(paths);
  refuseOddLive(options, inputs);
  const wanted = wantedOf(options);
  const asking = askingOf(options);
  for (const problem of inputs?.problems ?? []) console.warn(sentence(problem));
  if (inputs !== null && inputs.inputs.length === 0) return 2;
  const cache = cacheFolder();
  const register = await registerIn(foldersOf(config, options), cache);
  const made = { inputs, register, language, wanted, cache };
  const stopping = new AbortController();
  const run = { made, asking, options, workers, stopping, console };
  const ended = await (options.share ? together(run) : alone(run));
  if (ended === 'unread') return 2;
  if (ended === null) {
    const again = options.share ? '' : options.out === '-' || inputs === null ? null : ' with --resume';
    console.warn(again === null ? 'stopped.' : `stopped. The same command${again} goes on from here.`);
    return INTERRUPTED;
  }
  console.warn(summaryOf(ended.totals));
  const unread = (inputs?.problems.length ?? 0) + ended.unread > 0;
  return unread || (!options.offline && isAllBroken(ended.totals)) ? 2 : 0;
}

/** Nothing that feeds list could be had, and nothing else was there: mostly the network, or the outlet, is down. */
function isAllBroken({ addresses, documents, broken }: Totals): boolean {
  const count = Object.values(broken).reduce((sum, one) => sum + one, 0);
  return addresses > 0 && count === documents;
}

/** What a scan came to, and how many feeds could not be read; null where it was stopped, `unread` where nothing could be read. */
type Ended = { readonly totals: Totals; readonly unread: number } | null | 'unread';

interface Run {
  readonly made: Omit<ScanMade, 'knownAt'>;
  readonly asking: Asking;
  readonly options: ScanOptions;
  readonly workers: number;
  readonly stopping: AbortController;
  readonly console: Console;
}

/** Into a file, to standard output or into the store, by this process. */
async function alone(run: Run): Promise<Ended> {
  const { options, console } = run;
  if (options.out !== undefined) return into(run, await writtenTo(options.out, options.resume ?? false, console));
  const { destinationIn, ScanTaken } = await scanning();
  const knownAt = knownAtOf(options, console, null);
  return onStore(options, async (store) =>
    into(run, await destinationIn(store, { ...run.made, knownAt }, options.resume ?? false)).catch((error) => {
      throw error instanceof ScanTaken ? new Refusal(TAKEN) : error;
    }),
  );
}

const TAKEN =
  'another process has begun the same scan into the same store, and goes on with it. Wait for its end, or share the work with --share.';

async function into(run: Run, destination: Destination): Promise<Ended> {
  const { made, options, workers, stopping, console } = run;
  const { scanned, isSameScan } = await scanning();
  const knownAt = knownAtOf(options, console, destination);
  const plan = { ...made, knownAt, workers, destination, signal: stopping.signal };
  if (!isSameScan(plan))
    throw new Refusal(
      `${options.out}.progress is of a scan of other inputs or against another record. Remove it to begin anew.`,
    );
  const ended: Ended = await unlessStopped(stopping, async () => {
    const live = await liveIn(plan, run);
    const unread = live?.listing.filter(({ problem }) => problem !== null).length ?? 0;
    if (unread > 0 && unread === made.inputs?.inputs.length) return 'unread';
    const addresses = live?.listing.reduce((sum, { listed }) => sum + listed.length, 0) ?? 0;
    const toRead = { bytes: made.inputs?.bytes ?? null, addresses };
    const totals = await followed(scanned({ ...plan, live }), { stopping, console, toRead });
    if (totals === null) return null;
    await destination.done();
    return { totals, unread };
  });
  if (ended === null || ended === 'unread') await destination.stop();
  return ended;
}

/** What feeds among the inputs list; null where there are none. */
async function liveIn(plan: Omit<ScanPlan, 'live'>, { asking, console }: Run): Promise<Live | null> {
  if ((plan.inputs?.feeds.length ?? 0) === 0) return null;
  const { scanProgress } = await import('../scan-progress.ts');
  const progress = scanProgress({ bytes: null, addresses: 0 });
  return listedIn(plan, { ...asking, tell: sitemapsRead(progress) }, console).finally(progress.clear);
}

/** What was begun against the record of a day is ended so. */
function knownAtOf({ knownAt }: ScanOptions, { today }: Console, destination: Destination | null): Day {
  return dayOf('--known-at', knownAt ?? destination?.state?.knownAt ?? today, today);
}

/** Into the store on a server, with all others who do the same. */
async function together({ made, options, workers, stopping, console }: Run): Promise<Ended> {
  const place = placeOf(options);
  const { inputs } = made;
  if (place === 'memory' || !('url' in place) || inputs === null)
    throw new Refusal('--share needs a PostgreSQL server. Give its address in DATABASE_URL, and no --store.');
  const leaseSeconds = secondsOf(options.lease ?? '600');
  const { scannedTogether } = await scanning();
  const knownAt = knownAtOf(options, console, null);
  const plan = { ...made, inputs, knownAt, workers, url: place.url, leaseSeconds, signal: stopping.signal };
  const toRead = { bytes: inputs.bytes, addresses: 0 };
  return unlessStopped(stopping, async () => {
    const totals = await onStore(options, (store) =>
      followed(scannedTogether({ ...plan, store }), { stopping, console, toRead }),
    );
    return totals === null ? null : { totals, unread: 0 };
  });
}

function refuseOdd(paths: readonly string[], { resume, out, share, lease }: ScanOptions): void {
  const stdin = paths.includes('-');
  if (share && (stdin || out !== undefined || resume))
    throw new Refusal(
      '--share is for files and goes into the store, always on from where it is. Leave out -, --out and --resume.',
    );
  if (lease !== undefined && !share) throw new Refusal('--lease says how long others wait with --share. Add that.');
  if (stdin && paths.length > 1)
    throw new Refusal('- is standard input and is scanned alone. Leave out the other inputs.');
  if (stdin && resume) throw new Refusal('--resume cannot go on with what comes through a pipe. Leave it out.');
  if (resume && out === '-') throw new Refusal('--resume cannot go on with what was printed. Name a file with --out.');
}

function workersOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (workers >= 1) return workers;
  throw new Refusal(`--workers ${text} is no number of threads. Write a number from 1 to 999.`);
}

function secondsOf(text: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds >= 2 && seconds <= 80_000) return seconds;
  throw new Refusal(`--lease ${text} is no time that a part may take. Write seconds, from 2 to 80000.`);
}

/** `-` is standard output. */
async function writtenTo(out: string, resume: boolean, console: Console): Promise<Destination> {
  const { jsonlFile, printed } = await scanning();
  if (out === '-') {
    const stdout = console.output();
    return printed((text) => stdout.write(text));
  }
  const file = await jsonlFile(out, resume);
  if ('kind' in file) throw new Refusal(sentence(file.problem));
  return file;
}

interface Following {
  readonly stopping: AbortController;
  readonly console: Console;
  readonly toRead: ToRead;
}

/** Takes the steps of a scan, saying how far it has come; null where it was stopped. */
async function followed(steps: AsyncIterable<ScanStep>, following: Following): Promise<Totals | null> {
  const { stopping, console, toRead } = following;
  const { scanProgress } = await import('../scan-progress.ts');
  const progress = scanProgress(toRead);
  const isNamed = namedUpTo(MOST_NAMED);
  let totals: Totals | null = null;
  try {
    for await (const step of steps) {
      totals = step.totals;
      progress.clear();
      for (const problem of step.problems) if (isNamed(problem)) console.warn(sentence(problem));
      progress.show(totals);
      if (stopping.signal.aborted) break;
    }
  } finally {
    progress.clear();
  }
  return stopping.signal.aborted ? null : totals;
}

/** Of what is wrong with addresses, so many of a kind are named; the others are in the numbers. */
const MOST_NAMED = 10;

function namedUpTo(most: number): (problem: Problem) => boolean {
  const counts = new Map<string, number>();
  return ({ code, at }) => {
    if (!/^https?:/.test(at.file)) return true;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= most;
  };
}

/** What is done until a signal comes; null where it came. */
async function unlessStopped<T>(stopping: AbortController, work: () => Promise<T>): Promise<T | null> {
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const done = await work();
    return done;
  } catch (error) {
    if (stopping.signal.aborted) return null;
    // what waits for its turn waits no longer
    stopping.abort();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
