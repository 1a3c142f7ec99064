/**
 * The chamber that a bill has still to get through: `the bill still has the Senate before it`, `senators have it next`, `it awaits a vote
 * in the Lords`, `the Senate comes next`. In: a sentence and the frames so far. Out: a frame that the bill was not passed there.
 */
import type { Body } from '../../../law/actor.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { unnamedBill, type VoteTold, voteFrame } from '../frames/step-of-bill.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

const AWAITING = verbClass(new Set(['have', 'face', 'await', 'wait', 'need', 'be', 'come', 'confront']));

export function awaitedFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view } = context;
  if (view.question || !MAY.test(wordsOf(view, 0, view.tokens.length))) return [];
  return foundIn(clausesWith(context, AWAITING), (clause) => {
    const { group, relative } = clause;
    if (group.negated || group.modal !== null || !group.finite || relative || group.past || group.perfect) return null;
    const found = ofBill(context, clause) ?? ofChamber(context, clause, before);
    return found === null || moodOf(context, clause).modality !== 'asserted'
      ? null
      : voteFrame('awaited', context, clause, found, 'denied');
  });
}

/** Without one of these words nothing is told to come. */
const MAY = /\b(?:still|next|before|ahead|now|faces?|awaits?|waits?|waiting)\b/;

/** `the bill | still has | the Senate before it`, `now faces the Lords`, `awaits a vote in the House`, `still needs the Senate`. */
function ofBill(context: EnglishContext, clause: Clause): VoteTold | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || !/^(?:have|face|await|wait|need|confront)$/.test(group.lemma)) return null;
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:for|on)$/.test(word(view, at))) at++;
  const vote = /^(?:a|an|its) (?:final |floor |further |full )?(?:vote|debate|reading|passage) (?:in|by|before) /.exec(
    wordsOf(view, at, at + 6),
  )?.[0];
  const by = chamberAt(view, at + (vote?.trim().split(' ').length ?? 0));
  if (by === null) return null;
  const behind = wordsOf(view, by.to, Math.min(view.tokens.length, by.to + 5));
  const ends = behind === '' || /^(?:[.,;:)]|and\b|but\b|next\b|now\b|in\b|on\b|this\b|as\b|where\b)/.test(behind);
  const still = /\b(?:still|now|next)\b/.test(wordsOf(view, group.from - 1, group.to + 1)) || /^next\b/.test(behind);
  const told =
    vote !== undefined
      ? ends && group.lemma !== 'have'
      : group.lemma === 'have'
        ? BEFORE_IT.test(behind)
        : (still || group.lemma === 'wait' || group.lemma === 'await') && ends;
  const meaning = told ? asSpokenOf(context, clause, readPhrase(view, subject, context.calledA), 'pass') : null;
  if (meaning === null || meaning.negative || (meaning.indefinite && meaning.mention === null)) return null;
  if (meaning.target !== 'measure' && meaning.target !== 'law') return null;
  const length = group.lemma === 'have' ? (BEFORE_IT.exec(behind)?.[0].split(' ').length ?? 0) : 0;
  return { acted: { ...actedOn(view, meaning), target: 'measure' }, by, end: by.to + length };
}

/** Behind the chamber that it has: `before it`, `still to face`, `to get through`. */
const BEFORE_IT =
  /^(?:still |yet )?(?:before it|ahead of it|in front of it|to (?:face|clear|pass|convince|come|go|win over|get (?:through|past)|go through))\b/;

/** `senators | have | it next`, `the Lords have the bill before them`, `the Senate comes next`. */
function ofChamber(context: EnglishContext, clause: Clause, before: readonly Frame[]): VoteTold | null {
  const { view } = context;
  const { group, subject } = clause;
  const by = subject === null ? null : chamberAt(view, subject.from);
  if (by === null || subject === null || by.to < subject.to) return null;
  if (group.lemma === 'have') {
    const { object } = clause;
    if (object === null) return null;
    const at = view.tokens.findIndex(
      ({ text }, place) => place > object.from && place < object.from + 12 && HAS.test(text),
    );
    const behind = at < 0 ? null : HELD.exec(wordsOf(view, at, Math.min(view.tokens.length, at + 4)))?.[0];
    const held = at > 0 ? { from: group.to, to: at } : null;
    const meaning =
      behind == null || held === null
        ? null
        : asSpokenOf(context, clause, readPhrase(view, held, context.calledA), 'pass');
    if (meaning === null || behind == null || (meaning.indefinite && meaning.mention === null)) return null;
    if (meaning.pronoun && !speaksOfBill(context, before)) return null;
    return { acted: { ...actedOn(view, meaning), target: 'measure' }, by, end: at + behind.split(' ').length };
  }
  if (group.lemma !== 'come' && group.lemma !== 'be') return null;
  const words = COMES.exec(wordsOf(view, group.to, Math.min(view.tokens.length, group.to + 4)))?.[0];
  if (words === undefined || !speaksOfBill(context, before)) return null;
  const span = spanOf(view, subject.from, subject.to);
  return { acted: unnamedBill(span), by, end: group.to + words.split(' ').length };
}

const HAS = /^(?:next|before|on)$/;
const HELD = /^(?:next|before (?:it|them)|on (?:its|their) (?:desks?|agenda|calendar|plate))(?=$| [.,;])/;
const COMES = /^(?:(?:up )?next|still to (?:come|vote|go)|yet to come)(?=$| [.,;])/;

/** `the Senate`, `peers`, `the upper house`: one chamber or both, and no committee. */
function chamberAt(view: SentenceView, from: number): Phrase | null {
  let end = from;
  while (
    end < from + 4 &&
    view.tokens[end]?.kind === 'word' &&
    view.mentionAt[end] === null &&
    !ENDS.test(word(view, end))
  )
    end++;
  for (let to = end; to > from; to--) {
    const words = wordsOf(view, from, to);
    if (/\b(?:committee|panel)\b/.test(words)) return null;
    if (HOUSES.includes(bodyOf(words) ?? 'court')) return { from, to };
  }
  return null;
}

/** What stands behind a chamber. */
const ENDS = /^(?:next|before|ahead|still|yet|now|to|in|have|has|comes?|is|are)$/;

const HOUSES: readonly Body[] = ['chamber', 'legislature'];

/** That a chamber comes next says so of a bill where one was just told of. */
function speaksOfBill({ index }: EnglishContext, before: readonly Frame[]): boolean {
  return before
    .slice(-2)
    .some(
      ({ acted, actor, sense, sentence }) =>
        index - sentence <= REACH &&
        (acted.target === 'measure' ||
          acted.mention?.law.type === 'measure' ||
          sense === 'pass' ||
          HOUSES.includes(bodyOf(actor?.text ?? '') ?? 'court')),
    );
}

/** Sentences from what told of the bill on. */
const REACH = 2;
