/**
 * A scan: inputs cut into slices, the slices scanned over several threads, and what is found handed to its destination in the order
 * of the inputs, so that two scans of the same give the same bytes. In: an order. Out: a step after each slice.
 */
import { createHash } from 'node:crypto';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';
import type { InputFile } from '../importers/scan/input-files.ts';
import { type InputSlice, kindOf, slicesOf } from '../importers/scan/input-slice.ts';
import type { Destination } from './destination.ts';
import { scanInOrder } from './pool.ts';
import type { SliceFound } from './slice-found.ts';
import type { SliceScanner } from './slice-scanner.ts';
import { NOTHING, type Totals, withArticles, withSlice } from './totals.ts';

export interface ScanOrder {
  readonly files: readonly InputFile[];
  readonly scanners: readonly SliceScanner[];
  readonly destination: Destination;
  /** What makes its results: the digest of the register, the version, the options. */
  readonly with: readonly string[];
  readonly knownAt: string;
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
  const { state } = destination;
  let { slices, records, totals } = state ?? { slices: 0, records: 0, totals: NOTHING };
  if (slices > 0) yield { totals, problems: [] };
  for await (const { slice, found } of scanInOrder(slicesAfter(files, slices), scanners)) {
    if (slice.from === 0) records = 0;
    const added = await destination.add(found.articles.map((article) => recordedFrom(article, records)));
    totals = withArticles(withSlice(totals, found, slice.to - slice.from), added, found.articles.length);
    const problems = problemsFrom(found, slice, records);
    records += found.records;
    slices += 1;
    await destination.reached({ scan: id, knownAt, slices, records, totals });
    yield { totals, problems };
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
