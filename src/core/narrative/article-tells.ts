/** What one article does with which narratives. In: an article of a scan. Out: one telling for each narrative that it touches. */
import { type Pattern, type Rating, SCORE } from '../claim/rating.ts';
import { shortened } from '../report/excerpt.ts';
import type { Told, Way } from './narrative.ts';
import { oppositesOf, type Saying, sayingKey } from './saying.ts';
import type { ScannedArticle } from './scanned-article.ts';
import type { SightedSpeaker, Sighting } from './sighting.ts';

export interface Telling {
  readonly saying: Saying;
  readonly way: Way;
  /** The worst of the claims. */
  readonly rating: Rating;
  readonly pattern: Pattern;
  /** Everybody who is quoted with it, in order of the text. */
  readonly speakers: readonly { readonly speaker: SightedSpeaker; readonly sighting: Sighting }[];
  /** The claim that stands first. */
  readonly sighting: Sighting;
}

const RIGHT = new Set<Rating>(['accurate', 'mostly-accurate']);

export function tellingsOf({ sightings }: ScannedArticle): readonly Telling[] {
  const inOrder = [...sightings].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const told = grouped(inOrder.map((sighting) => [sighting, sighting]));
  const right = inOrder.filter(({ rating }) => RIGHT.has(rating));
  const against = grouped(right.flatMap((sighting) => oppositesOf(sighting).map((saying) => [saying, sighting])));
  return [
    ...[...told.values()].map(({ saying, found }) => telling(saying, found, wayOf(found))),
    ...[...against]
      .filter(([key]) => !told.has(key))
      .map(([, { saying, found }]) => telling(saying, found, 'contradicted')),
  ];
}

interface Group {
  readonly saying: Saying;
  readonly found: Sighting[];
}

function grouped(pairs: readonly (readonly [Saying, Sighting])[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [saying, sighting] of pairs) {
    const key = sayingKey(saying);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { saying, found: [sighting] });
    else group.found.push(sighting);
  }
  return groups;
}

function wayOf(found: readonly Sighting[]): Way {
  return found.some(({ correctedInText }) => correctedInText) ? 'corrected' : 'repeated';
}

function telling({ law, event, polarity }: Saying, found: readonly Sighting[], way: Way): Telling {
  const worst = found.reduce((one, other) => (badness(other) > badness(one) ? other : one));
  const { rating, pattern } = worst;
  const speakers = found.flatMap((sighting) =>
    sighting.speaker === null ? [] : [{ speaker: sighting.speaker, sighting }],
  );
  return { saying: { law, event, polarity }, way, rating, pattern, speakers, sighting: found[0] as Sighting };
}

/** What cannot be told is no worse than what is right. */
function badness({ rating }: Sighting): number {
  return 6 - (SCORE[rating] ?? 6);
}

const LONGEST = 400;

/** The article as it is shown with the words of one claim. */
export function toldBy(
  article: ScannedArticle,
  { way, rating }: Telling,
  sighting: Sighting,
  original: string | null,
): Told {
  const { id, url, title, language, published } = article;
  return {
    article: id,
    url,
    outlet: outletOf(article),
    title,
    language,
    published,
    speaker: sighting.speaker?.name ?? null,
    text: shortened(sighting.text, LONGEST),
    asOf: sighting.asOf,
    rating,
    way,
    reprintOf: original,
  };
}

/** Who published it; else the host of its address. */
export function outletOf({ outlet, url }: Pick<ScannedArticle, 'outlet' | 'url'>): string | null {
  if (outlet !== null && outlet.trim() !== '') return outlet.trim();
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
