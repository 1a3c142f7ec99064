/**
 * Which law a bill is about that is only called `a bill`: `a bill introduced last week would repeal X`. In: a clause and what is acted on
 * in it. Out: the same, with the law that the bill would act on; null where it hangs on something else. Also, whether a clause gives the
 * terms of a paper.
 */
import type { ActorPhrase } from '../../frame.ts';
import { COORDINATORS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import { isCalledOtherwise } from '../carried/called-otherwise.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { firstMention } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { isDecided } from './verbal-aspect.ts';

export function ofWhichLaw(context: EnglishContext, clause: Clause, acted: PhraseMeaning | null): PhraseMeaning | null {
  if (acted === null || hangsOnOther(context, clause, acted) || isOfProcedure(context.view, acted)) return null;
  if (acted.mention !== null) return acted;
  const row = acted.target === 'measure' ? lawOfRow(context, clause, acted) : null;
  if (row !== null) return row;
  if (!acted.indefinite) return acted;
  const { view, clauses } = context;
  const { group, relative, index } = clause;
  if (acted.target === 'waiver') return { ...acted, mention: waivedBy(view, acted, clauses[index + 1]) };
  if (acted.target !== 'measure') return acted;
  const reduced = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  const next = clauses[index + 1];
  const would = next?.group.modal === 'would' && !next.group.negated && !next.relative ? next.object : null;
  if (would === null || !(reduced || (relative && group.passive))) return acted;
  const mention = firstMention(view, would);
  return mention === null || mention.law.type === 'measure' ? acted : { ...acted, mention };
}

/** `a motion to refer X to the court`, `a resolution urging talks on X`: what is moved of it changes nothing of it. */
function isOfProcedure(view: SentenceView, { target, mention, phrase }: PhraseMeaning): boolean {
  return target === 'measure' && mention !== null && PROCEDURE.test(wordsOf(view, phrase.from, phrase.to));
}

const PROCEDURE =
  /\b(?:motion|resolution)s? (?:(?:on |late |last |this )*\p{L}+day )?(?:to |that would |which would )?(?:refer|send|seek|ask|request|condemn|urg|discuss|debat|examin|welcom|criticis|criticiz)(?:e|s|es|ing)?\b/u;

/** `passed a bill to repeal and replace X`, `legislation that would repeal or gut X`: the law stands behind the last of what it would do. */
function lawOfRow({ view, clauses }: EnglishContext, { index }: Clause, acted: PhraseMeaning): PhraseMeaning | null {
  const { from } = acted.phrase;
  const [first, second] = [clauses[index + 1], clauses[index + 2]];
  if (first === undefined || second?.object == null) return null;
  const own = [first, second].every(({ subject }) => subject?.from === from);
  const joined = COORDINATORS.has(word(view, second.group.from - 1)) && second.group.form === 'base';
  const mention = own && joined ? firstMention(view, second.object) : null;
  if (mention === null || mention.law.type === 'measure') return null;
  return { ...acted, mention };
}

/** `Ryanair’s suspension of flights … The suspension was lifted`, `overrode the veto of the pension act`: of nothing that was named as a law. */
function hangsOnOther(
  context: EnglishContext,
  { group }: Clause,
  { mention, pronoun, target, head, phrase }: PhraseMeaning,
): boolean {
  // `the waiver | provided for by X | was signed`
  const named = firstMention(context.view, { from: phrase.from, to: Math.max(phrase.to, group.from) });
  if (mention !== null || named !== null) return false;
  if (pronoun || !(target === 'limit' || target === 'waiver' || head === 'veto')) return false;
  const own = head === 'veto' && isCalledOtherwise(context, head, phrase.to);
  return own || isCalledOtherwise(context, head, phrase.from);
}

/** `signed a waiver | putting off the duties under X`: the law of which the waiver frees. */
function waivedBy(view: SentenceView, { phrase }: PhraseMeaning, next: Clause | undefined): Mention | null {
  const tells = next?.group.form === 'ing' && !next.group.finite && next.group.from === phrase.to;
  return tells && next.object !== null ? firstMention(view, next.object) : null;
}

/**
 * `passed legislation on roads`: of what has no article nothing was said yet; `signed the bill renewing X`: what it does is told by the
 * verb behind it.
 */
export function isNewBill({ view, clauses }: EnglishContext, { group, index }: Clause, acted: PhraseMeaning): boolean {
  const { mention, phrase, pronoun } = acted;
  // `signed a bill to extend X`: what was signed is told by the verb behind it, too, and is not X
  const told = clauses[index + 1];
  const toDo = told?.group.infinitive === true && told.group.from > phrase.from && told.group.to < phrase.to;
  if (group.lemma === 'sign' && acted.indefinite && mention !== null && toDo && told.object !== null)
    return firstMention(view, told.object) === mention;
  if (mention !== null || pronoun || phrase.from < group.to) return false;
  if (word(view, phrase.from) === 'legislation') return view.mentionAt.slice(phrase.from).every((one) => one === null);
  const next = clauses[index + 1];
  const tells = next !== undefined && next.group.form === 'ing' && !next.group.finite && next.group.from === phrase.to;
  return group.lemma === 'sign' && tells && next.object !== null && firstMention(view, next.object) !== null;
}

/** What is told is the act, and not that it holds: a paper’s terms, a ruling, a decision. */
export const isActTold = (context: EnglishContext, clause: Clause, sense: Sense): boolean =>
  byItsTerms(context, clause, sense) || sense === 'ruleAgainst' || isDecided(context.view, clause);

/** `the new act replaces X`, `signed the law, which repeals X`: what a paper does by its terms, from the day on which they count. */
function byItsTerms({ view }: EnglishContext, { group, subject }: Clause, sense: Sense): boolean {
  if (ENDING.has(sense) && isUnderWay(view, group)) return true;
  // `welcomed the decision to repeal X`: the decision, whenever it counts
  if (ENDING.has(sense) && group.infinitive && view.mentionAt[group.from - 1] === null)
    return /^(?:decision|move)$/.test(word(view, group.from - 1));
  const plain = group.finite && group.modal === null && !group.perfect && !group.passive;
  if (!plain || !/^(?:s|past)$/.test(group.form) || subject === null || !ENDING.has(sense)) return false;
  // `with the treaty scrapped`: that is done to it, and not by it
  if (word(view, subject.from) === 'with' || word(view, subject.from - 1) === 'with') return false;
  // `the order, which was adopted in May, reverses X`
  const comma = view.tokens.findIndex(({ text }, at) => text === ',' && at > subject.from && at < subject.to);
  const head = (comma < 0 ? subject.to : comma) - 1;
  const named = view.mentionAt[head];
  if (PAPERS.test(word(view, head))) return true;
  return group.form === 's' && named != null && named.law.type !== 'treaty';
}

/** `the laws being repealed`, `is being lifted`: the ending as it stands, announced or voted. */
function isUnderWay({ tokens }: SentenceView, { from, to, passive, past, perfect }: Clause['group']): boolean {
  return passive && !past && !perfect && tokens.slice(from, to).some(({ text }) => text === 'being');
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'rescind', 'removeLaw', 'endLaw']);

