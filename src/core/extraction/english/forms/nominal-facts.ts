/** What the noun of an event tells besides the event: what of the law it befell, and whether it is told as past. */
import type { Target } from '../../../claim/claim.ts';
import { CALENDAR, isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import type { NounMood } from './noun-mood.ts';

/** `ordered a halt to X`: done then, whatever has come since; `the return of X was short-lived`: it was, and is over. */
export function isPast(view: SentenceView, clause: Clause | undefined, at: number, { modality }: NounMood): boolean {
  if (clause === undefined) return false;
  const { from, main, to, form, perfect } = clause.group;
  const behind = PASSING.test(word(view, main)) ? main : isAdverb(word(view, to)) ? to + 1 : to;
  if (at < from && PASSING.test(word(view, behind))) return true;
  return modality === 'asserted' && to <= at && form === 'past' && !perfect;
}

const PASSING = /^(?:short-lived|brief|temporary|fleeting|momentary|shortlived)$/;

/** `the pause of X`: no word of law, so that an order not to enforce it is one too. */
export function targetOf(noun: string, { target }: PhraseMeaning, { stage }: NounMood): Target {
  if (stage !== undefined) return 'measure';
  return target === 'law' && /^(?:pause|freeze|halt)$/.test(noun) ? 'application' : target;
}

/** `dates it to | 2015`, `to | May`. */
export const isTimeAt = (view: SentenceView, at: number): boolean =>
  view.mentionAt[at] === null && (view.tokens[at]?.kind === 'number' || CALENDAR.has(word(view, at)));
