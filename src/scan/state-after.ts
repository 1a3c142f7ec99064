import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { InputSlice } from '../importers/scan/input-slice.ts';
import type { ScanState } from './destination.ts';
import type { SliceFound } from './slice-found.ts';
import { withArticles, withSlice } from './totals.ts';

/** A slice, and what was found in it. */
export interface ScannedSlice {
  readonly slice: InputSlice;
  readonly found: SliceFound;
}

/** How many records of its source stand before a slice. */
export function recordsBefore({ records }: ScanState, { from }: InputSlice): number {
  return from === 0 ? 0 : records;
}

/** How far the scan has come with the slice, of whose articles these were new. */
export function stateAfter(
  state: ScanState,
  { slice, found }: ScannedSlice,
  added: readonly ScannedArticle[],
): ScanState {
  return {
    ...state,
    slices: state.slices + 1,
    records: recordsBefore(state, slice) + found.records,
    totals: withArticles(withSlice(state.totals, found, slice.to - slice.from), added, found.articles.length),
  };
}
