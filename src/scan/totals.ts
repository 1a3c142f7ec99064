/** What a scan has come to so far, in numbers. */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { SliceFound } from './slice-found.ts';

export interface Totals {
  readonly bytes: number;
  readonly documents: number;
  readonly dismissed: number;
  /** With rated claims, and how many claims they have; those that were kept before are not among them. */
  readonly articles: number;
  readonly sightings: number;
  /** Kept before, by this scan or an earlier one. */
  readonly known: number;
  /** By the code of the problem. */
  readonly broken: Readonly<Record<string, number>>;
}

export const NOTHING: Totals = {
  bytes: 0,
  documents: 0,
  dismissed: 0,
  articles: 0,
  sightings: 0,
  known: 0,
  broken: {},
};

/** With a slice of so many bytes, of whose articles so many were new. */
export function withSlice(totals: Totals, found: SliceFound, bytes: number): Totals {
  const broken = { ...totals.broken };
  for (const [code, count] of Object.entries(found.broken)) broken[code] = (broken[code] ?? 0) + count;
  return {
    ...totals,
    bytes: totals.bytes + bytes,
    documents: totals.documents + found.documents,
    dismissed: totals.dismissed + found.dismissed,
    broken,
  };
}

export function withBroken(totals: Totals, code: string): Totals {
  return { ...totals, broken: { ...totals.broken, [code]: (totals.broken[code] ?? 0) + 1 } };
}

/** `found` is how many there were, `added` those of them that were new. */
export function withArticles(totals: Totals, added: readonly ScannedArticle[], found: number): Totals {
  const sightings = added.reduce((sum, article) => sum + article.sightings.length, 0);
  return {
    ...totals,
    articles: totals.articles + added.length,
    sightings: totals.sightings + sightings,
    known: totals.known + found - added.length,
  };
}
