import { availableParallelism } from 'node:os';
import { type Destination, type ScanStep, scanning, type Totals } from '../../app.ts';
import type { Console } from '../console.ts';
import { dayOf, languageOf } from '../options.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { summaryOf } from './scan-summary.ts';

export interface ScanOptions extends RegisterOptions {
  readonly out?: string;
  readonly resume?: true;
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
  const { scanInputs, scanned, isSameScan } = await scanning();
  const inputs = paths.includes('-') ? null : scanInputs(paths);
  for (const problem of inputs?.problems ?? []) console.warn(sentence(problem));
  if (inputs !== null && inputs.files.length === 0) return 2;
  const register = await registerIn(foldersOf(config, options));
  const destination = await destinationOf(options, console);
  const knownAt = dayOf('--known-at', options.knownAt ?? destination.state?.knownAt ?? console.today, console.today);
  const stopping = new AbortController();
  const plan = { inputs, register, knownAt, language, workers, destination, signal: stopping.signal };
  if (!isSameScan(plan))
    throw new Refusal(
      `${options.out}.progress is of a scan of other inputs or against another record. Remove it to begin anew.`,
    );
  const totals = await followed(scanned(plan), { stopping, destination, console, bytes: inputs?.bytes ?? null });
  if (totals === null) {
    console.warn(options.out === undefined ? 'stopped.' : 'stopped. The same command with --resume goes on from here.');
    return INTERRUPTED;
  }
  console.warn(summaryOf(totals));
  return (inputs?.problems.length ?? 0) > 0 ? 2 : 0;
}

function refuseOdd(paths: readonly string[], { resume, out }: ScanOptions): void {
  const stdin = paths.includes('-');
  if (stdin && paths.length > 1)
    throw new Refusal('- is standard input and is scanned alone. Leave out the other inputs.');
  if (stdin && resume) throw new Refusal('--resume cannot go on with what comes through a pipe. Leave it out.');
  if (resume && out === undefined) throw new Refusal('--resume goes on with a file. Name it with --out.');
}

function workersOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (workers >= 1) return workers;
  throw new Refusal(`--workers ${text} is no number of threads. Write a number from 1 to 999.`);
}

async function destinationOf({ out, resume }: ScanOptions, console: Console): Promise<Destination> {
  const { jsonlFile, printed } = await scanning();
  if (out === undefined) {
    const stdout = console.output();
    return printed((text) => stdout.write(text));
  }
  const file = await jsonlFile(out, resume ?? false);
  if ('kind' in file) throw new Refusal(sentence(file.problem));
  return file;
}

interface Following {
  readonly stopping: AbortController;
  readonly destination: Destination;
  readonly console: Console;
  readonly bytes: number | null;
}

/** Takes the steps of a scan, saying how far it has come; null where it was stopped. */
async function followed(steps: AsyncIterable<ScanStep>, following: Following): Promise<Totals | null> {
  const { stopping, destination, console, bytes } = following;
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
  if (stopping.signal.aborted) await destination.stop();
  else await destination.done();
  return stopping.signal.aborted ? null : totals;
}
