/** What a scan goes through: files cut into slices, and what feeds list, each address a slice; in the order of the inputs. */
import type { InputFeed, InputFile } from '../../importers/scan/input-files.ts';
import { type InputSlice, slicesOf } from '../../importers/scan/input-slice.ts';
import type { Listed, Listing } from './listing.ts';

/** It has no bytes that were there before it was fetched. */
export interface ListedSlice extends InputSlice {
  /** Counted from 0 over the whole scan. */
  readonly number: number;
  readonly listed: Listed;
}

export type ScanSlice = InputSlice | ListedSlice;

export function isListed(slice: ScanSlice): slice is ListedSlice {
  return 'listed' in slice;
}

/** From the given one on, counted from 0. */
export function* scanSlices(
  inputs: readonly (InputFile | InputFeed)[],
  listing: Listing,
  first: number,
): Generator<ScanSlice> {
  const bySource = new Map(listing.map((feed) => [feed.source, feed.listed] as const));
  let number = 0;
  for (const input of inputs)
    for (const slice of input.kind === 'file' ? slicesOf(input.source, input.bytes) : listedIn(input, bySource)) {
      if (number >= first) yield 'listed' in slice ? { ...slice, number } : slice;
      number += 1;
    }
}

function listedIn({ source }: InputFeed, bySource: ReadonlyMap<string, readonly Listed[]>) {
  return (bySource.get(source) ?? []).map((listed) => ({ source, from: 0, to: 0, listed }));
}
