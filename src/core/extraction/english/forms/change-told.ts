/**
 * Whether a text has just told that something was done to a law: what a body has not voted on behind it is that change. In: a clause and
 * the frames before it. Out: yes or no.
 */
import type { Frame } from '../../frame.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { spanOf } from '../words/sentence-view.ts';

/** What is made law by a vote. */
const BY_VOTE: ReadonlySet<Sense> = new Set<Sense>([
  ...([
    'repeal',
    'endLaw',
    'removeLaw',
    'annul',
    'rescind',
    'leave',
    'denounce',
    'suspend',
    'extend',
    'restore',
  ] as const),
  ...([
    'impose',
    'make',
    'pass',
    'passAsBill',
    'introduce',
    'fail',
    'failAsBill',
    'ratify',
    'amend',
    'enlarge',
  ] as const),
  ...(['postpone', 'enterForce', 'beLaw', 'sign', 'signAsBill'] as const),
]);

/** Sentences from what told of the change on. */
const REACH = 2;

/** Nothing that the clause itself names may stand in the way: of another law it is said in its own words. */
export function changeTold(
  { view, index }: EnglishContext,
  clause: Clause,
  before: readonly Frame[],
  beside: readonly Frame[] = [],
): boolean {
  const from = Math.min(clause.subject?.from ?? clause.from, clause.group.from);
  if (view.mentionAt.slice(from, Math.max(clause.to, clause.group.to)).some((mention) => mention !== null))
    return false;
  const [start] = spanOf(view, clause.group.from, clause.group.to);
  const near = [...before.filter(({ sentence }) => index - sentence <= REACH), ...beside].filter(
    ({ trigger }) => trigger[1] <= start,
  );
  return near.some(({ acted, sense, power }) => !power && (acted.target === 'measure' || BY_VOTE.has(sense)));
}
