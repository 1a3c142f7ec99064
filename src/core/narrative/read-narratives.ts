/**
 * Narratives from articles that are read one at a time, from a store or a file, by whoever has one. They are read twice: first for
 * what is a reprint of what, then to be counted. Few are in memory at a time; of each, its fingerprint stays until the end.
 */
import type { Day } from '../time/day.ts';
import type { Asked } from './asked.ts';
import { foldNarratives } from './narratives.ts';
import { type Beside, type Counted, type NarrativesReport, narrativesReport } from './narratives-report.ts';
import { gatherPrints } from './reprints/reprints.ts';
import type { ScannedArticle } from './scanned-article.ts';

/** Reads the articles that are asked for, in any order, each once. */
export type ReadArticles = (asked: Asked) => AsyncIterable<ScannedArticle>;

export interface NarrativesAsked {
  readonly read: ReadArticles;
  readonly asked: Asked;
  /** How many articles of a kind are shown for each narrative. */
  readonly shown: number;
  /** The day up to which one looked. */
  readonly through: Day;
}

export async function readNarratives(order: NarrativesAsked, beside: Beside): Promise<NarrativesReport> {
  return narrativesReport(await counted(order), beside);
}

async function counted({ read, asked, shown, through }: NarrativesAsked): Promise<Counted> {
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
