/**
 * One narrative while articles are counted. Memory grows with its weeks, outlets and names of speakers, and with the articles
 * that are shown; not with those that are counted.
 */
import type { Pattern, Rating } from '../../claim/rating.ts';
import { fold } from '../../text/fold.ts';
import type { Day } from '../../time/day.ts';
import { granularity, type PartialDate } from '../../time/partial-date.ts';
import { type Week, weekOf } from '../../time/week.ts';
import { outletOf, type Telling, toldBy } from '../article-tells.ts';
import { dateRank } from '../date-rank.ts';
import type { Told } from '../narrative.ts';
import { peopleOf } from '../people/people.ts';
import type { Saying } from '../saying.ts';
import type { ScannedArticle } from '../scanned-article.ts';
import { at, type Counting, countIn, noCount, noWays, type WaysCounting } from './counting.ts';
import { type Earliest, earliest } from './earliest.ts';
import { type Least, least } from './least.ts';

export interface OutletTally {
  readonly count: Counting;
  /** Of several ways of writing its name, the first in order of signs. */
  readonly name: Least<string | null>;
  readonly first: Least<PartialDate>;
}

export interface SpeakerTally {
  readonly count: Counting;
  /** The earliest day, and the earliest role that a text gives. */
  readonly first: Least<Day | null>;
  readonly role: Least<string>;
}

export interface Tally {
  readonly saying: Saying;
  readonly ways: WaysCounting;
  readonly undated: WaysCounting;
  readonly weeks: Map<Week, WaysCounting>;
  readonly ratings: Map<Rating, number>;
  readonly patterns: Map<Pattern, number>;
  readonly outlets: Map<string, OutletTally>;
  /** By the name as it is written. */
  readonly speakers: Map<string, SpeakerTally>;
  readonly first: Least<Told>;
  readonly latest: Least<Told>;
  readonly firstSpeaker: Least<Told & { readonly name: string; readonly role: string | null }>;
  readonly told: Earliest<Told>;
  readonly reprints: Earliest<Told>;
  readonly contradicting: Earliest<Told>;
}

/** `shown`: how many articles of a kind are kept to be shown. */
export function tallyOf(saying: Saying, shown: number): Tally {
  return {
    saying,
    ways: noWays(),
    undated: noWays(),
    weeks: new Map(),
    ratings: new Map(),
    patterns: new Map(),
    outlets: new Map(),
    speakers: new Map(),
    first: least(),
    latest: least('greatest'),
    firstSpeaker: least(),
    told: earliest(shown),
    reprints: earliest(shown),
    contradicting: earliest(shown),
  };
}

/** Counts an article that the tally has not had. */
export function countArticle(tally: Tally, article: ScannedArticle, telling: Telling, original: string | null): void {
  const { way, sighting } = telling;
  const reprint = original !== null;
  const key = `${dateRank(article.published)} ${article.id}`;
  const entry = toldBy(article, telling, sighting, original);
  countIn(tally.ways[way], reprint);
  countIn(whenOf(tally, article.published)[way], reprint);
  const shown = way === 'contradicted' ? tally.contradicting : reprint ? tally.reprints : tally.told;
  shown.add(key, entry);
  if (way === 'contradicted') return;
  tally.ratings.set(telling.rating, (tally.ratings.get(telling.rating) ?? 0) + 1);
  tally.patterns.set(telling.pattern, (tally.patterns.get(telling.pattern) ?? 0) + 1);
  countOutlet(tally, article, key, reprint);
  countSpeakers(tally, article, telling, original);
  if (article.published === null) return;
  tally.first.add(key, entry);
  tally.latest.add(key, entry);
}

function whenOf({ weeks, undated }: Tally, published: PartialDate | null): WaysCounting {
  if (published === null || granularity(published) !== 'day') return undated;
  return at(weeks, weekOf(published), noWays);
}

function countOutlet(tally: Tally, article: ScannedArticle, key: string, reprint: boolean): void {
  const name = outletOf(article);
  const outlet = at(tally.outlets, name === null ? '' : fold(name), () => ({
    count: noCount(),
    name: least<string | null>(),
    first: least<PartialDate>(),
  }));
  countIn(outlet.count, reprint);
  outlet.name.add(name ?? '', name);
  if (article.published !== null) outlet.first.add(key, article.published);
}

function countSpeakers(tally: Tally, article: ScannedArticle, telling: Telling, original: string | null): void {
  const counted = new Set<string>();
  // a surname beside its full name is that person, whoever else has it elsewhere
  const people = peopleOf(telling.speakers.map(({ speaker }) => speaker.name));
  for (const { speaker, sighting } of telling.speakers) {
    const { role } = speaker;
    const name = people.get(speaker.name) ?? speaker.name;
    const dated = article.published !== null;
    const key = `${dated ? sighting.asOf : dateRank(null)} ${dateRank(article.published)} ${article.id}`;
    const tallied = at(tally.speakers, name, () => ({
      count: noCount(),
      first: least<Day | null>(),
      role: least<string>(),
    }));
    tallied.first.add(key, dated ? sighting.asOf : null);
    if (role !== null) tallied.role.add(key, role);
    if (!counted.has(name)) countIn(tallied.count, original !== null);
    counted.add(name);
    if (dated) tally.firstSpeaker.add(key, { ...toldBy(article, telling, sighting, original), name, role });
  }
}
