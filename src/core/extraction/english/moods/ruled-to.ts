/**
 * Courts that decide: `the justices voted to strike down X` has struck it down. In: a clause whose verb is an infinitive. Out: the
 * mood of the verb above it, or null where no court stands there.
 */
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { spanOf, word } from '../words/sentence-view.ts';
import type { MoodOf } from './gerund-mood.ts';
import type { Mood } from './mood.ts';

/** `the justices voted to strike down X`, `the court handed down its decision to uphold it`: a court that decides so has done it. */
export function ruledTo(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood | null {
  const matrix = context.clauses[clause.index - 1];
  if (matrix?.subject == null || !JUDGED_SO.has(clause.group.lemma) || matrix.group.negated) return null;
  if (!(DECIDING.has(matrix.group.lemma) || (HANDING.has(matrix.group.lemma) && isDecision(context, clause))))
    return null;
  const who = context.view.document.folded.slice(...spanOf(context.view, matrix.subject.from, matrix.subject.to));
  return bodyOf(who) === 'court' ? { ...moodOf(context, matrix), governor: null } : null;
}

/** `the court ordered that X be kept in abeyance`, `directed that it be struck down`: what a court orders of a law is done. */
export function orderedThat(context: EnglishContext, { group, index }: Clause, moodOf: MoodOf): Mood | null {
  const matrix = context.clauses.slice(0, index).findLast((one) => ORDERING.has(one.group.lemma));
  if (group.modal !== 'should' || word(context.view, group.from) !== 'be' || matrix?.subject == null) return null;
  if (!context.view.tokens.slice(matrix.group.to, group.from).some(({ text }) => text === 'that')) return null;
  const who = context.view.document.folded.slice(...spanOf(context.view, matrix.subject.from, matrix.subject.to));
  if (bodyOf(who) !== 'court' || matrix.group.negated || matrix.relative) return null;
  return { ...moodOf(context, matrix), governor: null };
}

/** `The court decided that | X can stay`, `ruled X could remain in force`: what a court lets go on goes on. */
export function ruledItCan(context: EnglishContext, { group, object, index }: Clause, moodOf: MoodOf): Mood | null {
  const matrix = context.clauses[index - 1];
  // `it could stay the order`: what the court itself may do
  if (object !== null && !PREPOSITIONS.has(word(context.view, object.from))) return null;
  if (group.modal === null || !/^(?:can|could|may|might)$/.test(group.modal) || group.negated) return null;
  if (!LASTING.has(group.lemma) || matrix?.subject == null || matrix.relative || matrix.group.negated) return null;
  if (!HOLDING.has(matrix.group.lemma)) return null;
  const who = context.view.document.folded.slice(...spanOf(context.view, matrix.subject.from, matrix.subject.to));
  return bodyOf(who) === 'court' ? { ...moodOf(context, matrix), governor: null } : null;
}

const LASTING = new Set(['stay', 'stand', 'remain', 'survive', 'continue']);
const HOLDING = new Set(['decide', 'rule', 'hold', 'find']);

const ORDERING = new Set(['order', 'direct', 'rule', 'decree']);

function isDecision({ view }: EnglishContext, { group }: Clause): boolean {
  return /^(?:decision|ruling|judgment|judgement|verdict|opinion)$/.test(word(view, group.from - 1));
}

const DECIDING = new Set(['agree', 'decide', 'rule', 'vote', 'elect', 'choose']);
const HANDING = new Set(['hand', 'issue', 'announce', 'deliver', 'release', 'publish']);
const JUDGED_SO = new Set(
  'strike uphold sustain affirm invalidate overturn overrule annul void nullify vacate quash block enjoin stay let leave put pause freeze halt suspend lift'.split(
    ' ',
  ),
);
