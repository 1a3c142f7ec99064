/**
 * What a new version says of the one before it: which claims come out otherwise, why, and whether what was written is corrected
 * or only carried on. It is kept with the version and read by people.
 */
import type { Rating } from '../claim/rating.ts';
import type { Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import type { Day } from '../time/day.ts';
import type { ChangeKind } from './changes-between.ts';

/** Whether the record of what was already past has changed, or time went on; null where neither did. */
export const TENSES = ['past', 'present'] as const;
export type Tense = (typeof TENSES)[number];

export interface NoticedChange {
  /** Of the newer report; of the older one where only that has the claim. */
  readonly claim: string;
  readonly text: string;
  readonly law: { readonly id: string; readonly title: string } | null;
  readonly kind: ChangeKind;
  readonly tense: Tense | null;
  readonly before: Rating | null;
  readonly after: Rating | null;
  /** Ids of the events that made the difference. */
  readonly events: readonly string[];
  /** What was said of it and what is said, in a sentence. */
  readonly says: string;
  /** What made the difference, in sentences. */
  readonly because: readonly string[];
}

export interface Notice {
  /** `correction`: a rating or a reason was put right. `update`: what was said stands, and something has happened since. */
  readonly kind: 'correction' | 'update';
  /** The version that it is about. */
  readonly from: number;
  readonly on: Day;
  readonly changes: readonly NoticedChange[];
}

/** What is derived now, and from what. */
export interface Derived {
  readonly report: Report;
  readonly register: Register;
  readonly knownAt: Day;
}
