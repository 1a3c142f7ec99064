/**
 * An act with no law beside it, of the law that the text is about: `the repeal has taken effect`, `The exit was approved`, `upheld the
 * abrogation`. In: a sentence and the noun’s place. Out: what it is of, or null where only something else that is said would tell.
 */
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import { isCalledOtherwise, isTimeAt } from '../carried/called-otherwise.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { isInEffect, ruledTo } from '../moods/event-standing.ts';
import { type PhraseMeaning, pronounIt } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { word } from '../words/sentence-view.ts';
import { fromNotice } from './nominal-notified.ts';
import { foundByCourt, isDeciding, isVotedOn, VOTED } from './nominal-voted.ts';

export function bareAct(
  context: EnglishContext,
  at: number,
  sense: Sense,
): { readonly meaning: PhraseMeaning; readonly phrase: Phrase } | null {
  const { view } = context;
  // `This amendment has been in effect since 1974`, of a law that is called one: the law itself
  if (context.calledA.has(word(view, at))) return null;
  const none = sense === 'extend' && word(view, at - 1) === 'no';
  const notified = fromNotice(context, at);
  const opened = none || notified || /^(?:the|this|that)$/.test(word(view, at - 1));
  if (!opened || !endsThere(context, at + 1)) return null;
  const clause = context.clauses.find((one) => one.subject !== null && one.subject.from <= at && at < one.subject.to);
  const tells =
    clause === undefined
      ? notified || isActedOn(context, at)
      : clause.subject?.to === at + 1 && tellsOf(context, clause);
  if (!tells || isCalledOtherwise(context, word(view, at), at)) return null;
  const phrase = { from: at, to: at + 1 };
  return { meaning: { ...pronounIt(at), phrase, carriedBy: 'law', head: word(view, at), deed: sense }, phrase };
}

/** `has taken effect`, `is final`, `was approved`: said of an act, and of hardly anything else that its noun may name. */
function tellsOf(context: EnglishContext, clause: Clause): boolean {
  const { group } = clause;
  const next = word(context.view, group.main + 1);
  return (
    (group.lemma === 'take' && next === 'effect') ||
    // `the repeal came from Congress`, `came in May`
    (group.lemma === 'come' &&
      !group.infinitive &&
      group.modal === null &&
      CAME.test(next) &&
      word(context.view, group.main + 2) !== 'for') ||
    (/^(?:become|be)$/.test(group.lemma) && JUDGED.test(next)) ||
    isInEffect(context, clause) ||
    isVotedOn(context, clause)
  );
}

const CAME = /^(?:from|in|on|by|last)$/;

const JUDGED =
  /^(?:effective|final|complete|official|law|done|lawful|legal|constitutional|valid|unlawful|illegal|unconstitutional)$/;

/** `judges upheld | the abrogation`, `signed into law | the repeal`: no shareholders’ vote. */
function isActedOn(context: EnglishContext, at: number): boolean {
  return context.clauses.some(
    ({ group, subject, object }) =>
      !group.passive &&
      (VOTED.has(group.lemma) || foundByCourt(context, at, at - 1) !== null) &&
      (group.to === at - 1 || (object !== null && object.from === at - 1)) &&
      isDeciding(context, subject),
  );
}

/** Nothing behind the noun that would say what it is of. */
function endsThere({ view, groups }: EnglishContext, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined || next.kind === 'mark' || groups.some((group) => group.from === at)) return true;
  if (view.mentionAt[at] !== null) return false;
  if (/^(?:on|in|of)$/.test(next.text)) return isTimeAt(view, at + 1);
  return ruledTo(next.text) !== null || BESIDE.test(next.text) || UNITS.test(next.text) || CALENDAR.has(next.text);
}

const BESIDE =
  /^(?:by|with|without|after|before|until|till|at|amid|despite|last|this|late|early|yesterday|today|and|but|as|when|while|which|who|outright|unanimously|narrowly|anyway)$/;
