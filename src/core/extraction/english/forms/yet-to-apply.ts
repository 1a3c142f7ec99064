/**
 * What is to come only at a later time is not so now: `will not apply until December`. In: a clause and its sense. Out: yes or no.
 */
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** `will not apply until December`, `will not bind traders before 2030`: it does not do so now. */
export function isYetToApply(view: SentenceView, { group, to }: Clause, sense: Sense): boolean {
  if (!/^(?:apply|enforce|begin)$/.test(sense) || !group.negated || !/^(?:will|wo|'ll)$/.test(group.modal ?? ''))
    return false;
  for (let at = group.to; at < Math.min(view.tokens.length, Math.max(to, group.to + LONGEST)); at++) {
    if (!/^(?:until|till|before)$/.test(word(view, at)) || view.mentionAt[at] !== null) continue;
    const next = view.tokens[at + 1];
    return next !== undefined && (next.kind === 'number' || CALENDAR.has(next.text) || UNITS.test(word(view, at + 2)));
  }
  return false;
}

/** Between the verb and the time no more words stand. */
const LONGEST = 9;

/** `bites | only in February`, `applies | only from 2 August`: a day of the months to come. */
export function isOnlyFrom(view: SentenceView, at: number): boolean {
  if (word(view, at) !== 'only' || !/^(?:in|from|as|on|after)$/.test(word(view, at + 1))) return false;
  return view.tokens.slice(at + 2, at + 5).some(({ text }) => CALENDAR.has(text));
}
