/**
 * Who is freed from a law: `Norway was freed from X`, `the act freed Norway and Chile from it`. In: a clause whose verb exempts somebody, and
 * what is known of the law. Out: the same, with the states that are named for the parties.
 */
import { STATES } from '../../lexicon/en/states.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

export function freedParty(
  { view }: EnglishContext,
  clause: Clause,
  sense: Sense,
  acted: PhraseMeaning | null,
): PhraseMeaning | null {
  const whom = clause.group.passive ? clause.subject : clause.object;
  if (sense !== 'exempt' || acted === null || whom === null || acted.scope.addressees.length > 0) return acted;
  const addressees = statesIn(
    view,
    whom.from,
    Math.min(whom.to, acted.phrase.from > whom.from ? acted.phrase.from : whom.to),
  );
  return addressees.length === 0
    ? acted
    : { ...acted, scope: { ...acted.scope, addressees, text: acted.scope.text ?? addressees.join(', ') } };
}

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
