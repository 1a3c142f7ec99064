/**
 * An act that a noun names and that whoever decides would not have: `rejected an extension of X`, `turned down | the repeal of X`, `voted
 * the extension down`. In: the clause, or the word before the noun’s phrase. Out: whether it was refused, or the clause of the verb.
 */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word } from '../words/sentence-view.ts';
import { bodyIn, isOfVeto } from './nominal-passed.ts';

/** `turned | down`, `threw | out`: the verb before the particle. */
export function refusingBefore({ view, clauses }: EnglishContext, at: number): Clause | undefined {
  const particle = word(view, at);
  return clauses.find(({ group }) => group.to === at && !group.passive && PARTICLES.get(group.lemma) === particle);
}

const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['turn', 'down'],
  ['vote', 'down'],
  ['throw', 'out'],
]);

/** A house, a council or a parliament that turns it away. */
export function isRefused(context: EnglishContext, clause: Clause): boolean {
  const { group, subject } = clause;
  const turns = REJECTING.has(group.lemma) || PARTICLES.get(group.lemma) === word(context.view, group.to);
  if (!turns || subject === null || isOfVeto(context, clause)) return false;
  return DECIDING.has(bodyIn(context, subject) ?? '');
}

const REJECTING = new Set('reject defeat block filibuster spurn rebuff sink torpedo scuttle'.split(' '));
const DECIDING = new Set(['chamber', 'legislature', 'organization']);