const PAPERS =
  /^(?:law|act|bill|legislation|statute|decree|ordinance|regulation|code|measure|treaty|agreement|order|directive|rule|proclamation)$/;

/** `introduced a new formula for the act`, `brought in a fresh version of X`: a bill, of what is made by bills. */
export function isNewText(view: SentenceView, { indefinite, mention, phrase }: PhraseMeaning): boolean {
  if (!indefinite || mention === null || !/^(?:act|provision|regulation)$/.test(mention.law.type)) return false;
  // `tabled a text | that would lower X`
  const opening = wordsOf(view, phrase.from, Math.min(view.tokens.length, phrase.from + 7));
  if (/\b(?:text|paper|plan|package) (?:that|which) would\b/.test(opening)) return true;
  return view.tokens
    .slice(phrase.from, phrase.from + 3)
    .some(({ text }) => /^(?:new|fresh|revised|updated)$/.test(text));
}

/** `the committee passed it`, `it was passed in committee`, `backing in the Trade Committee, where | it was passed`. */
export function isOfCommittee(
  view: SentenceView,
  { group, from, to, introducer }: Clause,
  actor: ActorPhrase | null,
): boolean {
  if (actor !== null) return COMMITTEE.test(actor.text);
  if (!group.passive) return false;
  if (/\b(?:in|by|at) (?:the |a |its )?(?:[\p{L}-]+ ){0,4}(?:sub)?committee\b/u.test(wordsOf(view, group.to, to)))
    return true;
  if (introducer !== 'where') return false;
  const at = view.tokens.findLastIndex(({ text }, index) => text === 'where' && index <= from);
  return COMMITTEE.test(wordsOf(view, Math.max(0, at - 8), Math.max(0, at)));
}

const COMMITTEE = /\b(?:sub)?(?:committee|panel)\b/i;

/** `Nevada voted to ratify X`: a state that votes so has ratified, where a chamber only gives its consent. */
export function isStatesOwn(view: SentenceView, { subject, group }: Clause, sense: Sense): boolean {
  if (sense !== 'ratify' || subject === null || !group.infinitive) return false;
  const head = view.tokens[subject.to - 1];
  return head?.capital === true && bodyOf(wordsOf(view, subject.from, subject.to)) === null;
}
