/** How far a scan has come, slice by slice: what it goes on from, in whatever process. */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Day } from '../core/time/day.ts';
import type { InputSlice } from '../importers/scan/input-slice.ts';
import { isListed, type ScanSlice } from './live/listed-slices.ts';
import type { SliceFound } from './slice-found.ts';
import { NOTHING, type Totals, withFound } from './totals.ts';

/** What was found in everything before is kept. */
export interface ScanState {
  /** Tells the scan from others: what it reads, against which record. */
  readonly scan: string;
  readonly knownAt: Day;
  /** How many slices are done. */
  readonly slices: number;
  /** How many records were counted of the source of the next slice. */
  readonly records: number;
  readonly totals: Totals;
}

export function stateAtStart(scan: string, knownAt: Day): ScanState {
  return { scan, knownAt, slices: 0, records: 0, totals: NOTHING };
}

/** As a state was kept, by a process of the same version: the version is part of what tells scans apart. */
export function stateIn(text: string): ScanState {
  return JSON.parse(text) as ScanState;
}

/** How many records of its source stand before a slice. */
export function recordsBefore({ records }: ScanState, { from }: InputSlice): number {
  return from === 0 ? 0 : records;
}

/** A slice, and what was found in it. */
export interface ScannedSlice {
  readonly slice: ScanSlice;
  readonly found: SliceFound;
}

/** With the slice done, of whose articles these were new. */
export function stateAfter(
  state: ScanState,
  { slice, found }: ScannedSlice,
  added: readonly ScannedArticle[],
): ScanState {
  return {
    ...state,
    slices: state.slices + 1,
    records: recordsBefore(state, slice) + found.records,
    totals: withFound(state.totals, { found, added, bytes: slice.to - slice.from, addresses: isListed(slice) ? 1 : 0 }),
  };
}
