/**
 * Classes of words by what they are as verbs: without a word of such a class a sentence has no clause of such a verb, and its clauses
 * need not be told apart. In: a list of verbs. Out: a class.
 */
import { toldOfWord } from '../../../text/told-once.ts';
import { BE, DO, HAVE } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import { type WordClass, wordClass } from '../words/word-class.ts';
import { GETTING } from './auxiliaries.ts';
import { verbReadings } from './verb-forms.ts';

/** Of words that can be any form of a verb that the list has. */
export function verbClass(verbs: Pick<ReadonlySet<string>, 'has'>): WordClass {
  return wordClass((word) => lemmasOf(word).some((lemma) => verbs.has(lemma)));
}

/** Every verb by which a verb group with this word can go (`verb-group.ts`). */
const lemmasOf: (word: string) => readonly string[] = toldOfWord((word) => [
  ...verbReadings(word).map(({ lemma }) => lemma),
  ...(BE.has(word) || GETTING.has(word) ? ['be'] : []),
  ...(HAVE.has(word) ? ['have'] : []),
  ...(DO.has(word) ? ['do'] : []),
]);

/** Of words that can be a verb for what happens to a law. */
export const LAW_VERB = verbClass({ has: (lemma) => verbsOf(lemma).length > 0 });
