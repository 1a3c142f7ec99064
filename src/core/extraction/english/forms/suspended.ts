/** States of rest that tell of a suspension as an act. In: a clause and its predicate. Out: yes or no. */
import { duration } from '../../lexicon/en/lengths.ts';
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** `remains suspended`, `is on hold for another six months`: as `is suspended`, whatever still applies beside it. */
export function isSuspended(view: SentenceView, { group, to }: Clause, state: string, end: number): boolean {
  if (/^(?:remain|stay)$/.test(group.lemma) && SUSPENDED.has(state)) return true;
  return AT_REST.has(state) && (/^(?:until|till|through)$/.test(word(view, end)) || hasLength(view, end, to));
}

const SUSPENDED = new Set(['suspended', 'paused', 'frozen']);
const AT_REST = new Set([...SUSPENDED, 'on hold', 'on ice', 'on pause', 'in abeyance', 'in suspension']);

function hasLength(view: SentenceView, from: number, to: number): boolean {
  const words = view.tokens.slice(from, to).map((_, index) => word(view, from + index));
  const length = duration(words.join(' '));
  return words[0] === 'for' && length !== null && length.days !== null && length.untilNow !== true;
}
