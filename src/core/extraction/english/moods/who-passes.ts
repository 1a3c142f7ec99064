/**
 * Who makes a paper law, and who only votes on it: `signed the bill`, `the House passed a resolution`, `MPs backed repealing X`. In: a
 * clause. Out: whether its subject and verb do so.
 */
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** Whoever does this to a bill makes it do what it says. */
export const SIGNING: ReadonlySet<string> = new Set(['sign', 'enact']);

/** `signed | the bill`, `put | his name to the bill`. */
export function signs(view: SentenceView, { group: { lemma, to } }: Clause): boolean {
  if (SIGNING.has(lemma)) return true;
  const at = /^(?:his|her|their|its|a)$/.test(word(view, to)) ? to + 1 : to;
  const named = /^(?:name|signature|pen)$/.test(word(view, at)) && /^(?:to|on|under)$/.test(word(view, at + 1));
  return named && /^(?:put|set|affix|lend|add)$/.test(lemma);
}

/** `the House passed | a resolution repealing X`: of one house alone it is a bill still, whatever it is called. */
export function isPassedByOneHouse(view: SentenceView, { group: { lemma }, subject }: Clause): boolean {
  return PASSING.test(lemma) && subject !== null && bodyOf(wordsOf(view, subject.from, subject.to)) === 'chamber';
}

const PASSING = /^(?:pass|adopt|approve|back|endorse)$/;

/** A house, a legislature, its members or the voters. */
export function isOfHouse(view: SentenceView, { subject }: Clause): boolean {
  const who = subject === null ? '' : wordsOf(view, subject.from, subject.to);
  return (
    /^(?:chamber|legislature|people)$/.test(bodyOf(who) ?? '') ||
    /\b(?:mps|peers|deputies|lawmakers|senators|voters)$/.test(who)
  );
}
