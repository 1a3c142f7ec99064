import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import { articleJson } from '../kept-json.ts';
import type { KeptScan, KeptScans } from '../store.ts';

/** Scans beside the articles of a store in memory. */
export function memoryScans(articles: () => Map<string, ScannedArticle>): KeptScans {
  const scans = new Map<string, KeptScan>();
  const slices = new Map<string, Map<number, string>>();
  return {
    begin: async (scan, state) => {
      const begun = scans.get(scan) ?? { slices: 0, state };
      scans.set(scan, begun);
      return begun;
    },
    advance: async ({ scan, after, articles: some, state }) => {
      if (scans.get(scan)?.slices !== after) return null;
      // one that cannot be kept keeps all from being kept
      some.forEach(articleJson);
      const seen = new Set<string>();
      const fresh = some.filter(({ id }) => !articles().has(id) && !seen.has(id) && seen.add(id));
      const next = { slices: after + 1, state: state(new Set(fresh.map(({ id }) => id))) };
      for (const article of fresh) articles().set(article.id, article);
      scans.set(scan, next);
      slices.get(scan)?.delete(after);
      return next;
    },
    find: async (scan, slice, found) => {
      const counted = scans.get(scan)?.slices;
      if (counted === undefined || slice < counted) return;
      const waiting = slices.get(scan) ?? new Map<number, string>();
      slices.set(scan, waiting);
      if (!waiting.has(slice)) waiting.set(slice, found);
    },
    found: async (scan, slice) => slices.get(scan)?.get(slice) ?? null,
    end: async (scan) => {
      scans.delete(scan);
      slices.delete(scan);
    },
  };
}
