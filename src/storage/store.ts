/**
 * What Lawstate keeps of its own: saved checks, published cases with their versions, and the articles of scans. This is the
 * port; the memory of one process, an embedded database in a folder and PostgreSQL implement it, and one suite of tests runs
 * over them all.
 *
 * What a promise was kept for is there: after `save`, `add` or `remove` has resolved, no kill of the process takes it back.
 */
import type { CheckInput } from '../core/check.ts';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Version } from '../core/publish/case.ts';
import type { Report } from '../core/report/report.ts';
import type { Day } from '../core/time/day.ts';

export interface Store {
  readonly checks: SavedChecks;
  readonly cases: StoredCases;
  readonly articles: ScannedArticles;
  readonly scans: KeptScans;
  /**
   * Hands over everything that is kept, one after the other and as it stands at one moment, however long it takes: checks, cases,
   * articles, each by id. A callback, since an iterator that is left lying would hold that moment for ever; it must not use the
   * store itself.
   */
  everything(take: (entry: Kept) => Promise<void>): Promise<void>;
  /** Keeps what comes, all of it or nothing. What is kept already stays as it is. */
  load(entries: AsyncIterable<Kept>, into: 'empty' | 'any'): Promise<Loaded>;
  /** Whether it answers. Rejects with the reason where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** One thing that is kept, whole. */
export type Kept =
  | { readonly kind: 'check'; readonly check: SavedCheck }
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'article'; readonly article: ScannedArticle };

/** What came of loading; nothing was written unless `loaded`. */
export type Loaded =
  /** How many were new, and how many were there before. */
  | { readonly kind: 'loaded'; readonly added: number; readonly already: number }
  /** Something is kept, where an empty store was asked for. */
  | { readonly kind: 'notEmpty' }
  /** A version that is kept says something else than the one of its number that came, or those before it are missing. */
  | { readonly kind: 'conflict'; readonly case: string; readonly version: number };

/** A part of a list, and where the next begins: null on the last. */
export interface PageOf<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
}

/** A cursor that no list has given. */
export class BadCursor extends Error {}

/**
 * Which part of a list: at most so many (one at least), after the cursor that the part before it gave. A cursor stays good while
 * others save and remove: nothing that stays is left out or told twice. Any other cursor rejects with `BadCursor`.
 */
export interface PageAsked {
  readonly limit: number;
  readonly after: string | null;
}

/** A check that can be cited: the text as it was given, and its report. */
export interface SavedCheck {
  /** Made of what was checked, against which record and by which version: the same check has the same id. */
  readonly id: string;
  /** The moment it was first saved: ISO 8601, UTC, with milliseconds, as `Date.toISOString` writes it. */
  readonly savedAt: string;
  readonly input: CheckInput;
  readonly report: Report;
}

/** What lists tell of a saved check. */
export interface SavedCheckEntry {
  readonly id: string;
  readonly savedAt: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** How many claims are rated. */
  readonly rated: number;
}

export interface SavedChecks {
  /** Keeps the check; where one of its id is kept already, that one stays as it is and is returned. */
  save(check: SavedCheck): Promise<{ readonly check: SavedCheck; readonly created: boolean }>;
  byId(id: string): Promise<SavedCheck | null>;
  /** Newest first. */
  list(page: PageAsked): Promise<PageOf<SavedCheckEntry>>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** What lists tell of a published case. */
export interface StoredCaseEntry {
  readonly id: string;
  readonly versions: number;
  readonly title: string | null;
  readonly url: string | null;
  /** The day of the newest version. */
  readonly on: Day;
}

export interface StoredCases {
  /** Adds the version, unless one of its number is there: then false, and nothing is done. Rejects where it would leave a gap. */
  add(version: Version): Promise<boolean>;
  /** All versions, oldest first; empty where there is no such case. */
  versions(id: string): Promise<readonly Version[]>;
  newest(id: string): Promise<Version | null>;
  /** By id. */
  list(page: PageAsked): Promise<PageOf<StoredCaseEntry>>;
  /**
   * At most so many, those whose newest version is of the latest day first, then by id: all, or those in whose newest version a claim
   * about this law is rated.
   */
  latest(law: string | null, limit: number): Promise<readonly StoredCaseEntry[]>;
  remove(id: string): Promise<boolean>;
}

/**
 * Which articles: those with a claim about this law, published from a day on, up to a day, by this outlet. An article of a month or
 * year counts where it can have been published on one of the days; one of no known day does not, where days are asked for.
 */
export interface ArticlesAsked {
  readonly law: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly outlet: string | null;
}

export interface ScannedArticles {
  /** Keeps those that are not kept yet, all of them or none; how many that were. */
  add(articles: readonly ScannedArticle[]): Promise<number>;
  /** Which of these ids are kept. */
  kept(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** By id, read piece by piece: however many there are, few are in memory. Those added meanwhile may come or not. */
  read(asked: ArticlesAsked): AsyncIterable<ScannedArticle>;
  count(): Promise<number>;
}

/** How far a scan has come. */
export interface KeptScan {
  /** So many slices of its input, the first ones, are counted in the state. */
  readonly slices: number;
  /** JSON of whoever scans. */
  readonly state: string;
}

/** What is kept and counted of the next slice of a scan. */
export interface ScanAdvance {
  readonly scan: string;
  /** How many slices are counted in the state that it goes on from. */
  readonly after: number;
  readonly articles: readonly ScannedArticle[];
  /** The state that follows, given which of the articles were not kept before. */
  readonly state: (added: ReadonlySet<string>) => string;
}

/**
 * Scans that are gone on with after a stop, or that several processes share: how far each has come, and what was found in slices
 * ahead of that. It is no part of `everything`: what is found is, as articles.
 */
export interface KeptScans {
  /** The scan as it is kept; where it is not, from now on in this state with no slice counted. */
  begin(scan: string, state: string): Promise<KeptScan>;
  /**
   * Keeps the articles that are not kept yet and counts one slice more, both or neither; what had been found in the slice is
   * forgotten. Null, and nothing is done, where the scan is not there or another process has counted that slice.
   */
  advance(advance: ScanAdvance): Promise<KeptScan | null>;
  /**
   * Keeps what was found in a slice, counted from 0, as JSON; what is kept already stays. Of a slice that is counted, or of a scan that
   * is not there, nothing.
   */
  find(scan: string, slice: number, found: string): Promise<void>;
  /** What was found in this slice; null where nobody has read it. */
  found(scan: string, slice: number): Promise<string | null>;
  /** Forgets how far the scan had come; articles stay. */
  end(scan: string): Promise<void>;
}
