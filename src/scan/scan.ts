/**
 * A scan: inputs cut into slices, the slices scanned over several threads, and what is found handed to its destination in the order
 * of the inputs, so that two scans of the same give the same bytes. In: an order. Out: a step after each slice.
 */
import { createHash } from 'node:crypto';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import type { InputFile } from '../importers/scan/input-files.ts';
import { type InputSlice, kindOf, slicesOf } from '../importers/scan/input-slice.ts';
import type { Destination } from './destination.ts';
import { scanInOrder } from './pool.ts';
import type { SliceFound } from './slice-found.ts';
import type { SliceScanner } from './slice-scanner.ts';
import { recordsBefore, stateAfter } from './state-after.ts';
import { NOTHING, type Totals } from './totals.ts';

export interface ScanOrder {
  readonly files: readonly InputFile[];
  readonly scanners: readonly SliceScanner[];
  readonly destination: Destination;
  /** What makes its results: the digest of the register, the version, the options. */
  readonly with: readonly string[];
  readonly knownAt: Day;
}

/** How far it has come, and what was broken in the slice that was just read. */
export interface ScanStep {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
}

/** Tells a scan of these files from any other. */
export function scanId(files: readonly InputFile[], made: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(made));
  for (const { source, bytes } of files) hash.update(JSON.stringify([source, bytes]));
  return hash.digest('hex');
}

export async function* scan({ files, scanners, destination, knownAt, ...order }: ScanOrder): AsyncGenerator<ScanStep> {
  const id = scanId(files, order.with);
  let state = destination.state ?? { scan: id, knownAt, slices: 0, records: 0, totals: NOTHING };
  if (state.slices > 0) yield { totals: state.totals, problems: [] };
  for await (const scanned of scanInOrder(slicesAfter(files, state.slices), scanners)) {
    const { slice, found } = scanned;
    const before = recordsBefore(state, slice);
    const added = await destination.add(found.articles.map((article) => recordedFrom(article, before)));
    state = stateAfter(state, scanned, added);
    await destination.reached(state);
    yield { totals: state.totals, problems: problemsFrom(found, slice, before) };
  }
}

function* slicesAfter(files: readonly InputFile[], done: number): Generator<InputSlice> {
  let passed = 0;
  for (const { source, bytes } of files) for (const slice of slicesOf(source, bytes)) if (passed++ >= done) yield slice;
}

/** Records are counted on from slice to slice of a source. */
export function recordedFrom(article: ScannedArticle, records: number): ScannedArticle {
  return article.record === null ? article : { ...article, record: article.record + records };
}

export function problemsFrom({ problems }: SliceFound, { source }: Pick<InputSlice, 'source'>, records: number) {
  const { format } = kindOf(source);
  return problems.map((problem): Problem => {
    const number = problem.at.line + records;
    const at = { ...problem.at, file: format === 'warc' ? `${source}, record ${number}` : source };
    return { ...problem, at: { ...at, line: format === 'jsonl' ? number : 0 } };
  });
}
