/** Whether a clause says that its verb was not done: `did not sign`, `no court found`, `nobody brought about`. In: a clause and its sentence. */
import { NOBODY } from '../../lexicon/en/nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function isUndone(view: SentenceView, { group, subject }: Clause): boolean {
  const first = subject === null ? '' : word(view, subject.from);
  return group.negated !== (first === 'no' || NOBODY.has(first));
}
