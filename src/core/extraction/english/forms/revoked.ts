/**
 * Papers taken back, and with them what they did to a law: `the letter suspending X was withdrawn`, `Berg revoked the order by which
 * she had waived X`. In: a sentence. Out: a frame that the waiver or the suspension is over, or that what was ended is back.
 */
import type { Target } from '../../../claim/claim.ts';
import { foundIn } from '../../../text/found.ts';
import type { ActedOn, Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { isOfRuling, isPutOnHold, TAKING_BACK, takenBackBy } from '../moods/undone-paper.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { LAW_VERB } from '../verbs/verb-class.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { decisionUndone } from './revoked-decision.ts';

export function revokedFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(
    clausesOnLaw(context, LAW_VERB),
    (clause) =>
      frameOf(context, clause) ??
      vacaturStayed(context, clause) ??
      orderLifted(context, clause, before) ??
      againstLaw(context, clause),
  );
}

/** `annulled | the decision to leave X`: the law is back. */
function againstLaw(context: EnglishContext, clause: Clause): Frame | null {
  const undone = decisionUndone(context, clause);
  // what a chamber votes to take back stays so far
  if (undone === null || moodOf(context, clause).governor === 'vote') return null;
  return toldBack(context, clause, { sense: undone.sense, target: 'law' }, undone);
}

/** What is so once the paper that did this is taken back. */
interface Back {
  readonly sense: Sense;
  readonly target: Target;
}

const LIMIT_ENDS: Back = { sense: 'rescind', target: 'limit' };
const RETURNS: Back = { sense: 'restore', target: 'law' };

const BACK: ReadonlyMap<Sense, Back> = new Map<Sense, Back>([
  ['waive', { sense: 'rescind', target: 'waiver' }],
  // of a ruling, which is put on hold and not taken back
  ...(['suspend', 'block', 'postpone', 'voidByCourt', 'annul'] as const).map((sense) => [sense, LIMIT_ENDS] as const),
  ...(['repeal', 'removeLaw', 'rescind', 'endLaw'] as const).map((sense) => [sense, RETURNS] as const),
]);

/** `stopped | suspending X`: no paper was taken back, and none followed. */
function stoppedBy({ clauses }: EnglishContext, { index, group }: Clause): Clause | null {
  const above = clauses[index - 1];
  const stops = above !== undefined && /^(?:stop|cease|quit)$/.test(above.group.lemma) && above.group.to === group.from;
  return stops && group.form === 'ing' && !group.finite ? above : null;
}

/** `stayed | the vacatur of X`, `the annulment of X | was put on hold`: the ruling by its noun. */
function vacaturStayed(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const phrase = clause.group.passive ? clause.subject : clause.object;
  if (phrase === null || !isPutOnHold(view, clause)) return null;
  for (let at = phrase.from; at < phrase.to - 1; at++) {
    if (
      view.mentionAt[at] !== null ||
      !VOIDING.has(NOUNS.get(word(view, at)) ?? 'repeal') ||
      word(view, at + 1) !== 'of'
    )
      continue;
    const meaning = readPhrase(view, { from: at + 2, to: phrase.to }, context.calledA);
    return meaning === null || meaning.indefinite
      ? null
      : toldBack(context, clause, LIMIT_ENDS, { acted: actedOn(view, meaning), to: clause.to });
  }
  return null;
}

/** `A court suspended X in May and lifted | that order | in June`, `A judge blocked X. He stayed | his own order`: what the court had done. */
function orderLifted(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group, subject, object } = clause;
  const paper = group.passive ? subject : object;
  if (paper === null || group.negated || !TAKING_BACK.has(group.lemma)) return null;
  if (!OWN_ORDER.test(wordsOf(view, paper.from, paper.to))) return null;
  const acted = blockedHere(context, clause) ?? blockedBefore(context, before);
  if (acted === null) return null;
  return toldBack(context, clause, LIMIT_ENDS, { acted, to: clause.to });
}

const OWN_ORDER = /^(?:its|his|her|their|that|this|the)(?: own| earlier| first)? (?:orders?|ruling|decision|block)\b/;

/** What a court blocks earlier in the sentence. */
function blockedHere(context: EnglishContext, { index }: Clause): ActedOn | null {
  const { view, clauses, calledA } = context;
  const told = clauses.findLast(
    (one) => one.index < index && BACK.get(plainSense(one) ?? 'remain')?.target === 'limit' && !one.group.negated,
  );
  if (told?.subject == null || told.object === null || told.group.passive) return null;
  if (bodyOf(wordsOf(view, told.subject.from, told.subject.to)) !== 'court') return null;
  const meaning = readPhrase(view, told.object, calledA);
  return meaning === null || meaning.indefinite || meaning.target !== 'law' ? null : actedOn(view, meaning);
}

/** What one has just blocked, in the sentence before. */
function blockedBefore({ index }: EnglishContext, before: readonly Frame[]): ActedOn | null {
  const last = before.at(-1);
  const told = last !== undefined && index - last.sentence === 1 && last.polarity === 'affirmed' && !last.power;
  const court = told && last.actor !== null && bodyOf(last.actor.text) === 'court';
  return court && BACK.get(last.sense)?.target === 'limit' ? last.acted : null;
}

const VOIDING: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'annul']);

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, object } = clause;
  const sense = plainSense(clause);
  const back = sense === undefined ? undefined : BACK.get(sense);
  const stopped = back?.target === 'limit' ? stoppedBy(context, clause) : null;
  const by = back === undefined || object === null || group.negated ? null : (stopped ?? takenBackBy(context, clause));
  if (back === undefined || object === null || by === null) return null;
  const meaning = readPhrase(view, object, context.calledA);
  // `the injunction | halting enforcement of X`
  if (meaning === null || meaning.indefinite || !/^(?:law|application|enforcement)$/.test(meaning.target)) return null;
  const trigger = stopped === null ? by.group.to : group.to;
  return toldBack(context, by, isOfRuling(view, clause) ? LIMIT_ENDS : back, {
    acted: actedOn(view, meaning),
    to: Math.max(clause.to, object.to),
    trigger,
  });
}

/** Of the verb alone, and of what it is done to. */
function plainSense({ group }: Clause): Sense | undefined {
  return verbsOf(group.lemma).find(({ rest, on }) => rest.length === 0 && on !== 'subject')?.sense;
}

interface Told {
  readonly acted: ActedOn;
  readonly to: number;
  /** Behind the words that take it back. */
  readonly trigger?: number;
}

/** The frame of the clause that takes it back. */
function toldBack(context: EnglishContext, by: Clause, { sense, target }: Back, { acted, to, trigger }: Told): Frame {
  const { view, clauses } = context;
  const mood = moodOf(context, by);
  return {
    form: 'revoked',
    sense,
    acted: { ...acted, target },
    polarity: isUndone(view, by) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(by, clauses),
    actor: actorOf(context, by.group.passive ? byPhrase(view, by.group.to, by.to) : by.subject),
    power: false,
    weak: acted.mention === null && acted.pronoun,
    span: trimSpan(view, Math.min(by.subject?.from ?? by.group.from, by.group.from), Math.max(by.to, to)),
    trigger: spanOf(view, by.group.from, trigger ?? by.group.to),
    sentence: context.index,
  };
}
