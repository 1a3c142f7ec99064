/**
 * From facets to a rating: a table, read from the top, the first row that fits counts. The method page prints it.
 */
import type { Polarity } from '../claim/claim.ts';
import type { Rating } from '../claim/rating.ts';
import type { Showing } from './finding.ts';

/** What the facets of one claim come to. */
export interface Outcome {
  readonly polarity: Polarity;
  readonly showing: Showing;
  /** A general statement (“every year”) that is true only in part. */
  readonly generalInPart: boolean;
  /** Whether a general statement is true, the record cannot tell. */
  readonly generalUnknown: boolean;
  /** It is said to hold for good, or far longer than it does: a stronger effect than there is. */
  readonly termOverstated: boolean;
  /** Who is said to have acted has no such power: another kind of act is told of. */
  readonly noSuchPower: boolean;
  /** The highest court is said to have ruled, and a lower one did. */
  readonly noLastWord: boolean;
  /** It is said to have been done by an act that cannot do it: a statute repealed by order. */
  readonly noSuchAct: boolean;
  /** A lesser facet (date, actor, form, length) is refuted. */
  readonly lesserRefuted: boolean;
  /** A denied state (“is gone”) of a law that stands but is limited. */
  readonly weakerThanDenied: boolean;
}

export interface Row {
  readonly when: Partial<Outcome>;
  readonly rating: Rating;
  readonly reads: string;
}

export const RATING_TABLE: readonly Row[] = [
  { when: { showing: 'unknown' }, rating: 'unverifiable', reads: 'the record cannot tell' },
  { when: { showing: 'conflict' }, rating: 'unverifiable', reads: 'the sources of the record disagree' },
  {
    when: { polarity: 'affirmed', showing: 'supported', generalInPart: true },
    rating: 'half-true',
    reads: 'a general statement is true only in part',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', generalUnknown: true },
    rating: 'unverifiable',
    reads: 'it was done, but how generally the record cannot tell',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', termOverstated: true },
    rating: 'misleading',
    reads: 'it was done, but holds far less long than said',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', noSuchPower: true },
    rating: 'misleading',
    reads: 'it is so, but by an act of another power of the state',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', noSuchAct: true },
    rating: 'half-true',
    reads: 'it is so, but not by such an act, which cannot do it',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', noLastWord: true },
    rating: 'half-true',
    reads: 'it is so, but by a court below the one that is said to have had the last word',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported', lesserRefuted: true },
    rating: 'mostly-accurate',
    reads: 'the law and the event are right, a lesser point is not',
  },
  {
    when: { polarity: 'affirmed', showing: 'supported' },
    rating: 'accurate',
    reads: 'all that is asserted is supported',
  },
  {
    when: { polarity: 'affirmed', showing: 'weaker' },
    rating: 'misleading',
    reads: 'the claimed legal effect is refuted, a weaker one in the same direction is there',
  },
  {
    when: { polarity: 'affirmed', showing: 'outdated' },
    rating: 'false',
    reads: 'it was so once, but not on the claim’s day',
  },
  {
    when: { polarity: 'affirmed', showing: 'refuted' },
    rating: 'false',
    reads: 'the claimed effect is refuted, and nothing weaker is there',
  },
  {
    when: { polarity: 'denied', showing: 'supported', weakerThanDenied: true },
    rating: 'misleading',
    reads: 'it stands, though it does not apply, or not as a whole',
  },
  { when: { polarity: 'denied', showing: 'supported' }, rating: 'false', reads: 'what is denied did happen' },
  { when: { polarity: 'denied' }, rating: 'accurate', reads: 'what is denied did not happen' },
];

const ASKED = RATING_TABLE.map((row) => ({
  row,
  when: (Object.keys(row.when) as (keyof Outcome)[]).map((key) => [key, row.when[key]] as const),
}));

export function rate(outcome: Outcome): Row {
  const row = ASKED.find(({ when }) => when.every(([key, value]) => outcome[key] === value))?.row;
  if (row === undefined) throw new Error('the rating table has no row for an outcome');
  return row;
}
