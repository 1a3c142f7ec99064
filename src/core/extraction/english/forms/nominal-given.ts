/**
 * Who is given what a noun names: `gave X another renewal`, `X got a two-year extension`. In: a sentence and the noun. Out: the clause
 * that gives it, or the phrase for who received it.
 */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** Behind the law that is given something: a name, or `the programme`, `it`. */
export function recipientEnd(view: SentenceView, from: number): number {
  if (word(view, from) === 'it') return from + 1;
  let to = from;
  while (view.mentionAt[to] != null || ['the', 'its', 'this'].includes(word(view, to))) to++;
  if (to > from && view.mentionAt[to - 1] !== null) return to;
  return to > from && view.tokens[to]?.kind === 'word' ? to + 1 : from;
}

/** `gave | AGOA | a three-year renewal`: the verb that gives what the noun at the place names to a law. */
export function givenTo({ view, clauses }: EnglishContext, at: number): Clause | null {
  const clause = clauses.findLast((one) => one.group.to <= at);
  if (
    clause === undefined ||
    !['give', 'grant', 'hand', 'win'].includes(clause.group.lemma) ||
    at - clause.group.to > 12
  )
    return null;
  const to = recipientEnd(view, clause.group.to);
  return to > clause.group.to && ['a', 'an', 'another', 'one', 'two', 'three'].includes(word(view, to)) ? clause : null;
}

/** `X | got a two-year extension`, `X | was granted another renewal`: who received it. */
export function receivedAt({ clauses }: EnglishContext, at: number): Phrase | null {
  const clause = clauses.findLast((one) => one.group.to <= at);
  return clause !== undefined && at < clause.to && isReceiving(clause) ? clause.subject : null;
}

export function isReceiving({ group }: Clause): boolean {
  return group.passive
    ? /^(?:give|grant|hand)$/.test(group.lemma)
    : /^(?:get|win|receive|earn|gain|secure)$/.test(group.lemma);
}
