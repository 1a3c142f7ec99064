/** What a scan has come to so far, in numbers. */
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { SliceFound } from './slice-found.ts';

export interface Totals {
  readonly bytes: number;
  /** That feeds list, and that were asked for. */
  readonly addresses: number;
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
  addresses: 0,
  documents: 0,
  dismissed: 0,
  articles: 0,
  sightings: 0,
  known: 0,
  broken: {},
};

/** What was found in so many bytes, and which of its articles were new. */
export interface Counted {
  readonly found: SliceFound;
  readonly added: readonly ScannedArticle[];
  readonly bytes: number;
  readonly addresses: number;
}

export function withFound(totals: Totals, { found, added, bytes, addresses }: Counted): Totals {
  const broken = { ...totals.broken };
  for (const [code, count] of Object.entries(found.broken)) broken[code] = (broken[code] ?? 0) + count;
  return {
    bytes: totals.bytes + bytes,
    addresses: totals.addresses + addresses,
    documents: totals.documents + found.documents,
    dismissed: totals.dismissed + found.dismissed,
    articles: totals.articles + added.length,
    sightings: added.reduce((sum, article) => sum + article.sightings.length, totals.sightings),
    known: totals.known + found.articles.length - added.length,
    broken,
  };
}
