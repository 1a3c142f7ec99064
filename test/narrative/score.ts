/** How near the narratives that were found come to those that were meant. Shares are from 0 to 1. */
import { type Count, type ToldNarrative, telling, total, type Ways } from '../../src/core/narrative/narrative.ts';
import type { Reprints } from '../../src/core/narrative/reprints/reprints.ts';
import { sayingKey } from '../../src/core/narrative/saying.ts';
import type { ScannedArticle } from '../../src/core/narrative/scanned-article.ts';

export interface Found {
  readonly precision: number;
  readonly recall: number;
}

export function setScore(found: ReadonlySet<string>, meant: ReadonlySet<string>): Found {
  const both = [...found].filter((one) => meant.has(one)).length;
  return { precision: both / found.size, recall: both / meant.size };
}

/** What each article says of which law: `id law event polarity`; with `named`, through whom. */
export function sayings(articles: readonly ScannedArticle[], named = false): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ id, sightings }) =>
      sightings.map((one) => `${id} ${sayingKey(one)}${named ? ` ${one.speaker?.name ?? 'the article'}` : ''}`),
    ),
  );
}

/** Reprints under a report of their own family; `families` gives the first report of each article that has another. */
export function reprintScore(found: Reprints, families: Reprints): Found {
  const family = (id: string) => families.get(id) ?? id;
  const right = [...found].filter(([id, original]) => family(id) === family(original)).length;
  return { precision: right / found.size, recall: right / families.size };
}

const BIG = 10;

/** Narratives told in many articles. */
export function bigOnes(narratives: readonly ToldNarrative[]): ReadonlyMap<string, ToldNarrative> {
  const big = narratives.filter(({ ways }) => total(telling(ways)) >= BIG);
  return new Map(big.map((narrative) => [sayingKey(narrative), narrative]));
}

type Pair = readonly [found: ToldNarrative, meant: ToldNarrative];

/** Of the articles that tell a narrative, in the week in which they do: how many stand in both, of all that stand in either. */
export function weeksScore(pairs: readonly Pair[]): number {
  const strength = ({ weeks }: ToldNarrative) => new Map(weeks.map((one) => [one.week, total(telling(one))]));
  let [both, either] = [0, 0];
  for (const pair of pairs) {
    const [found, meant] = pair.map(strength) as [Map<string, number>, Map<string, number>];
    for (const week of new Set([...found.keys(), ...meant.keys()])) {
      both += Math.min(found.get(week) ?? 0, meant.get(week) ?? 0);
      either += Math.max(found.get(week) ?? 0, meant.get(week) ?? 0);
    }
  }
  return both / either;
}

/** The greatest and the mean error of a share of all articles of a narrative. */
export function shareError(pairs: readonly Pair[], way: keyof Ways): { readonly most: number; readonly mean: number } {
  const share = ({ ways }: ToldNarrative) => total(ways[way]) / sum([ways.repeated, ways.corrected, ways.contradicted]);
  const errors = pairs.map(([found, meant]) => Math.abs(share(found) - share(meant)));
  return { most: Math.max(...errors), mean: errors.reduce((a, b) => a + b, 0) / errors.length };
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((all, count) => all + total(count), 0);
}
