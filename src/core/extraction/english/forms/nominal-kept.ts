/**
 * A court that leaves an act as it is which a noun names: `upheld the exit from X`, `let the repeal of X stand`, `left the suspension in
 * place`. In: the clause whose object the noun is. Out: the clause of who decides so, or null.
 */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word } from '../words/sentence-view.ts';
import { bodyIn } from './nominal-passed.ts';

export function keptBy(context: EnglishContext, clause: Clause): Clause | null {
  const { view, clauses } = context;
  const { group, index, object } = clause;
  if (group.lemma === 'uphold' || group.lemma === 'sustain') return clause;
  // `let | stand the repeal of X`
  const lets = group.lemma === 'stand' && group.form === 'base' ? clauses[index - 1] : clause;
  if (lets === undefined || lets.subject === null || bodyIn(context, lets.subject) !== 'court') return null;
  if (lets !== clause) return lets.group.lemma === 'let' && lets.group.to === group.from ? lets : null;
  if (CONFIRMING.has(group.lemma)) return group.passive ? null : clause;
  if (object === null) return null;
  if (group.lemma === 'let') return word(view, object.to - 1) === 'stand' ? clause : null;
  return group.lemma === 'leave' && staysThere(context, object.to) ? clause : null;
}

const CONFIRMING = new Set(['affirm', 'confirm', 'endorse', 'bless', 'validate', 'vindicate', 'back']);

/** `left the repeal | standing`, `| in place`, `| undisturbed`. */
function staysThere({ view }: EnglishContext, at: number): boolean {
  const text = word(view, at);
  return (
    /^(?:standing|intact|untouched|undisturbed|alone|unchanged)$/.test(text) ||
    (text === 'in' && /^(?:place|force)$/.test(word(view, at + 1)))
  );
}
