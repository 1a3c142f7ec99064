/**
 * Whether what stands above a clause says that it is not so: `denied that`, `it is not true that`, `it is false that`, `that does not mean
 * that`, `a common myth is that`; `nobody denies that` does not. In: the clause and the one above it.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { DENYING } from '../../lexicon/en/cues.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import { isUndone } from './undone.ts';

export function deniesWhatIsBelow(context: EnglishContext, matrix: Clause, clause: Clause): boolean {
  return isHeld(clause, matrix) && denies(context, matrix);
}

/** `does not mean | that X is gone`, `does not mean | X is gone`, `denied | X is gone`. */
function isHeld({ introducer, from }: Clause, { group }: Clause): boolean {
  const takes = MEANING.has(group.lemma) || DENYING.has(group.lemma);
  return introducer === 'that' || (introducer === null && takes && from <= group.to + 1);
}

function denies({ view }: EnglishContext, matrix: Clause): boolean {
  const { group } = matrix;
  if (MEANING.has(group.lemma)) return isUndone(view, matrix) && group.modal === null && !group.passive;
  if (DENYING.has(group.lemma)) return !isUndone(view, matrix) && group.modal === null;
  if (!group.copular) return false;
  let at = NEGATING.find((words) => standsAt(view, group.to, words))?.length ?? 0;
  const turned = at > 0;
  at += group.to;
  const passes = (text: string) => /^(?:not|n't|a|an|simply|the)$/.test(text) || USUAL.test(text);
  // `it is not so | that X was repealed`
  while (passes(word(view, at)) || (isAdverb(word(view, at)) && word(view, at + 1) !== 'that')) at++;
  const said = word(view, at);
  // `A common myth is that X was repealed`
  const called = said === 'that' && matrix.subject !== null && !group.negated ? matrix.subject : null;
  if (called !== null) return LIES.test(word(view, called.to - 1)) || usualMistake(view, called);
  const negated = turned || group.negated || view.tokens.slice(group.to, at).some((token) => token.text === 'not');
  return negated
    ? /^(?:true|correct|accurate|right|so|case)$/.test(said)
    : /^(?:false|untrue|wrong|incorrect|inaccurate|nonsense|fake|misinformation|disinformation)$/.test(said) ||
        LIES.test(said);
}

/** Before “true”: it is not. */
const NEGATING = ['far from', 'by no means', 'in no way', 'anything but'].map((text) => text.split(' '));

const LIES = /^(?:myth|lie|misconception|misunderstanding|fallacy|falsehood|fiction|legend|canard|hoax|fabrication)$/;
const USUAL = /^(?:common|popular|persistent|widespread|old|urban|enduring|outright|frequent|usual|stubborn)$/;

/** `a common mistake is | that X was repealed`; of `the mistake is that X was repealed` it is so. */
function usualMistake(view: SentenceView, { to }: Phrase): boolean {
  return /^(?:mistake|error)$/.test(word(view, to - 1)) && USUAL.test(word(view, to - 2));
}

/** What follows from something, or does not. */
const MEANING = new Set(['mean', 'follow']);
