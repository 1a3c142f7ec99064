/**
 * An infinitive behind a paper that was made: `signed a law on Saturday to extend X`, `issued an order to suspend X`. In: its clause. Out:
 * its mood, or null.
 */
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isOnesOwn, type MoodOf } from './gerund-mood.ts';
import type { Mood } from './mood.ts';
import { isUndone } from './undone.ts';
import { signs } from './who-passes.ts';

/** `signed a law on Saturday | to extend X`: what a bill would do is done once it is signed, and what an order says once it is made. */
export function signedPaper(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood | null {
  const matrix = whoSigned(context, clause);
  if (matrix === null) return null;
  const outer = moodOf(context, matrix);
  return { ...outer, denied: outer.denied !== isUndone(context.view, matrix), governor: null };
}

/** The clause of who made the paper. */
export function whoSigned({ view, clauses }: EnglishContext, { group, index }: Clause): Clause | null {
  if (!group.infinitive) return null;
  const above = clauses[index - 1];
  const matrix = above !== undefined && isOfPaper(above, clauses[index - 2]) ? clauses[index - 2] : above;
  if (matrix === undefined || matrix.group.passive) return null;
  const signed = signs(view, matrix);
  if (!signed && !MAKING.has(matrix.group.lemma)) return null;
  const between = view.tokens.slice(matrix.group.to, group.from);
  const paper = between.findLastIndex(({ text }) => isOnesOwn(text) || (signed && PAPER.test(text)));
  const name = view.mentionAt.slice(matrix.group.to, group.from).some((mention) => mention !== null);
  return paper === -1 || name || !isToldOf(view, matrix.group.to + paper + 1, group.from) ? null : matrix;
}

/** `legislation | passed by Congress | to renew X`: a participle that tells of the paper. */
function isOfPaper({ group, subject }: Clause, before: Clause | undefined): boolean {
  const reduced = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  const ofObject = before?.object != null && subject !== null && subject.from >= before.object.from;
  return reduced && ofObject && PASSED.has(group.lemma);
}

/** Behind the paper stands nothing but a time, or who passed it. */
function isToldOf(view: SentenceView, from: number, to: number): boolean {
  let who = false;
  return view.tokens.slice(from, to).every(({ text, kind, capital }) => {
    if (text === 'by') who = true;
    const told = kind === 'number' || CALENDAR.has(text) || TIMES.test(text) || PASSED_BY.test(text);
    return told || (who && (capital || BODIES.test(text)));
  });
}

const TIMES = /^(?:on|in|this|last|late|early|week|month|year|morning|evening|afternoon|night)$/;
const PASSED = new Set(['pass', 'approve', 'adopt', 'clear', 'back', 'negotiate']);
const PASSED_BY = /^(?:passed|approved|adopted|cleared|backed|negotiated|by)$/;
const BODIES =
  /^(?:the|both|houses?|chambers?|of|lawmakers|legislators|deputies|legislature|parliament|and|his|her|their)$/;
const PAPER = /^(?:law|bill|legislation|measure|act)$/;
/** Whoever does this to an order or a memorandum makes it. */
const MAKING = new Set(['issue', 'sign', 'publish', 'approve', 'adopt', 'grant']);
