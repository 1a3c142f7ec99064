/**
 * Articles folded to narratives, one at a time and in any order: the same articles give the same narratives. In: which articles
 * are reprints (`reprints.ts`), then the articles, each once. Out: every narrative that an article tells, the most told first.
 */
import { PATTERNS, type Pattern, RATINGS, type Rating } from '../claim/rating.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import { mondayOf } from '../time/week.ts';
import { tellingsOf } from './article-tells.ts';
import { dateRank } from './date-rank.ts';
import { fadingOf } from './fading.ts';
import type { NarrativeOutlet, NarrativeSpeaker, NarrativeWeek, Some, ToldNarrative } from './narrative.ts';
import { telling, total } from './narrative.ts';
import { peopleOf } from './people/people.ts';
import { gatherPrints, type Reprints } from './reprints/reprints.ts';
import { sayingKey } from './saying.ts';
import type { ScannedArticle } from './scanned-article.ts';
import { at, type Counting, counted, countedWays, noCount } from './tally/counting.ts';
import type { Earliest } from './tally/earliest.ts';
import { least } from './tally/least.ts';
import { countArticle, type SpeakerTally, type Tally, tallyOf } from './tally/tally.ts';

export interface FoldOptions {
  readonly reprints: Reprints;
  /** Only claims about this law; all where it is null. */
  readonly law: string | null;
  /** How many articles of a kind are kept to be shown. */
  readonly shown: number;
  /** The day up to which one looked. */
  readonly through: Day;
}

export interface NarrativeFold {
  add(article: ScannedArticle): void;
  narratives(): readonly ToldNarrative[];
}

export function foldNarratives({ reprints, law, shown, through }: FoldOptions): NarrativeFold {
  const tallies = new Map<string, Tally>();
  return {
    add(article) {
      const original = reprints.get(article.id) ?? null;
      for (const one of tellingsOf(article)) {
        if (law !== null && one.saying.law !== law) continue;
        const tally = at(tallies, sayingKey(one.saying), () => tallyOf(one.saying, shown));
        countArticle(tally, article, one, original);
      }
    },
    narratives: () => narrativesFrom([...tallies.values()], through),
  };
}

/** The same for articles that are all at hand. */
export function narrativesOf(
  articles: readonly ScannedArticle[],
  { law, shown, through }: Omit<FoldOptions, 'reprints'>,
): readonly ToldNarrative[] {
  const prints = gatherPrints();
  for (const article of articles) prints.add(article);
  const fold = foldNarratives({ reprints: prints.reprints(), law, shown, through });
  for (const article of articles) fold.add(article);
  return fold.narratives();
}

function narrativesFrom(tallies: readonly Tally[], through: Day): readonly ToldNarrative[] {
  const told = tallies.filter(({ ways }) => total(telling(ways)) > 0);
  const people = peopleByLaw(told);
  const found = told.map((tally) => narrativeOf(tally, people.get(tally.saying.law) ?? new Map(), through));
  return found.sort(
    (a, b) => total(telling(b.ways)) - total(telling(a.ways)) || compareTexts(sayingKey(a), sayingKey(b)),
  );
}

type People = ReadonlyMap<string, string>;

/** Names are joined over all that is said of one law, so that a surname here is the full name there. */
function peopleByLaw(tallies: readonly Tally[]): ReadonlyMap<string, People> {
  const forms = new Map<string, string[]>();
  for (const { saying, speakers } of tallies) at(forms, saying.law, () => []).push(...speakers.keys());
  return new Map([...forms].map(([law, names]) => [law, peopleOf(names)]));
}

function narrativeOf(tally: Tally, people: People, through: Day): ToldNarrative {
  const { saying, ways, undated, ratings, patterns, first, latest, firstSpeaker } = tally;
  const weeks = [...tally.weeks]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([week, counting]): NarrativeWeek => ({ week, monday: mondayOf(week), ...countedWays(counting) }));
  const speaker = firstSpeaker.value;
  return {
    ...saying,
    ways: countedWays(ways),
    weeks,
    undated: countedWays(undated),
    ratings: ranked<Rating>(ratings, RATINGS),
    patterns: ranked<Pattern>(patterns, PATTERNS),
    first: first.value,
    latest: latest.value,
    firstSpeaker: speaker === null ? null : { ...speaker, name: people.get(speaker.name) ?? speaker.name },
    outlets: outletsOf(tally),
    speakers: speakersOf(tally, people),
    fading: fadingOf(weeks, through),
    told: some(tally.told),
    reprints: some(tally.reprints),
    contradicting: some(tally.contradicting),
  };
}

function some<T>(kept: Earliest<T>): Some<T> {
  return { of: kept.count, entries: kept.entries() };
}

function ranked<T>(counts: ReadonlyMap<T, number>, order: readonly T[]): readonly (readonly [T, number])[] {
  return order.flatMap((one) => {
    const count = counts.get(one);
    return count === undefined ? [] : [[one, count] as const];
  });
}

function outletsOf({ outlets }: Tally): readonly NarrativeOutlet[] {
  const found = [...outlets.values()].map(({ count, name, first }) => ({
    outlet: name.value,
    ...counted(count),
    first: first.value,
  }));
  return found.sort(
    (a, b) =>
      total(b) - total(a) ||
      compareTexts(dateRank(a.first), dateRank(b.first)) ||
      compareTexts(a.outlet ?? '', b.outlet ?? ''),
  );
}

interface Person {
  readonly count: Counting;
  readonly forms: string[];
  readonly first: SpeakerTally['first'];
  readonly role: SpeakerTally['role'];
}

function newPerson(): Person {
  return { count: noCount(), forms: [], first: least(), role: least() };
}

/** Forms of one person are one speaker. */
function speakersOf({ speakers }: Tally, people: People): readonly NarrativeSpeaker[] {
  const found = new Map<string, Person>();
  for (const [form, { count, first, role }] of speakers) {
    const one = at(found, people.get(form) ?? form, newPerson);
    one.count.reporting += count.reporting;
    one.count.reprints += count.reprints;
    one.forms.push(form);
    if (first.key !== null) one.first.add(`${first.key} ${form}`, first.value);
    if (role.key !== null && role.value !== null) one.role.add(`${role.key} ${form}`, role.value);
  }
  const all = [...found].map(([name, { count, forms, first, role }]): NarrativeSpeaker => {
    return { name, role: role.value, forms: forms.sort(compareTexts), ...counted(count), first: first.value };
  });
  return all.sort(
    (a, b) => total(b) - total(a) || compareTexts(a.first ?? '~', b.first ?? '~') || compareTexts(a.name, b.name),
  );
}
