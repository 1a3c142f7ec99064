/** States of rest that tell of a suspension as an act. In: a clause and its predicate. Out: yes or no. */
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
