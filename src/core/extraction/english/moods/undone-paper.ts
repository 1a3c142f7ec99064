/**
 * Papers that were taken back: `the letter suspending X was withdrawn`, `revoked the order by which he had waived X`. What they did is
 * told as undone. In: the clause that tells what the paper did. Out: the clause whose verb takes it back, or null.
 */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';

/** By which presidents and agencies act; a law or a bill that is withdrawn is another matter, and so is a court’s ruling, other than an injunction. */
const PAPERS =
  /^(?:injunctions?|orders?|letters?|memos?|memorandums?|notices?|notifications?|directives?|proclamations?|determinations?|decrees?|regulations?|rules?|edicts?)$/;

/** What is done with a paper to end what it did. */
export const TAKING_BACK: ReadonlySet<string> = new Set(
  'revoke rescind withdraw cancel reverse undo retract pull annul void nullify overturn vacate quash scrap strike throw stay lift dissolve pause'.split(
    ' ',
  ),
);

/** A ruling is put on hold by another court, and what it held is not so for the time being. */
const RULINGS = /^(?:rulings?|decisions?|judge?ments?|verdicts?|opinions?)$/;
const STAYING = new Set('stay pause freeze suspend halt'.split(' '));

/** `stayed the ruling`, `put it on hold`. */
export function isPutOnHold(view: SentenceView, { group }: Clause): boolean {
  if (STAYING.has(group.lemma)) return true;
  return (
    group.lemma === 'put' &&
    view.tokens.slice(group.to, group.to + 16).some((_, at) => standsAt(view, group.to + at, HOLD))
  );
}

const HOLD = ['on', 'hold'];

export function takenBackBy({ view, clauses }: EnglishContext, clause: Clause): Clause | null {
  const paper = paperOf(view, clause);
  if (paper === null) return null;
  return (
    clauses.find((one) => {
      const { index, group, subject, object } = one;
      const ruling = RULINGS.test(word(view, paper));
      if (index === clause.index || !(ruling ? isPutOnHold(view, one) : TAKING_BACK.has(group.lemma))) return false;
      const taken = group.passive ? subject : object;
      const inOrder = group.passive ? group.from > clause.group.from : group.to <= paper;
      return inOrder && taken !== null && taken.from <= paper && paper < taken.to;
    }) ?? null
  );
}

/** `the letter | suspending X`, `the letter | which suspended X`, `the letter | by which he suspended X`: where the paper stands. */
function paperOf(view: SentenceView, { group, relative, from }: Clause): number | null {
  const gerund = group.form === 'ing' && !group.finite && group.main === group.from;
  const link = relative && /^(?:by|with|through|in|under)$/.test(word(view, from - 1)) ? from - 2 : from - 1;
  const at = gerund ? group.from - 1 : relative ? link : -1;
  return at >= 0 && view.mentionAt[at] === null && isPaper(word(view, at)) ? at : null;
}

/** Whether what is taken back is a ruling: it is only put on hold. */
export function isOfRuling(view: SentenceView, clause: Clause): boolean {
  const at = paperOf(view, clause);
  return at !== null && RULINGS.test(word(view, at));
}

const isPaper = (text: string): boolean => PAPERS.test(text) || RULINGS.test(text);
