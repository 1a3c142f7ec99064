/**
 * A gerund at the head of a sentence, of what was done with what the sentence tells: `Suspending the treaty, India told Pakistan why`; not
 * `Suspending the treaty, he said, would be rash`. In: its clause. Out: whether it is so.
 */
import { SAYING } from '../../lexicon/en/cues.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word } from '../words/sentence-view.ts';

export function attends({ view, clauses }: EnglishContext, { index, group }: Clause): boolean {
  if (index !== 0 || group.from !== 0) return false;
  const told = clauses.find((one) => one.index > 0 && one.group.finite);
  if (told === undefined || told.subject === null || told.relative || told.introducer !== null) return false;
  if (told.group.modal !== null || !(told.group.form === 'past' || told.group.past)) return false;
  // what opens the told clause is the comma that closes the gerund’s
  if (word(view, told.subject.from - 1) !== ',' || told.subject.from <= group.to) return false;
  return !(SAYING.has(told.group.lemma) && word(view, told.group.to) === ',');
}
