/** Narratives as CSV for spreadsheets: a row for each narrative, for each of its weeks, or for each article that is shown. */

import { type Told, telling, WAYS, type Ways } from '../narrative.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../narratives-report.ts';
import { sayingKey } from '../saying.ts';
import { csvLine, type Field } from './csv.ts';

export const ROWS = ['narratives', 'weeks', 'articles'] as const;
export type Rows = (typeof ROWS)[number];

export function* narrativesCsvParts({ narratives }: NarrativesReport, rows: Rows): Generator<string> {
  yield csvLine(HEADS[rows]);
  for (const one of narratives) yield rowsOf(one, rows).map(csvLine).join('');
}

const SAYING = ['narrative', 'law', 'event', 'polarity'] as const;
const COUNTS = WAYS.flatMap((way) => [way, `${way}_reprints`]);

const HEADS: Readonly<Record<Rows, readonly string[]>> = {
  narratives: [
    ...[...SAYING, 'says', 'reporting', 'reprints', ...COUNTS, 'first', 'first_outlet', 'latest'],
    ...['first_speaker', 'first_said', 'peak_week', 'peak_articles', 'last_week', 'faded', 'outlets', 'speakers'],
  ],
  weeks: [...SAYING, 'week', 'monday', ...COUNTS],
  articles: [
    ...[...SAYING, 'way', 'published', 'outlet', 'speaker', 'said_on', 'rating', 'text', 'title', 'url'],
    ...['language', 'article', 'reprint_of'],
  ],
};

function rowsOf(one: NarrativeOfLaw, rows: Rows): readonly (readonly Field[])[] {
  const { narrative } = one;
  const { law, event, polarity, weeks, undated, told, reprints, contradicting } = narrative;
  const saying = [sayingKey(narrative).replaceAll(' ', ':'), law, event, polarity];
  switch (rows) {
    case 'narratives':
      return [[...saying, ...narrativeFields(one)]];
    case 'weeks':
      return [
        ...weeks.map((week) => [...saying, week.week, week.monday, ...countFields(week)]),
        [...saying, 'undated', null, ...countFields(undated)],
      ];
    case 'articles':
      return [told, reprints, contradicting].flatMap(({ entries }) =>
        entries.map((entry) => [...saying, ...articleFields(entry)]),
      );
    default:
      return rows satisfies never;
  }
}

function countFields(ways: Ways): readonly Field[] {
  return WAYS.flatMap((way) => [ways[way].reporting, ways[way].reprints]);
}

function narrativeFields({ narrative, title }: NarrativeOfLaw): readonly Field[] {
  const { ways, first, latest, firstSpeaker, fading, outlets, speakers } = narrative;
  const { reporting, reprints } = telling(ways);
  const faded = fading === null ? null : fading.faded ? 'yes' : 'no';
  return [
    ...[title, reporting, reprints, ...countFields(ways)],
    ...[first?.published ?? null, first?.outlet ?? null, latest?.published ?? null],
    ...[firstSpeaker?.name ?? null, firstSpeaker?.asOf ?? null],
    ...[fading?.peak ?? null, fading?.articles ?? null, fading?.last ?? null, faded],
    ...[outlets.length, speakers.length],
  ];
}

function articleFields(entry: Told): readonly Field[] {
  const { way, published, outlet, speaker, asOf, rating, text, title, url, language, article, reprintOf } = entry;
  return [way, published, outlet, speaker, asOf, rating, text, title, url, language, article, reprintOf];
}
