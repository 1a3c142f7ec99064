/**
 * What something leaves behind it: `left X in limbo`, `leaves the treaty without America`, `left it to its fate`. Nobody went out of a
 * treaty by that. In: a clause with `leave`. Out: whether it tells in which state something left what is its object.
 */
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

export function leavesAs(view: SentenceView, { group, subject, to }: Clause, object: Phrase | null): boolean {
  if (group.lemma !== 'leave' || group.passive || object === null || object.from < group.to) return false;
  if (AS_IT_IS.test(wordsOf(view, object.from + 1, Math.min(view.tokens.length, Math.max(object.to, to) + 5))))
    return true;
  // `That | leaves X without friends`
  if (subject === null) return /^(?:that|this)$/.test(word(view, group.from - 1)) && group.from === 1;
  return isNoParty(view, subject);
}

/** Behind the object, or as its last word, where it could be a part of that. */
const AS_IT_IS =
  /\b(?:in (?:limbo|tatters|shambles|ruins?|doubt|danger|peril|pieces|disarray|suspense|jeopardy|the (?:balance|air|dust|lurch|hands of|cold))|to (?:its|their) (?:fate|own devices)|to (?:wither|die|rot|lapse|expire|languish|stand alone)|up in the air|hanging|dangling|exposed|weaker|weakened|crippled|toothless|stranded|orphaned|vulnerable|leaderless|unsigned|unratified|as (?:it|they) (?:was|were|is|are|stands?|stood))\b/;

/** `the vote`, `that`, `Trump’s speech`: a deed, an outcome or a court leaves something so, and is in no treaty. */
function isNoParty(view: SentenceView, { from, to }: Phrase): boolean {
  const head = word(view, to - 1);
  if (to - from === 1 && /^(?:that|this|which)$/.test(head)) return true;
  if (bodyOf(wordsOf(view, from, to)) === 'court') return true;
  return OUTCOMES.test(head) && (DETERMINERS.has(word(view, from)) || to - from > 1);
}

const OUTCOMES =
  /^(?:votes?|delays?|decisions?|deals?|moves?|exits?|withdrawals?|departures?|absence|speech|ruling|rulings|verdict|judgment|news|results?|outcome|failure|text|defeat|rejection|lapse|silence|steps?|impasse|stalemate|standoff|collapse|resignation)$/;
