import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Power } from './actor.ts';
import type { Conduct } from './conduct.ts';
import type { LawEvent } from './event.ts';
import type { EventKind } from './event-kind.ts';
import type { Source } from './source.ts';

/**
 * What kind of law it is. It decides which word fits the end of it: an act is repealed, an executive act rescinded,
 * a programme terminated, a treaty denounced, a doctrine overruled.
 */
export const LAW_TYPES = [
  'constitution',
  'act',
  'provision',
  'regulation',
  'executiveAct',
  'treaty',
  'sanctionProgramme',
  'resolution',
  'doctrine',
  'measure',
] as const;
export type LawType = (typeof LAW_TYPES)[number];

/**
 * How a name stands to the law: its `title`, a `citation`, a `short` name or nickname, a bare `number` that other laws have
 * too (`Section 402`, `Title 42`, `H.R. 2506`), a `misnomer` (in use, and wrong), or a `related` phrase that means this law
 * only where the text is about it already.
 */
export const NAME_KINDS = ['title', 'citation', 'short', 'number', 'misnomer', 'related'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface LawName {
  readonly text: string;
  /** ISO 639-1, or `und` for a citation that is the same in every language. */
  readonly lang: string;
  readonly kind: NameKind;
  /** What is wrong with a misnomer. */
  readonly why: string | null;
  /** Words of which one must stand in the document (or another, plain name of the law) for this name to mean this law. */
  readonly context: readonly string[];
}

/**
 * How texts describe the law where they do not name it: `the war authorization passed after the September 11 attacks`. One of
 * the nouns, and of every group one word, in any order within one noun phrase; English words are singular or as they stand, those of
 * a language that puts the noun last and endings behind it (`NABU’nun yetkilerini kısıtlayan yasa`) the beginnings of words.
 */
export interface Description {
  /** ISO 639-1. */
  readonly lang: string;
  /** In one noun phrase; or, by what the law does, in a clause behind its noun with any words among them. */
  readonly as?: 'phrase' | 'clause' | undefined;
  /** What it is: `authorization`, `resolution`. */
  readonly called: readonly string[];
  /** What tells it from all others: each group is words for one thing. The first group has the words that texts least often have. */
  readonly by: readonly (readonly string[])[];
  /** Words that may stand among them and tell nothing. */
  readonly also: readonly string[];
  /** Words beside it that make it another: `industrial`, before a carbon price for consumers. */
  readonly unlike: readonly string[];
  /** As that of a name. */
  readonly context: readonly string[];
}

/** A sentence often said about the law, and what is wrong with it. */
export interface Misstatement {
  readonly said: string;
  readonly why: string;
}

/** What an official consolidation or a body of authority said the status was on a day; the fold must reproduce it. */
export interface Checkpoint {
  readonly on: Day;
  readonly force: string;
  readonly efficacy: string | null;
  readonly source: Source;
}

/** Events that the record is known to leave out: that it has none of them says nothing. */
export interface Gap {
  readonly kinds: readonly EventKind[];
  /** The first and the last day that they may be of; null where nobody knows. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** `single` where only what is done for single states, persons or parts is left out. */
  readonly of: 'single' | null;
  /** One sentence. */
  readonly why: string;
}

/** For a measure: what it would do to which law. */
export interface Would {
  readonly does: EventKind;
  readonly law: string;
}

/**
 * What people speak of where they speak of a law, as far as that is more than the one record: a bill and the law that it would change, the
 * rules that defined one term one after the other, an act and what was done under it. Records stay apart, since one may hold where another
 * is gone; claims about any of them are about the subject. `id` is that of the law it is called after, or is no law's.
 */
export interface Subject {
  readonly id: string;
  readonly title: string;
}

/** Anything with legal effect that can be named, or a measure that is not law yet, with its whole sourced history. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly type: LawType;
  readonly partOf: string | null;
  /** Null where the law is its own. */
  readonly subject: Subject | null;
  readonly does: string;
  readonly names: readonly LawName[];
  /** Common nouns by which a text may carry the law on: `ban`, `restriction`, `waiver`. */
  readonly calledA: readonly string[];
  readonly described: readonly Description[];
  readonly conduct: readonly Conduct[];
  readonly powers: readonly Power[];
  readonly oftenMisstated: readonly Misstatement[];
  readonly events: readonly LawEvent[];
  readonly checkpoints: readonly Checkpoint[];
  readonly would: readonly Would[];
  /** The last day up to which somebody looked. */
  readonly verifiedThrough: Day;
  /** The next day on which something can change by itself or is due. */
  readonly reviewBy: PartialDate | null;
  readonly gaps: readonly Gap[];
  /** What could not be settled, in words; why of each gap among them. */
  readonly openQuestions: readonly string[];
}

/** What a claim about the law is about. */
export function subjectOf({ id, title, subject }: Pick<Law, 'id' | 'title' | 'subject'>): Subject {
  return subject ?? { id, title };
}

export function isMeasure(law: Law): boolean {
  return law.type === 'measure';
}
