/**
 * Who is freed from a law or loses it: `Norway was freed from X`, `the act freed Norway and Chile from it`, `threw Norway out of X`,
 * `Norway lost its X benefits`. In: a clause whose verb exempts somebody or takes the law from them, and what is known of the law. Out:
 * the same, with the states that are named for the parties.
 */

import { STATES } from '../../lexicon/en/states.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

export function freedParty(
  { view }: EnglishContext,
  clause: Clause,
  { sense, rest, lemma }: VerbEntry,
  acted: PhraseMeaning | null,
): PhraseMeaning | null {
  const taken = sense === 'removeLaw';
  const whom = clause.group.passive || LOSING.has(lemma) ? clause.subject : clause.object;
  if (!(taken || sense === 'exempt') || acted === null || whom === null || acted.scope.addressees.length > 0)
    return acted;
  const addressees = statesIn(
    view,
    whom.from,
    Math.min(whom.to, acted.phrase.from > whom.from ? acted.phrase.from : whom.to),
  );
  // `threw the brief out of X`: it is no state, and nothing that happens to the law; a treaty it leaves by itself
  if (taken && rest[0] !== 'of' && (addressees.length === 0 || acted.mention?.law.type === 'treaty')) return null;
  return addressees.length === 0
    ? acted
    : { ...acted, scope: { ...acted.scope, addressees, text: acted.scope.text ?? addressees.join(', ') } };
}

/** What happens to the one who is told of: `Norway lost its X benefits`. */
export const LOSING: ReadonlySet<string> = new Set(['lose', 'forfeit']);

function statesIn(view: SentenceView, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++)
    for (let end = Math.min(to, at + STATES.longest); end > at; end--) {
      const named = view.tokens[at]?.capital === true && STATES.named(wordsOf(view, at, end)).length > 0;
      if (!named || word(view, end) === "'s") continue;
      found.push(view.document.text.slice(...spanOf(view, at, end)));
      at = end - 1;
      break;
    }
  return found;
}
