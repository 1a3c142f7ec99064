/**
 * What scanned articles say over and over, for the pages. Going through all articles takes its time, so what was found is kept while
 * the store has as many of them, and looked after at most once a minute; whoever asks meanwhile is shown what is known.
 */
import { performance } from 'node:perf_hooks';
import type { Law } from '../core/law/law.ts';
import { type Asked, EVERYTHING } from '../core/narrative/asked.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../core/narrative/narratives-report.ts';
import { readNarratives } from '../core/narrative/read-narratives.ts';
import type { Desk } from '../desk.ts';

export interface Told {
  /** Null where no article of a scan is kept. */
  report(): Promise<NarrativesReport | null>;
  /** Those about a law, the most told first. */
  ofLaw(law: Law): Promise<readonly NarrativeOfLaw[]>;
}

/** In milliseconds. */
const FRESH = 60_000;
/** Articles of a kind that are shown for each narrative. */
const SHOWN = 12;

interface Kept {
  readonly key: string;
  readonly report: NarrativesReport | null;
}

export function toldIn(desk: Desk): Told {
  let kept: Kept | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;
  const look = async () => {
    looked = performance.now();
    kept = await keptNow(desk, kept);
  };
  const report = async () => {
    if (performance.now() - looked > FRESH) {
      looking ??= look().finally(() => {
        looking = null;
      });
      // where something is known already, a store that fails is told of by whoever needs it now
      looking.catch(() => undefined);
    }
    if (kept === null) await looking;
    return kept?.report ?? null;
  };
  return {
    report,
    ofLaw: async ({ id }) => (await report())?.narratives.filter(({ law }) => law?.id === id) ?? [],
  };
}

async function keptNow({ register, version, store, today }: Desk, kept: Kept | null): Promise<Kept> {
  const count = await store.articles.count();
  const through = today();
  const key = `${through} ${count} ${register.digest}`;
  if (kept?.key === key) return kept;
  if (count === 0) return { key, report: null };
  const read = (wanted: Asked) => store.articles.read(wanted);
  const report = await readNarratives(
    { read, asked: EVERYTHING, shown: SHOWN, through },
    { register, knownAt: through, version },
  );
  return { key, report };
}
