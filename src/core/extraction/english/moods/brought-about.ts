/**
 * Infinitives of what came about in the end: `it took Congress four years to repeal X`, `the court forced Modi to repeal X`, `was
 * compelled to lift it`. In: a clause whose verb is an infinitive. Out: its mood, or null where nothing says that it came about.
 */
import { GOVERNING_NOUNS } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasMention } from '../clauses/clause-boundary.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { HELD_BY_NOUN } from '../clauses/verb-object.ts';
import { tellsLength } from '../phrases/phrase-parts.ts';
import { word } from '../words/sentence-view.ts';
import type { MoodOf } from './gerund-mood.ts';
import type { Mood } from './mood.ts';

export function broughtAbout(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood | null {
  return (
    afterLong(context, clause, moodOf) ??
    byWhatItTook(context, clause, moodOf) ??
    madeTo(context, clause, moodOf) ??
    asDeed(context, clause, moodOf)
  );
}

/** `it took Congress four years to repeal X`, `Parliament needed barely an hour to repeal it`: in the end it did. */
function afterLong(context: EnglishContext, { group, index }: Clause, moodOf: MoodOf): Mood | null {
  const { view } = context;
  const matrix = context.clauses[index - 1];
  if (matrix === undefined || matrix.group.passive || matrix.subject === null || group.negated) return null;
  // of two days that are needed the work may be ahead; who needed only two has done it
  const between = view.tokens.slice(matrix.group.to, group.from);
  const needed = matrix.group.lemma === 'need' && between.some(({ text }) => MERELY.test(text));
  if (!(matrix.group.lemma === 'take' || needed) || !isTold(matrix)) return null;
  return tellsLength(view, { from: matrix.group.to, to: group.from })
    ? { ...moodOf(context, matrix), denied: matrix.group.negated }
    : null;
}

const MERELY = /^(?:only|barely|just|hardly|scarcely|mere|less|under)$/;

/** `it took an act of Congress | to repeal X`, `it took a lawsuit to revive it`: by that it was done. */
function byWhatItTook(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood | null {
  const matrix = context.clauses[clause.index - 1];
  if (matrix === undefined || !tookTo(clause, matrix) || clause.group.negated) return null;
  return word(context.view, matrix.subject?.from ?? -1) === 'it' ? moodOf(context, matrix) : null;
}

/** Whether a verb in the past tells what it took to do what the infinitive behind it says. */
export function tookTo(infinitive: Clause | undefined, { group, object, to }: Clause): boolean {
  if (infinitive === undefined || object === null || group.lemma !== 'take' || group.passive || group.negated)
    return false;
  const told = group.modal === null && !group.infinitive && (group.form === 'past' || group.perfect);
  return told && infinitive.group.infinitive && infinitive.group.from >= object.to && infinitive.group.from <= to + 1;
}

/** Whoever was made to do something did it; of one who was not, nothing is known. */
function madeTo(context: EnglishContext, { group, index }: Clause, moodOf: MoodOf): Mood | null {
  const matrix = context.clauses[index - 1];
  if (matrix === undefined || !MAKING.has(matrix.group.lemma) || matrix.group.negated || !isTold(matrix)) return null;
  // `prompted calls | to repeal X`, `led to a vote to repeal X`: what was brought about is the call
  const last = word(context.view, group.from - 1);
  if (GOVERNING_NOUNS.has(last) || HELD_BY_NOUN.test(last)) return null;
  const { object, group: making } = matrix;
  const whom = making.passive ? making.to === group.from : object !== null && object.from === making.to;
  return whom ? { ...moodOf(context, matrix), denied: group.negated } : null;
}

/** `his first act was to repeal X`: the deed is told by the verb behind “be”; a plan or a next step is none yet. */
function asDeed(context: EnglishContext, { group, index }: Clause, moodOf: MoodOf): Mood | null {
  const { view } = context;
  const be = context.clauses[index - 1];
  if (be === undefined || be.subject === null || !be.group.copular || be.group.negated || !isTold(be)) return null;
  // `the Relief Act was to be repealed`: an act that is a law did nothing
  if (be.group.to !== group.from || group.negated || group.passive || hasMention(view, be.subject)) return null;
  const words = view.tokens.slice(be.subject.from, be.subject.to).map(({ text }) => text);
  const deed = words.some((text) => DEED.test(text)) && !words.some((text) => YET.test(text));
  return deed ? moodOf(context, be) : null;
}

const DEED = /^(?:acts?|moves?|steps?|responses?|reply|answer|reaction|gesture|deeds?|retort)$/;
const YET = /^(?:next|planned|proposed|intended|best|only|logical|obvious|right|possible|further)$/;

/** Said of what is over, so that what came of it is known. */
function isTold({ group }: Clause): boolean {
  return group.modal === null && !group.infinitive && (group.form === 'past' || group.past || group.perfect);
}

const MAKING = new Set(
  'force compel oblige coerce lead prompt cause get induce persuade convince drive bring impel goad'.split(' '),
);
