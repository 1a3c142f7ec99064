/**
 * A narrative over many articles: what one and the same fact check settles, who told it, where, when, and how. Counts are of
 * articles. A reprint is counted apart from the report that it repeats, and never as new reporting.
 */
import type { Pattern, Rating } from '../claim/rating.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Week } from '../time/week.ts';
import type { Saying } from './saying.ts';

export interface Count {
  readonly reporting: number;
  readonly reprints: number;
}

/**
 * What an article does with a narrative: `repeated`, tells it and lets it stand; `corrected`, tells it and says itself what is
 * right; `contradicted`, does not tell it and says the opposite, rightly.
 */
export const WAYS = ['repeated', 'corrected', 'contradicted'] as const;
export type Way = (typeof WAYS)[number];

export type Ways = Readonly<Record<Way, Count>>;

/** The articles of one week by the day they were published. */
export interface NarrativeWeek extends Ways {
  readonly week: Week;
  readonly monday: Day;
}

/** An article with the words by which it tells or contradicts a narrative. */
export interface Told {
  readonly article: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly published: PartialDate | null;
  /** Null where the article says it in its own voice. */
  readonly speaker: string | null;
  readonly text: string;
  /** The day it is judged on. */
  readonly asOf: Day;
  readonly rating: Rating;
  readonly way: Way;
  /** The article that it is a reprint of. */
  readonly reprintOf: string | null;
}

/** The first or the last so many of a list that may be longer. */
export interface Some<T> {
  readonly of: number;
  readonly entries: readonly T[];
}

export interface NarrativeOutlet extends Count {
  /** Null where no article says who published it. */
  readonly outlet: string | null;
  readonly first: PartialDate | null;
}

export interface NarrativeSpeaker extends Count {
  readonly name: string;
  /** As the earliest text gives it. */
  readonly role: string | null;
  /** Every way in which texts name this person. */
  readonly forms: readonly string[];
  /** The earliest day on which they are reported to have said it; null where no article bears a date. */
  readonly first: Day | null;
}

/** When it was told most, and in which week it was last told at least a tenth as often. */
export interface Fading {
  readonly peak: Week;
  /** Articles that told it in that week, reprints among them. */
  readonly articles: number;
  readonly last: Week;
  /** Whether four weeks or more have passed since, up to the day the narrative was looked at. */
  readonly faded: boolean;
}

export interface ToldNarrative extends Saying {
  /** All articles, dated or not. */
  readonly ways: Ways;
  /** Weeks with an article, in order. */
  readonly weeks: readonly NarrativeWeek[];
  /** Those of which no day is known: a month, a year, or nothing. */
  readonly undated: Ways;
  /** Of the articles that tell it: the worst rating that it got in each, best first. */
  readonly ratings: readonly (readonly [Rating, number])[];
  readonly patterns: readonly (readonly [Pattern, number])[];
  /** The earliest and the latest article that tells it, of those with a date. */
  readonly first: Told | null;
  readonly latest: Told | null;
  /** Of the dated articles that quote somebody with it: the one that quotes the earliest words. */
  readonly firstSpeaker: (Told & { readonly name: string; readonly role: string | null }) | null;
  /** Those that tell it, the most articles first. */
  readonly outlets: readonly NarrativeOutlet[];
  readonly speakers: readonly NarrativeSpeaker[];
  /** Null where no article has a day. */
  readonly fading: Fading | null;
  /** New reporting that tells it, reprints of that, and what contradicts it: the earliest of each. */
  readonly told: Some<Told>;
  readonly reprints: Some<Told>;
  readonly contradicting: Some<Told>;
}

export function total({ reporting, reprints }: Count): number {
  return reporting + reprints;
}

/** Articles that tell it, whether or not they set it right. */
export function telling({ repeated, corrected }: Ways): Count {
  return {
    reporting: repeated.reporting + corrected.reporting,
    reprints: repeated.reprints + corrected.reprints,
  };
}
