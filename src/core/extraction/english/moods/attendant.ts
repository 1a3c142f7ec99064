/**
 * A gerund at the head of a sentence, of what was done with what the sentence tells: `Suspending the treaty, India told Pakistan why`; not
 * `Suspending the treaty, he said, would be rash`. In: its clause. Out: whether it is so.
 */
import { SAYING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word, wordsOf } from '../words/sentence-view.ts';

export function attends(context: EnglishContext, gerund: Clause): boolean {
  return toldWith(context, gerund) !== null;
}

/** What a court did in a ruling that is told beside it: `Overruling X, the court said …`; `… the court said it would …` may suppose it. */
export function attendsRuling(context: EnglishContext, gerund: Clause): boolean {
  const { view } = context;
  const told = toldWith(context, gerund);
  if (told?.subject == null || told.index !== 1 || told.group.negated) return false;
  if (bodyOf(wordsOf(view, told.subject.from, told.subject.to)) !== 'court') return false;
  return word(view, told.group.to) !== ',' && !view.tokens.some(({ text }) => text === 'would');
}

/** The clause behind the gerund’s comma, where it tells what was done. */
function toldWith({ view, clauses }: EnglishContext, { index, group }: Clause): Clause | null {
  if (index !== 0 || group.from !== 0) return null;
  const told = clauses.find((one) => one.index > 0 && one.group.finite);
  if (told === undefined || told.subject === null || told.relative || told.introducer !== null) return null;
  if (told.group.modal !== null || !(told.group.form === 'past' || told.group.past)) return null;
  // what opens the told clause is the comma that closes the gerund’s
  if (word(view, told.subject.from - 1) !== ',' || told.subject.from <= group.to) return null;
  return SAYING.has(told.group.lemma) && word(view, told.group.to) === ',' ? null : told;
}
