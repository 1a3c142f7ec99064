/**
 * When, for how long, how, by how many votes something was done, where these stand between a verb and its object: `overrode | on Tuesday
 * by 84 votes to 4 | the veto`. In: a sentence and the token behind the verb. Out: where the object begins; the token itself where
 * nothing of the kind stands there, or no object behind it.
 */
import { DETERMINERS, isAdverb, NUMBERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/en/closed-classes.ts';
import { BEFORE_UNITS, UNITS } from '../phrases/time-units.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import { BILL } from './bill-before.ts';

export function behindCircumstances(view: SentenceView, from: number, limit: number): number {
  if (tellsOfNoun(view, from - 1)) return from;
  const at = overCircumstances(view, from);
  if (at > from && at < limit && startsThing(view, at)) return at;
  const aside = overSetOff(view, at);
  return aside !== null && aside < limit && startsPaper(view, aside) ? aside : from;
}

/** `backed at first reading | , with 52 votes, | a bill …`: circumstances between commas. */
function overSetOff(view: SentenceView, at: number): number | null {
  if (word(view, at) !== ',') return null;
  const end = overCircumstances(view, at + 1);
  return end > at + 1 && word(view, end) === ',' ? end + 1 : null;
}

/** `a | bill to leave X`, `its | controversial resolution`: a paper, which behind a comma is no subject of another verb. */
function startsPaper(view: SentenceView, at: number): boolean {
  if (!DETERMINERS.has(word(view, at))) return false;
  for (let noun = at + 1; noun < at + 4 && view.tokens[noun]?.kind === 'word'; noun++)
    if (BILL.test(word(view, noun)) || /^(?:law|act)$/.test(word(view, noun)))
      return /^(?:to|for|that|which|on|of)$/.test(word(view, noun + 1)) || /ing$/.test(word(view, noun + 1));
  return false;
}

/** Behind all of them, whatever follows. */
export function overCircumstances(view: SentenceView, from: number): number {
  let at = from;
  for (let end = endOfOne(view, at); end > at; end = endOfOne(view, at)) at = end;
  return at;
}

/** `under the compromise | struck | on Thursday the rules …`: a participle behind a noun that a preposition opens, which takes no object. */
function tellsOfNoun(view: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST) && view.tokens[at]?.kind === 'word'; at--)
    if (view.mentionAt[at] === null && DETERMINERS.has(word(view, at))) return PREPOSITIONS.has(word(view, at - 1));
  return false;
}

/** Behind one circumstance that begins at the place. */
function endOfOne(view: SentenceView, at: number): number {
  if (view.mentionAt[at] !== null) return at;
  const set = BY_FIRST.get(word(view, at))?.find((words) => standsAt(view, at, words));
  if (set !== undefined) return at + set.length;
  if (isAdverb(word(view, at)) && !SUBORDINATORS.has(word(view, at))) return at + 1;
  return Math.max(endOfVotes(view, at), endOfLength(view, at), endOfTime(view, at));
}

const MANNERS = [
  'in full|in part|in whole|in its entirety|in their entirety|in principle|in secret|in haste|in public|in one go|at once|at last|at a stroke|with immediate effect',
  'for good|for a second time|for a third time|for the first time|for the second time|for the third time|for now|as expected|as promised|as planned|once more|once again',
  'without debate|without amendment|without a vote|without comment|without warning|by decree|by executive order|by acclamation|by unanimity|by consensus|by voice vote|by a voice vote|by a wide margin|by a narrow margin',
  'at first reading|at second reading|at third reading|at final reading|in first reading|in second reading|in third reading|in final reading|on first reading|on second reading|on third reading|on final reading|into law',
]
  .flatMap((list) => list.split('|'))
  .map((text) => text.split(' '));

const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  MANNERS.map(([first = '']) => [first, MANNERS.filter((words) => words[0] === first)]),
);

/** `by 263 votes to 4`, `by a vote of 6-3`, `6-3`, `with 52 votes`. */
function endOfVotes(view: SentenceView, from: number): number {
  const lead = LEADS.find((words) => standsAt(view, from, words));
  let at = from + (lead?.length ?? 0);
  if (!isNumber(view, at)) return from;
  at++;
  const counted = word(view, at) === 'votes';
  if (counted) at++;
  if (/^(?:to|-|against)$/.test(word(view, at)) && isNumber(view, at + 1))
    return word(view, at + 2) === 'votes' ? at + 3 : at + 2;
  return counted && lead !== undefined ? at : from;
}

const LEADS = ['by a vote of', 'in a vote of', 'by a majority of', 'by', 'with', 'in a'].map((text) => text.split(' '));
const VOTES = new RegExp(`^(?:one|nil|none|${NUMBERS})$`);

const isNumber = (view: SentenceView, at: number): boolean =>
  view.mentionAt[at] === null && (view.tokens[at]?.kind === 'number' || VOTES.test(word(view, at)));

/** `for another six months`, `by a year`, `until 31 January 2026`. */
function endOfLength(view: SentenceView, from: number): number {
  if (!/^(?:for|by|until|till|through)$/.test(word(view, from))) return from;
  let end = from;
  for (let at = from + 1; at < from + LONGEST && view.mentionAt[at] === null; at++) {
    const unit = UNITS.test(word(view, at)) || /^\d{4}$/.test(word(view, at));
    if (unit) end = at + 1;
    else if (!(isNumber(view, at) || BEFORE_UNITS.test(word(view, at)) || AROUND_LENGTH.test(word(view, at)))) break;
  }
  return end;
}

const AROUND_LENGTH = /^(?:another|more|further|additional|full|the|end|of|at|least|half|up|to)$/;

/** `on Tuesday`, `late last week`, `in December 2017`, `Monday evening`. */
function endOfTime(view: SentenceView, from: number): number {
  let at = from;
  let unit = false;
  while (at < from + LONGEST && view.mentionAt[at] === null) {
    if (UNITS.test(word(view, at))) unit = true;
    else if (/^\d{4}$/.test(word(view, at)) && word(view, at - 1) === 'in') unit = true;
    else if (!(view.tokens[at]?.kind === 'number' || (!unit && BEFORE_TIME.test(word(view, at))))) break;
    at++;
  }
  return unit ? at : from;
}

const BEFORE_TIME = /^(?:on|in|last|this|late|early|at|the|same)$/;
const LONGEST = 8;

/** `on Tuesday | the 5th`, not `a 25-year extension`. */
const isDate = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'number' && view.tokens[at + 1]?.kind !== 'word' && word(view, at + 1) !== '-';

/** An article, a law, whoever owns it: `the veto`, `Section 907`, `Biden's plan`; no time. */
function startsThing(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return true;
  const next = view.tokens[at + 1];
  if (DETERMINERS.has(word(view, at)))
    return next !== undefined && next.kind !== 'mark' && !UNITS.test(next.text) && !isDate(view, at + 1);
  for (let end = at; end < at + 4 && view.tokens[end]?.capital === true; end++)
    if (word(view, end + 1) === "'s") return true;
  return false;
}
