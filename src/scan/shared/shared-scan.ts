/**
 * A scan that any number of processes share through one store. Each takes slices as jobs and keeps what it finds in them; whoever
 * comes by counts the slices in their order. So the articles that are kept, and the numbers, are those of a scan by one process,
 * whoever was killed at whatever moment: a slice that was not kept is scanned again, one that was counted is not counted twice.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../../core/time/day.ts';
import type { InputFile } from '../../importers/scan/input-files.ts';
import { type InputSlice, slicesOf } from '../../importers/scan/input-slice.ts';
import type { KeptScans } from '../../storage/store.ts';
import { inSource } from '../in-source.ts';
import type { ScanStep } from '../scan.ts';
import { recordsBefore, type ScanState, stateAfter, stateAtStart, stateIn } from '../scan-state.ts';
import type { SliceFound } from '../slice-found.ts';
import type { SliceScanner } from '../slice-scanner.ts';
import type { SliceJobs } from './slice-jobs.ts';

export interface SharedScanOrder {
  readonly scan: string;
  readonly files: readonly InputFile[];
  readonly scanners: readonly SliceScanner[];
  readonly scans: KeptScans;
  readonly jobs: SliceJobs;
  readonly knownAt: Day;
}

/** How often one looks whether others have come further. */
const LOOK_MS = 250;

export async function* sharedScan(order: SharedScanOrder): AsyncGenerator<ScanStep> {
  const { scan, knownAt, scans, jobs } = order;
  const slices = order.files.flatMap(({ source, bytes }) => [...slicesOf(source, bytes)]);
  const first = JSON.stringify(stateAtStart(scan, knownAt));
  const stateKept = async () => stateIn((await scans.begin(scan, first)).state);
  let state = await stateKept();
  if (state.slices === slices.length) return yield { totals: state.totals, problems: [] };
  await jobs.offer(state.slices, slices.length);
  const ending = new AbortController();
  const failed = Promise.all(order.scanners.map((scanner) => work(scanner, slices, order, ending.signal)));
  failed.catch(() => ending.abort());
  try {
    while (state.slices < slices.length && !ending.signal.aborted) {
      const counted = await countNext(state, slices[state.slices], scans);
      const now = counted?.state ?? (await stateKept());
      if (now.slices === state.slices) await wait(LOOK_MS);
      else yield { totals: now.totals, problems: counted?.problems ?? [] };
      state = now;
    }
    if (state.slices === slices.length) await jobs.end();
  } finally {
    ending.abort();
    await failed;
  }
}

/** Takes one slice after the other until told to end. */
async function work(
  scanner: SliceScanner,
  slices: readonly InputSlice[],
  { scan, jobs, scans }: SharedScanOrder,
  ending: AbortSignal,
): Promise<void> {
  while (!ending.aborted) {
    const job = await jobs.take();
    const slice = job === null ? undefined : slices[job.slice];
    if (job === null || slice === undefined) await wait(LOOK_MS);
    else {
      try {
        await scans.find(scan, job.slice, JSON.stringify(job.givenUp ? givenUp(slice) : await scanner.scan(slice)));
      } catch (error) {
        await job.leave().catch(() => undefined);
        throw error;
      }
      await job.done();
    }
  }
}

/** The slice that is next in turn, where somebody has scanned it; null where nobody has, or another has counted it. */
async function countNext(state: ScanState, slice: InputSlice | undefined, scans: KeptScans) {
  const text = slice === undefined ? null : await scans.found(state.scan, state.slices);
  if (text === null || slice === undefined) return null;
  // what a process of this version found: the version is part of what tells one scan from another
  const found = JSON.parse(text) as SliceFound;
  const { articles, problems } = inSource(slice.source, found, recordsBefore(state, slice));
  const after = (added: ReadonlySet<string>) => {
    const left = new Set(added);
    const fresh = articles.filter(({ id }) => left.delete(id));
    return JSON.stringify(stateAfter(state, { slice, found }, fresh));
  };
  const counted = await scans.advance({ scan: state.scan, after: state.slices, articles, state: after });
  return counted && { state: stateIn(counted.state), problems };
}

/** What stands for a slice that no process came through with. */
function givenUp({ source }: InputSlice): SliceFound {
  const at = { file: source, line: 0, path: '' };
  const message = 'has a part that ended every process that read it, and is passed over';
  const hint = 'Scan this file alone to see why, with more memory (NODE_OPTIONS=--max-old-space-size=8192).';
  const problem = { severity: 'error', code: 'given-up', message, at, hint } as const;
  return { records: 0, documents: 0, dismissed: 0, articles: [], broken: { 'given-up': 1 }, problems: [problem] };
}
