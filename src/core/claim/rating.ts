/** The ratings, best first; the score is ClaimReview's (5 best, 1 worst), none for `unverifiable`. */
export const RATINGS = ['accurate', 'mostly-accurate', 'half-true', 'misleading', 'false', 'unverifiable'] as const;
export type Rating = (typeof RATINGS)[number];

export const SCORE: Readonly<Record<Rating, number | null>> = {
  accurate: 5,
  'mostly-accurate': 4,
  'half-true': 3,
  misleading: 2,
  false: 1,
  unverifiable: null,
};

/** The ways of misstating a law's status that readers can learn to see. */
export const PATTERNS = [
  'waiver-as-repeal',
  'part-as-whole',
  'chamber-as-enactment',
  'introduced-as-passed',
  'signed-as-in-force',
  'notice-as-withdrawal',
  'order-as-statute',
  'expired-as-repealed',
  'announced-as-done',
  'struck-down-in-part-as-whole',
  'one-court-as-nationwide',
  'left-alone-as-upheld',
  'annual-as-permanent',
  'term-overstated',
  'wrong-event',
  'wrong-actor',
  'wrong-date',
  'overgeneralised',
  'outdated',
  'none',
] as const;
export type Pattern = (typeof PATTERNS)[number];
