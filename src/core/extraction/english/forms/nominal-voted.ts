/**
 * What is decided about an act that a noun names, where the noun is the subject: `the exit from X was approved by 134 votes`, `the repeal of
 * X was upheld`, `the suspension cleared the House`. In: the clause. Out: how it was decided and by whom; null where nothing was.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { ruledTo } from '../moods/event-standing.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { bodyIn, VOTING } from './nominal-passed.ts';
import { decides, passesNothing } from './one-vote.ts';

interface Decided {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly upheld?: boolean;
  readonly stage?: { readonly sense: Sense; readonly by: Phrase | null };
  readonly by?: Phrase | null;
}

/** What legislatures, presidents and courts do with an act. */
export const VOTED: ReadonlySet<string> = new Set([...VOTING, 'sign', 'uphold', 'sustain', 'veto']);

const STAGES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...[...VOTING, 'vote'].map((lemma) => [lemma, 'pass'] as const),
  ['sign', 'sign'],
  ['veto', 'veto'],
]);

/** `was approved`, `was upheld by the court`, `cleared the House`, `passed`: by whoever decides on laws, where that is told. */
export function isVotedOn(context: EnglishContext, clause: Clause): boolean {
  const { group } = clause;
  if (!group.passive)
    return (PASSING.has(group.lemma) && !isThing(context, clause)) || getsThrough(context, clause) !== null;
  const known = VOTED.has(group.lemma) || (group.lemma === 'vote' && word(context.view, group.to) !== 'down');
  const by = known ? byPhrase(context.view, group.to, clause.to) : null;
  return known && (by === null || isDeciding(context, by));
}

const PASSING = new Set(['pass', 'clear']);

/** `sailed through | the House`, `squeaked by | , 218 to 210`: where the words end that say that a bill got on, with a chamber or a count behind them. */
function getsThrough({ view }: EnglishContext, { group }: Clause): number | null {
  const ends = verbsOf(group.lemma)
    .filter(({ sense, rest }) => sense === 'passAsBill' && rest.length > 0 && standsAt(view, group.to, rest))
    .map(({ rest }) => group.to + rest.length);
  const end = ends.length === 0 ? null : Math.max(...ends);
  if (end === null) return null;
  const counted = /^(?:, |by |on a vote of )?\d{1,3} ?(?:-|to) ?\d{1,3}\b/.test(wordsOf(view, end, end + 7));
  return counted || bodyOf(wordsOf(view, end, end + (word(view, end) === 'the' ? 2 : 1))) !== null ? end : null;
}

/** `passed | the test`, `clears | space for trade`: something else passes. */
function isThing(context: EnglishContext, { group, object }: Clause): boolean {
  // `cleared | Capitol Hill`: a name that may be a body’s
  const named = object !== null && context.view.tokens[object.from]?.capital === true;
  if (group.lemma === 'clear') return !named && !isDeciding(context, object);
  const there =
    object !== null && object.from === group.to && /^(?:the|an?|its|his)$/.test(word(context.view, object.from));
  return there && !isDeciding(context, object);
}

/** A body, a state, a president: who makes laws, or undoes them; a committee only sends them on. */
export function isDeciding(context: EnglishContext, phrase: Phrase | null): boolean {
  if (phrase === null || /\b(?:sub)?committee\b/.test(wordsOf(context.view, phrase.from, phrase.to))) return false;
  return bodyIn(context, phrase) !== null || decides(context.view, phrase);
}

/** `the council found | the exit | lawful`, `ruled that the repeal is void` is read where it is a clause. */
export function foundByCourt(context: EnglishContext, at: number, from: number): Decided | null {
  const lawful = ruledTo(word(context.view, at + 1));
  const clause = lawful === null ? undefined : context.clauses.find(({ group }) => group.to === from);
  if (clause === undefined || clause.group.passive || !FINDING.has(clause.group.lemma)) return null;
  const mood = moodOf(context, clause);
  const denied = (isUndone(context.view, clause) !== mood.denied) === lawful;
  return { modality: mood.modality, polarity: denied ? 'denied' : 'affirmed', upheld: true, by: clause.subject };
}

/** The same, and `no extension of X | has been passed`: none was. */
export function plainlyDecided(context: EnglishContext, at: number, from: number): Decided | null {
  const none = word(context.view, from) === 'no';
  const clause = none ? context.clauses.find(({ subject }) => subject?.from === from && subject.to > at) : undefined;
  const decided = clause === undefined ? null : decidedOn(context, clause);
  return decided ?? foundByCourt(context, at, from);
}

const FINDING = new Set(['find', 'declare', 'hold', 'deem', 'rule', 'pronounce', 'judge']);

export function decidedOn(context: EnglishContext, clause: Clause): Decided | null {
  const { group, object } = clause;
  if (!isVotedOn(context, clause)) return null;
  const mood = moodOf(context, clause);
  const polarity = isUndone(context.view, clause) !== mood.denied ? 'denied' : 'affirmed';
  const told = { modality: mood.modality, polarity } as const;
  if (!group.passive) {
    const end = getsThrough(context, clause);
    const into = end === null ? object : { from: end, to: Math.max(end, clause.to) };
    const chamber = into !== null && into.from >= group.to && isDeciding(context, into) ? into : null;
    return staged(told, 'pass', chamber);
  }
  const by = byPhrase(context.view, group.to, clause.to);
  if (group.lemma === 'uphold' || group.lemma === 'sustain') return { ...told, upheld: true, by };
  const signs = by !== null && bodyIn(context, by) === 'executive' && VOTING.has(group.lemma);
  if (!signs && passesNothing(context, clause, by, null)) return null;
  const sense = signs ? 'sign' : STAGES.get(group.lemma);
  return sense === undefined ? null : staged(told, sense, by);
}

/** `The repeal was not passed`: whatever one chamber did, it is no law. */
function staged(told: Decided, sense: Sense, by: Phrase | null): Decided {
  return told.polarity === 'denied' && sense === 'pass' && by === null ? told : { ...told, stage: { sense, by } };
}
