/** Whether a clause says that its verb was not done: `did not sign`, `no court found`, `nobody brought about`. In: a clause and its sentence. */
import { NOBODY } from '../../lexicon/en/nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { isNotOne } from '../verbs/auxiliaries.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function isUndone(view: SentenceView, { group, subject }: Clause): boolean {
  const first = subject === null ? '' : word(view, subject.from);
  const none = first === 'no' || NOBODY.has(first) || (subject !== null && isNotOne(view, subject.from));
  return group.negated !== none;
}

/** `reversed a ruling | that X is void`: what was held is held no more. */
export function isOfUndoneRuling({ view, clauses }: EnglishContext, { index, introducer, from }: Clause): boolean {
  const above = clauses[index - 1];
  if (introducer !== 'that' || above === undefined || !OVERTURNING.has(above.group.lemma) || above.group.negated)
    return false;
  return RULING.test(word(view, from - 1)) || RULING.test(word(view, from));
}

const OVERTURNING = new Set(
  'reverse overturn vacate toss throw set void stay appeal challenge contest reject question'.split(' '),
);
const RULING = /^(?:rulings?|decisions?|judgments?|findings?|opinions?|holdings?)$/;
