/**
 * “That” before a noun, as in `that law was struck down`: neither a relative nor what introduces what is said. In: a sentence, the place
 * of the word and an end. Out: whether a noun phrase for one law stands there.
 */
import { DETERMINERS, isAdverb } from '../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from './sentence-view.ts';

/** `that ban`, `that 2012 law`, `struck down that rule`: “that” before a noun for one law, which ends its phrase before `end`. */
export function pointsAtLaw(view: SentenceView, index: number, end: number): boolean {
  let head = index + 1;
  if (!COUNTED.test(word(view, head)) && view.tokens[head]?.capital === false && !DETERMINERS.has(word(view, head)))
    head++;
  if (head >= end || view.mentionAt[head] !== null || !COUNTED.test(word(view, head))) return false;
  // `said that tax | cuts had …`, `said that federal law | had …`: a longer noun, and one that needs no article there
  if (head > index + 1 && MASS.test(word(view, head))) return false;
  for (let at = head + 1; at < end; at++) if (!isAdverb(word(view, at))) return false;
  return true;
}

/** `this ban`, `this act`: with “this” before it a verb would have its -s. */
export function isOneLaw(text: string): boolean {
  return COUNTED.test(text);
}

const MASS = /^(?:law|policy|tax)$/;

const COUNTED =
  /^(?:law|act|statute|order|rule|ban|treaty|section|provision|amendment|waiver|policy|bill|measure|program|programme|scheme|plan|restriction|prohibition|embargo|blockade|moratorium|regulation|directive|decree|doctrine|precedent|tariff|surcharge|levy|limit|ceiling|cap|convention|pact|accord|agreement|deal|designation|listing|list|emergency|declaration|proclamation|exemption|injunction|mandate|requirement|resolution|clause|article|document|proposal|draft|reform|freeze|pause|subsidy)$/;
