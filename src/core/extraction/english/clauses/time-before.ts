/**
 * A time that stands where a subject could: `had been waived in May, and | in November | suspended`. In: a sentence, a verb group and
 * where its clause begins. Out: whether the words between are a time, and nothing else.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { timeBefore } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** Before a participle, or what reads as the past, with no auxiliary. */
export function isTimeOnly(view: SentenceView, { main, from: verb, form }: VerbGroup, from: number): boolean {
  if (main !== verb || (form !== 'past' && form !== 'participle')) return false;
  const end = word(view, verb - 1) === ',' ? verb - 1 : verb;
  return end > from && !isAdverb(word(view, from)) && timeBefore(view, end, from) === from;
}
