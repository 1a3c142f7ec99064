/**
 * “That” before a noun, as in `that law was struck down`: neither a relative nor what introduces what is said. In: a sentence, the place
 * of the word and an end. Out: whether a noun phrase for one law stands there.
 */
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { ONE_LAW } from '../../lexicon/en/nouns.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** `that ban`, `that 2012 law`, `struck down that rule`: “that” before a noun for one law, which ends its phrase before `end`. */
export function pointsAtLaw(view: SentenceView, index: number, end: number): boolean {
  let head = index + 1;
  if (!ONE_LAW.has(word(view, head)) && view.tokens[head]?.capital === false && !DETERMINERS.has(word(view, head)))
    head++;
  if (head >= end || view.mentionAt[head] !== null || !ONE_LAW.has(word(view, head))) return false;
  // `said that tax | cuts had …`, `said that federal law | had …`: a longer noun, and one that needs no article there
  if (head > index + 1 && MASS.test(word(view, head))) return false;
  for (let at = head + 1; at < end; at++) if (!isAdverb(word(view, at))) return false;
  return true;
}

/** Need no article: `federal law had …`. */
const MASS = /^(?:law|policy|tax)$/;
