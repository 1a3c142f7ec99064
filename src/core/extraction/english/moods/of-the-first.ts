/**
 * Who is counted among those who did: `became the third state to ratify X`, `the only state to have left X is Norway`. In: a clause whose
 * verb is an infinitive. Out: its mood, and the clause that says who it is.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { behindCircumstances } from '../clauses/circumstances.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import type { MoodOf } from './gerund-mood.ts';
import { type Mood, mood as plainly } from './mood.ts';

/** `was the first president to waive it`: who is counted among those who did, did it. */
export function ofTheFirst(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood | null {
  const { view } = context;
  const turned = saysWho(context, clause);
  if (turned !== null) return moodOf(context, turned);
  // `Ruritania, the first state to ratify X, left it`: said of it beside
  const first = clause.group.infinitive ? startOfCounted(view, clause.group.from - 1) : null;
  if (first !== null && word(view, first - 1) === ',') return plainly('presupposed');
  const before = context.clauses.filter((one) => one.index < clause.index && one.group.to <= clause.group.from);
  // `was the first state to ratify X | and the first to leave it`: once more of the same
  const joined = word(view, clause.group.from - 3) === 'and' && word(view, clause.group.from - 2) === 'the';
  const matrix = joined ? before.findLast(({ group }) => !group.infinitive) : before.at(-1);
  if (matrix === undefined || !(matrix.group.copular || matrix.group.lemma === 'become')) return null;
  if (isWhatWasDone(view, matrix, clause)) return moodOf(context, matrix);
  const from = behindCircumstances(view, matrix.group.to, clause.group.from);
  const between = view.tokens.slice(from, clause.group.from).map((token) => token.text);
  const counted = between.some((text) => PLACE.test(text));
  // `the third state since 2017 to ratify it`
  const noun = between.some((text) => COUNTED.test(text)) || PLACE.test(between.at(-1) ?? '');
  // `is now the first state to leave it`
  return counted && between.find((text) => !isAdverb(text)) === 'the' && noun ? moodOf(context, matrix) : null;
}

/** `Biden’s first act was | to rescind X`, `Among her first moves was | to rescind it`: somebody’s act, in the past. */
function isWhatWasDone(view: SentenceView, { group }: Clause, done: Clause): boolean {
  if (!group.copular || !group.past || group.negated || group.modal !== null || done.group.from !== group.to)
    return false;
  const before = view.tokens.slice(Math.max(0, group.from - BEFORE_BE), group.from).map(({ text }) => text);
  const act = before.findLastIndex((text) => ACT.test(text));
  return act > 0 && before.slice(Math.max(0, act - 3), act).some((text) => /^(?:'s|s'|his|her|its|their)$/.test(text));
}

const BEFORE_BE = 9;
const ACT = /^(?:acts?|moves?|steps?|deeds?|actions?)$/;

/** `The only state to have left X | is Norway`: who did stands behind “be”, and is named; null where it is not so put. */
export function saysWho({ view, clauses }: EnglishContext, { index, group }: Clause): Clause | null {
  const be = clauses[index + 1];
  if (!group.infinitive || be === undefined || be.object === null) return null;
  const { group: said, object } = be;
  if (!said.copular || !said.finite || said.modal !== null || said.negated || said.infinitive) return null;
  return view.tokens[object.from]?.capital === true && isCounted(view, group.from - 1) ? be : null;
}

const isCounted = (view: SentenceView, last: number): boolean => startOfCounted(view, last) !== null;

/** `| the only state (so far) | to`: where it begins. */
function startOfCounted(view: SentenceView, last: number): number | null {
  let at = last;
  while (at > Math.max(0, last - FAR) && !COUNTED.test(word(view, at))) at--;
  return COUNTED.test(word(view, at)) && PLACE.test(word(view, at - 1)) && word(view, at - 2) === 'the' ? at - 2 : null;
}

const FAR = 5;

const PLACE =
  /^(?:first|last|latest|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))$/;

const COUNTED =
  /^(?:state|country|nation|president|government|member|party|parliament|chamber|court|minister|administration|province|one)$/;
