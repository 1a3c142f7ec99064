import { availableParallelism } from 'node:os';
import { type Destination, type ScanMade, type ScanStep, scanning, type Totals } from '../../app.ts';
import type { Day } from '../../core/time/day.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Console } from '../console.ts';
import { dayOf, languageOf } from '../options.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { onStore, placeOf, type StoreOptions } from '../store-options.ts';
import { summaryOf } from './scan-summary.ts';

export interface ScanOptions extends RegisterOptions, StoreOptions {
  readonly out?: string;
  readonly resume?: true;
  readonly share?: true;
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
  for (const problem of inputs?.problems ?? []) console.warn(sentence(problem));
  if (inputs !== null && inputs.files.length === 0) return 2;
  const cache = cacheFolder();
  const register = await registerIn(foldersOf(config, options), cache);
  const made = { inputs, register, language, cache };
  const stopping = new AbortController();
  const run = { made, options, workers, stopping, console };
  const totals = await (options.share ? together(run) : alone(run));
  if (totals === null) {
    const again = options.share ? '' : options.out === '-' || inputs === null ? null : ' with --resume';
    console.warn(again === null ? 'stopped.' : `stopped. The same command${again} goes on from here.`);
    return INTERRUPTED;
  }
  console.warn(summaryOf(totals));
  return (inputs?.problems.length ?? 0) > 0 ? 2 : 0;
}

interface Run {
  readonly made: Omit<ScanMade, 'knownAt'>;
  readonly options: ScanOptions;
  readonly workers: number;
  readonly stopping: AbortController;
  readonly console: Console;
}

/** Into a file, to standard output or into the store, by this process. */
async function alone(run: Run): Promise<Totals | null> {
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

async function into({ made, options, workers, stopping, console }: Run, destination: Destination) {
  const { scanned, isSameScan } = await scanning();
  const knownAt = knownAtOf(options, console, destination);
  const plan = { ...made, knownAt, workers, destination, signal: stopping.signal };
  if (!isSameScan(plan))
    throw new Refusal(
      `${options.out}.progress is of a scan of other inputs or against another record. Remove it to begin anew.`,
    );
  const totals = await followed(scanned(plan), { stopping, console, bytes: made.inputs?.bytes ?? null });
  if (totals === null) await destination.stop();
  else await destination.done();
  return totals;
}

/** What was begun against the record of a day is ended so. */
function knownAtOf({ knownAt }: ScanOptions, { today }: Console, destination: Destination | null): Day {
  return dayOf('--known-at', knownAt ?? destination?.state?.knownAt ?? today, today);
}

/** Into the store on a server, with all others who do the same. */
async function together({ made, options, workers, stopping, console }: Run): Promise<Totals | null> {
  const place = placeOf(options);
  const { inputs } = made;
  if (place === 'memory' || !('url' in place) || inputs === null)
    throw new Refusal('--share needs a PostgreSQL server. Give its address in DATABASE_URL, and no --store.');
  const leaseSeconds = secondsOf(options.lease ?? '600');
  const { scannedTogether } = await scanning();
  const knownAt = knownAtOf(options, console, null);
  const plan = { ...made, inputs, knownAt, workers, url: place.url, leaseSeconds, signal: stopping.signal };
  return onStore(options, (store) =>
    followed(scannedTogether({ ...plan, store }), { stopping, console, bytes: inputs.bytes }),
  );
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
  readonly bytes: number | null;
}

/** Takes the steps of a scan, saying how far it has come; null where it was stopped. */
async function followed(steps: AsyncIterable<ScanStep>, following: Following): Promise<Totals | null> {
  const { stopping, console, bytes } = following;
  const { scanProgress } = await import('../scan-progress.ts');
  const progress = scanProgress(bytes);
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let totals: Totals | null = null;
  try {
    for await (const step of steps) {
      totals = step.totals;
      progress.clear();
      for (const problem of step.problems) console.warn(sentence(problem));
      progress.show(totals);
      if (stopping.signal.aborted) break;
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    progress.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  return stopping.signal.aborted ? null : totals;
}
