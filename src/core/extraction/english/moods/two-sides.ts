/**
 * What some say and others do not: `Some say that X was repealed, others disagree`. Whoever tells both sides takes neither. In: a clause in
 * its sentence. Out: whether it is what one side says.
 */
import { toldOf } from '../../../text/told-once.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, spanOf } from '../words/sentence-view.ts';

const HOLD =
  '(?:says?|claims?|argues?|believes?|thinks?|insists?|holds?|maintains?|swears?|said|claimed|argued|believed|thought|insisted|held|maintained)';
const SOME = `(?:some|many|a few|several|half|one camp|one side|supporters|optimists)(?: (?!of |out )[a-z]+){0,3}? ${HOLD}`;
const OTHERS =
  '(?:others?|the others?|the other (?:half|camp|side)|the rest|some|many|critics|sceptics|skeptics|pessimists)';
const DIFFER = `(?:(?:strongly |flatly |still )?(?:disagrees?|disputes? (?:it|that|this)|den(?:y|ies) (?:it|that|this)|doubts? (?:it|that|this)|differs?|contests? (?:it|that)|disagreed|disputed (?:it|that)|denied (?:it|that))|(?:do|does|did)(?: not|n't)|(?:are|were) (?:not|less) (?:so )?(?:sure|certain|convinced)|${HOLD}|that)(?![a-z])`;
const TWO_SIDES = new RegExp(
  `(?:^|[,;:("] ?|\\b(?:and|but|while|though) )${SOME}.*?[,;:—-] ?(?:and |but |while |whereas )?${OTHERS} ${DIFFER}|(?:^|[,;:("] ?)${SOME} .*? (?:and|but|while|whereas) ${OTHERS} ${DIFFER}`,
);

export function isOneSide({ view }: EnglishContext, { group }: Clause): boolean {
  const told = bothSidesIn(view);
  return told !== null && spanOf(view, group.from, group.to)[0] > told;
}

/** Where the first side begins. */
const bothSidesIn = toldOf((view: SentenceView): number | null => {
  const [from, to] = view.sentence.span;
  const found = TWO_SIDES.exec(view.document.folded.slice(from, to));
  return found === null ? null : from + found.index;
});
