/**
 * A scan: inputs cut into slices, the slices scanned over several threads, and what is found handed to its destination in the order
 * of the inputs, so that two scans of the same give the same bytes. In: an order. Out: a step at the beginning and after each slice.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import type { InputFeed, InputFile } from '../importers/scan/input-files.ts';
import type { Destination } from './destination/destination.ts';
import { inSource } from './in-source.ts';
import { isListed, type ScanSlice } from './live/listed-slices.ts';
import { scanInOrder } from './scan-in-order.ts';
import { recordsBefore, stateAfter, stateAtStart } from './scan-state.ts';
import type { SliceScanner } from './slice-scanner.ts';
import type { Totals } from './totals.ts';

export interface ScanOrder {
  /** What `scanId` gave for it. */
  readonly scan: string;
  /** Those that are not done yet, in order. */
  readonly slices: Iterable<ScanSlice>;
  readonly scanners: readonly SliceScanner[];
  readonly destination: Destination;
  readonly knownAt: Day;
}

/** How far it has come, and what was broken in the slice that was just read. */
export interface ScanStep {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
}

/** Tells a scan of these inputs from any other; `made` is what makes its results: the digest of the register, the version, the options. */
export function scanId(inputs: readonly (InputFile | InputFeed)[], made: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(made));
  for (const { source, bytes } of inputs) hash.update(JSON.stringify([source, bytes]));
  return hash.digest('hex');
}

export async function* scan({ slices, scanners, destination, ...order }: ScanOrder): AsyncGenerator<ScanStep> {
  let state = destination.state ?? stateAtStart(order.scan, order.knownAt);
  // there may be nothing to do
  yield { totals: state.totals, problems: [] };
  for await (const scanned of scanInOrder(slices, scanners)) {
    const { slice, found } = scanned;
    const told = isListed(slice) ? found : inSource(slice.source, found, recordsBefore(state, slice));
    state = stateAfter(state, scanned, await destination.add(told.articles));
    await destination.reached(state);
    yield { totals: state.totals, problems: told.problems };
  }
}
