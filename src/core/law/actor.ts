import type { EventKind } from './event-kind.ts';
import type { Source } from './source.ts';

/**
 * The kinds of body that act on laws, the same in every country, so that rules can speak of powers without naming states:
 * `legislature` (the whole of it), `chamber` (one house, or a committee of it), `executive` (head of state or government, and
 * the government as a whole), `agency` (a ministry, minister, regulator, central bank), `court`, `party` (a state or
 * organisation bound by a treaty), `organization` (an international body acting as one), `people` (a referendum).
 */
export const BODIES = [
  'legislature',
  'chamber',
  'executive',
  'agency',
  'court',
  'party',
  'organization',
  'people',
] as const;
export type Body = (typeof BODIES)[number];

/** Who acted. */
export interface Actor {
  readonly body: Body;
  /** The office as its own law calls it: `President of the United States`, `Lok Sabha`. */
  readonly office: string;
  readonly person: string | null;
}

/** What somebody may do to a law. */
export interface Power {
  readonly id: string;
  readonly body: Body;
  readonly office: string;
  /** Event kinds the power reaches. */
  readonly may: readonly EventKind[];
  /** The kind of act it takes: `Act of Congress`, `determination certified to the committees`. */
  readonly by: string;
  readonly conditions: string | null;
  /** How long one exercise lasts, in words: `one year`, `180 days`. */
  readonly term: string | null;
  readonly sources: readonly Source[];
}

/** The people named, one each: a record has those who acted together as `Ilham Aliyev and Nikol Pashinyan`. */
export const peopleOf = ({ person }: Actor): readonly string[] => person?.split(' and ') ?? [];
