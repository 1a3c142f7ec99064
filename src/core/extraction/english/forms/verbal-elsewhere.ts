/**
 * Verbs that tell of another thing than the law: a part of a bill that is left out, money that is pulled from a fund, another law. In: a
 * clause and what its verb acts on. Out: yes or no.
 */

import { nounsFor } from '../../law-nouns.ts';
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

/** `X amends | this law`: what a law does, it does to another. */
export function isToldOfAnother(
  view: SentenceView,
  { group, subject }: Clause,
  { mention, phrase, pronoun }: PhraseMeaning,
): boolean {
  if (mention !== null || pronoun || group.passive || subject === null || phrase.from < group.to) return false;
  const named = view.mentionAt[subject.to - 1] != null && view.mentionAt[subject.from + 1] != null;
  return named && /^(?:this|that)$/.test(word(view, phrase.from));
}

/** `delisted the firm`, `designated it a reserve`: of a law only where its own name tells of a listing. */
export function listsAnother({ group }: Clause, { mention }: PhraseMeaning): boolean {
  return LISTING.test(group.lemma) && (mention === null || !nounsFor(mention.law).has('listing'));
}

const LISTING = /^(?:(?:re|de)-?list|(?:re-?)?designate)$/;

/** `pulled its money | from X`: of what is no state nothing is left. */
export function takesNoState(view: SentenceView, { group }: Clause, { entry, end }: Match): boolean {
  if (entry.on !== 'behind' || entry.rest.at(-1) !== 'from' || !TAKING.has(group.lemma)) return false;
  const from = DETERMINERS.has(word(view, group.to)) ? group.to + 1 : group.to;
  const words = wordsOf(view, from, end - 1);
  return !(/^(?:us|country|nation|state)$/.test(words) || STATES.named(words).length > 0);
}

const TAKING: ReadonlySet<string> = new Set(['pull', 'yank', 'remove']);

/** `removed it from a spending bill`, `the repeal was stripped from the package`: what a bill no longer says. */
export function isLeftOutOfBill(view: SentenceView, { group }: Clause): boolean {
  return (
    LEAVING_OUT.has(group.lemma) &&
    OUT_OF_BILL.test(view.document.folded.slice(...spanOf(view, group.to, group.to + 9)))
  );
}

const LEAVING_OUT = new Set('remove strip drop cut strike delete pull excise leave'.split(' '));
const OUT_OF_BILL =
  /^(?:[\p{L}\d. -]+ )?(?:from|out of) (?:(?:the|a|an|its|their|this|that|final) )?(?:[\p{L}-]+ ){0,3}(?:bill|legislation|package|ndaa|draft|text|budget|version|agenda|calendar)\b/u;

/** `the authority | granted by X`: what a law gives, it gives by being there. */
export function isGivenByLaw(view: SentenceView, { group, to }: Clause, { target, mention }: PhraseMeaning): boolean {
  if (target !== 'power' || mention !== null || !/^(?:grant|give|confer|vest|delegate|afford)$/.test(group.lemma))
    return false;
  const by = view.tokens.findIndex(({ text }, at) => at >= group.to && at < to && text === 'by');
  return by >= 0 && view.mentionAt.slice(by, Math.min(to, by + 4)).some((named) => named !== null);
}

/** `stopped it | from leaving X`: what it is kept from doing ends nothing; kept from taking effect it does. */
export function isKeptFrom(
  { view, clauses }: EnglishContext,
  { group, index }: Clause,
  { pronoun, phrase }: PhraseMeaning,
): boolean {
  const next = clauses[index + 1]?.group;
  if (!pronoun || !/^(?:stop|halt|block|prevent)$/.test(group.lemma) || next?.form !== 'ing' || phrase.from < group.to)
    return false;
  return word(view, next.from - 1) === 'from' && !/^(?:take|go|come|enter|become|apply|be)$/.test(next.lemma);
}
