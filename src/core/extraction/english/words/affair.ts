/**
 * What is held, paid or filed about a law: `the Magnitsky Act | hearing`, `the X Act | reporting requirement`. In: a sentence and a word
 * in -ing. Out: whether it is such a noun, and no verb that tells what the law does (`the act | funding the agency`). Beside it, nouns
 * that are written as the pasts of verbs.
 */
import { DETERMINERS, PRONOUNS } from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from './sentence-view.ts';

export function isAffair(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at - 1] == null || !AFFAIRS.test(word(view, at))) return false;
  const next = word(view, at + 1);
  return !DETERMINERS.has(next) && !PRONOUNS.has(next) && view.mentionAt[at + 1] == null;
}

/** `the tax cut | does not repeal X`: behind such a verb no auxiliary stands. */
export function isFlatNoun(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  // `one Texas | judge’s | order`: whose it is
  if (word(view, at + 1) === "'s" && word(view, at) !== 'let') return true;
  // `Texas Judge | Blocks X`
  if (word(view, at) === 'judge') return RULING.test(word(view, at + 1)) && !BEFORE_VERB.test(word(view, at - 1));
  return FLAT.test(word(view, at)) && AUXILIARY.test(word(view, at + 1));
}

const RULING =
  /^(?:rules|strikes|blocks|halts|voids|upholds|tosses|orders|finds|declares|says|stays|lifts|bars|pauses|freezes)$/;
const BEFORE_VERB = /^(?:to|will|would|can|could|should|may|must|not|n't|who|they|we|i|you)$/;

/** `Texas Judge | Rules X Unconstitutional`: in a heading, what a court does. */
export function isRulingVerb(view: SentenceView, at: number): boolean {
  return (
    word(view, at) === 'rules' &&
    BENCH.test(word(view, at - 1)) &&
    !/^(?:committee|on|of|for)$/.test(word(view, at + 1))
  );
}

const BENCH = /^(?:judge|court|circuit|panel|jury|tribunal|scotus)$/;

const FLAT = /^(?:cut|cost|bid|bet|set|split|hit|put|spread)$/;
const AUXILIARY = /^(?:does|did|do|is|are|was|were|has|have|had|will|would|could|can|may|might|should|must)$/;

const AFFAIRS =
  /^(?:briefing|drafting|filing|financing|funding|hearing|licensing|listing|lobbying|marketing|meeting|messaging|planning|polling|reporting|signing|spending|staffing|training|voting|warning)$/;
