/** States that tell of an act: of rest, of a suspension; `has gone`, of an end. In: a clause and its predicate. Out: yes or no. */
import { duration } from '../../lexicon/en/lengths.ts';
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** `is on hold`, as `is suspended`, whatever still applies beside it; not `has been on hold for the past six months`, which lasts. */
export function isSuspended(view: SentenceView, { to }: Clause, state: string, end: number): boolean {
  if (!AT_REST.has(state)) return false;
  const words = view.tokens.slice(end, to).map((_, index) => word(view, end + index));
  return duration(words.join(' '))?.untilNow !== true;
}

const AT_REST = new Set('suspended|paused|frozen|on hold|on ice|on pause|in abeyance|in suspension'.split('|'));

/** `the act has gone`, `has gone for good`; what has gone somewhere is still there. */
export function hasGone(view: SentenceView, { group }: Clause): boolean {
  if (group.lemma !== 'go' || !group.perfect || group.negated || group.modal !== null) return false;
  const next = word(view, group.to);
  const words = /^(?:for|at)$/.test(next) ? `${next} ${word(view, group.to + 1)}` : next;
  return /^(?:|[.,;:!)"]|and|for good|at last)$/.test(words);
}
