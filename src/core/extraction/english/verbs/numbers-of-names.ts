/**
 * Numbers that count nothing: years, days, votes and the numbers of sections, behind which a verb may stand. In: a sentence and the
 * number's place. Out: whether it is one.
 */
import { CALENDAR, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** `the repeal of X in 2015 | pleased traders`, `2015 | saw …`: a year, and no count of what follows; nor is `Section 2 | remains`. */
export function isNumberOfName(view: SentenceView, at: number): boolean {
  const before = word(view, at - 1);
  const year = /^(?:1[6-9]|20)\d\d$/.test(word(view, at));
  // `the Harbour Bill 2024 | received assent`
  const named = view.mentionAt[at - 1] != null || (view.tokens[at - 1]?.capital === true && LAWS.test(before));
  if (year && named) return true;
  const dated = at === 0 || before === 'year' || before === ',' || CALENDAR.has(before) || PREPOSITIONS.has(before);
  if (isDayOfMonth(view, at) || endsVote(view, at)) return true;
  return (year && dated) || /^(?:section|article|title|part|clause)$/.test(before) || endsNumbers(view, at);
}

/** `The court on 18 July | suspended X`, `on July 18 | suspended X`, `on Dec. 18 | suspended X`. */
function isDayOfMonth(view: SentenceView, at: number): boolean {
  if (!/^(?:[12]?\d|3[01])$/.test(word(view, at))) return false;
  const before = word(view, at - 1) === '.' ? word(view, at - 2) : word(view, at - 1);
  return IS_MONTH.test(before);
}

const IS_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

/** `by a vote of 77-20 | repealed X`, `six to three`: the last number of a vote. */
function endsVote(view: SentenceView, at: number): boolean {
  return /^(?:-|–|to)$/.test(word(view, at - 1)) && view.tokens[at - 2]?.kind === 'number';
}

const LAWS = /^(?:act|bill|law|order|regulations?|rules|code|ordinance|decree|statute)$/;

/** `sections 16 and | 21`, `articles 4, 5 and | 6`: the last of several numbers. */
export function endsNumbers(view: SentenceView, at: number): boolean {
  let from = at;
  while (view.tokens[from]?.kind === 'number' || /^(?:and|or|,)$/.test(word(view, from))) from--;
  return from < at - 1 && /^(?:sections|articles|titles|parts|clauses)$/.test(word(view, from));
}
