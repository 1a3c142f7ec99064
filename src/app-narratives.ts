/** Narratives over the articles of scans, wherever those are kept: gone through twice, first for what is a reprint of what. */

import type { Register } from './core/law/register.ts';
import type { Asked } from './core/narrative/asked.ts';
import { foldNarratives } from './core/narrative/narratives.ts';
import { type Counted, type NarrativesReport, narrativesReport } from './core/narrative/narratives-report.ts';
import { gatherPrints } from './core/narrative/reprints.ts';
import type { ScannedArticle } from './core/narrative/scanned-article.ts';
import type { Day } from './core/time/day.ts';
import type { Refused } from './importers/document.ts';
import type { ScannedFile } from './importers/scanned-jsonl.ts';
import { packageVersion } from './package-root.ts';

/** Reads the articles that are asked for, in any order, each once. */
export type ReadArticles = (asked: Asked) => AsyncIterable<ScannedArticle>;

export interface NarrativesOrder {
  readonly read: ReadArticles;
  readonly asked: Asked;
  /** How many articles of a kind are shown for each narrative. */
  readonly shown: number;
  /** The day up to which one looked. */
  readonly through: Day;
  readonly register: Register;
  readonly knownAt: Day;
}

export async function narrativesIn(order: NarrativesOrder): Promise<NarrativesReport> {
  const { register, knownAt } = order;
  return narrativesReport(await counted(order), { register, knownAt, version: packageVersion() });
}

async function counted({ read, asked, shown, through }: NarrativesOrder): Promise<Counted> {
  // the original of a reprint may lie before the days asked for, and is mostly another outlet’s
  const prints = gatherPrints();
  for await (const article of read({ ...asked, since: null, outlet: null }))
    if (article.sightings.length > 0) prints.add(article);
  const fold = foldNarratives({ reprints: prints.reprints(), law: asked.law, shown, through });
  let articles = 0;
  for await (const article of read(asked)) {
    articles++;
    fold.add(article);
  }
  return { asked, through, articles, narratives: fold.narratives() };
}

/** The JSON lines that a scan wrote; or why they cannot be read. */
export async function scannedFile(file: string): Promise<ScannedFile | Refused> {
  const { openScanned } = await import('./importers/scanned-jsonl.ts');
  return openScanned(file);
}
