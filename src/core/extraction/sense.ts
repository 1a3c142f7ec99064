/** What words say of laws, in any language, before it is known which law: the senses that lexicons map words to. */

/** What a word says, whatever the language; lexicons map words to senses. */
export type Sense =
  | 'repeal'
  | 'endLaw'
  | 'removeLaw'
  | 'voidByCourt'
  | 'ruleAgainst'
  | 'annul'
  | 'rescind'
  | 'leave'
  /** By a word of treaty law, which other laws share as a word for their end. */
  | 'denounce'
  /** `gave notice of its exit`: only treaties are left so, and have not been left yet. */
  | 'giveNotice'
  | 'expire'
  | 'waive'
  | 'issueWaiver'
  | 'exercise'
  | 'suspend'
  | 'block'
  | 'extend'
  | 'restore'
  | 'impose'
  | 'begin'
  | 'enterForce'
  | 'make'
  | 'pass'
  | 'introduce'
  /** Printed where a state prints its laws. */
  | 'publish'
  | 'sign'
  | 'veto'
  | 'ratify'
  | 'fail'
  | 'failAsBill'
  | 'passAsBill'
  | 'reportOut'
  | 'present'
  | 'override'
  | 'exempt'
  /** Whoever has to defend it in court does so no more: the law itself stays as it was. */
  | 'leaveUndefended'
  | 'obtainWaiver'
  | 'awaitSignature'
  | 'signAsBill'
  | 'endless'
  | 'amend'
  /** Made to reach further, or to bite harder: nothing of it is gone. */
  | 'enlarge'
  | 'grade'
  | 'postpone'
  | 'uphold'
  | 'letStand'
  | 'dismiss'
  | 'hear'
  | 'remain'
  | 'apply'
  | 'enforce'
  | 'beLaw'
  | 'beApplied'
  | 'beUnconstitutional'
  | 'beUnlawful';

const GONE: readonly Sense[] = [
  'repeal',
  'endLaw',
  'removeLaw',
  'voidByCourt',
  'annul',
  'rescind',
  'leave',
  'denounce',
  'expire',
  'suspend',
];

/** How a law came about, where a participle or a relative clause tells it as news of its own: `положение, объявленное накануне`. */
export const HOW_MADE: ReadonlySet<Sense> = new Set<Sense>(['impose', 'pass', 'sign', 'make', 'ratify', 'begin']);

/** What a law is for a court to find. */
export const FOUND_BY_COURTS: ReadonlySet<Sense> = new Set<Sense>(['beUnconstitutional', 'beUnlawful']);

/** What undoes what: an ending is undone by a return, a return by an ending. */
export const UNDOING: ReadonlyMap<Sense, readonly Sense[]> = new Map<Sense, readonly Sense[]>([
  ...GONE.map((sense) => [sense, ['restore']] as const),
  ['expire', ['restore', 'extend']],
  ['restore', GONE],
  ['extend', GONE],
]);
