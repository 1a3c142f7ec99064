/**
 * More time for a law, told as the time: `deputies approved another ninety days of X`, `voted for six more months of X`, `nodded through a
 * further half-year of X`. In: a sentence. Out: a frame that the law was extended.
 */

import { chamberOf } from '../../../law/bodies/chamber.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { numberOf } from '../../lexicon/en/time-words.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actedOnNamed, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { pronounIt, readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** Whoever does this to a length of time gives it. */
const GIVING = new Set(
  'approve back adopt endorse authorise authorize order decree grant okay ok greenlight rubber-stamp sign pass nod wave vote agree impose add secure win get'.split(
    ' ',
  ),
);

const MORE = /^(?:another|further|additional|more|extra)$/;
const LENGTH = /^(?:days?|weeks?|months?|years?|half-years?|terms?)$/;

const ADDED = wordClass((text) => MORE.test(text));

export function lengthenedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, ADDED), (clause) => {
    const frame = frameOf(context, clause) ?? given(context, clause);
    return frame === null ? null : asPassed(frame);
  });
}

/** Who votes there, and not the chamber: `senators voted for six more months of X` may be told of either. */
const MEMBERS = /\b(?:senators|deputies|lawmakers|members|representatives|peers)$/i;

/** `the House approved three more years of X`: a bill, and no more than its passage there. */
function asPassed(frame: Frame): Frame {
  if (frame.actor === null || chamberOf(frame.actor.text) === null || MEMBERS.test(frame.actor.text)) return frame;
  return { ...frame, sense: 'pass', also: 'extend', acted: { ...frame.acted, target: 'measure' } };
}

/** `gave | it | ninety days more`, `gave X another year`: to the law itself. */
function given(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (group.lemma !== 'give' || group.passive) return null;
  let to = group.to;
  while (
    to < group.to + LONGEST &&
    (view.mentionAt[to] !== null || (to === group.to && DETERMINERS.has(word(view, to))))
  )
    to++;
  const it = /^(?:it|them)$/.test(word(view, group.to));
  const meaning = it
    ? asSpokenOf(context, clause, pronounIt(group.to, group.to + 1))
    : readPhrase(view, { from: group.to, to }, context.calledA);
  const end = endOfMore(view, it ? group.to + 1 : to);
  if (meaning === null || end === null || (!it && meaning.mention === null)) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'lengthened',
    sense: 'extend',
    acted: actedOn(view, meaning),
    polarity: isUndone(view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: actorOf(context, clause.subject),
    power: false,
    weak: it,
    span: trimSpan(view, Math.min(clause.subject?.from ?? group.from, group.from), Math.max(clause.to, end)),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

const LONGEST = 8;

/** `ninety days more`, `another six months`: behind them, or null where no length or nothing more is told. */
function endOfMore(view: SentenceView, from: number): number | null {
  let to = from;
  while (
    to < from + 5 &&
    (MORE.test(word(view, to)) ||
      LENGTH.test(word(view, to)) ||
      /^an?$/.test(word(view, to)) ||
      numberOf(word(view, to)) !== null ||
      view.tokens[to]?.kind === 'number')
  )
    to++;
  const words = view.tokens.slice(from, to).map(({ text }) => text);
  return words.some((text) => MORE.test(text)) && words.some((text) => LENGTH.test(text)) ? to : null;
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const blessed = group.lemma === 'give' ? behindBlessing(view, group.to) : null;
  if (!GIVING.has(group.lemma) && blessed === null) return null;
  const time = timeIn(view, blessed ?? (group.passive ? (clause.subject?.from ?? group.from) : group.to));
  if (time === null || (group.passive ? time.to > group.from : time.from - (blessed ?? group.to) > REACH)) return null;
  const mention = view.mentionAt[time.law];
  if (mention == null) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'lengthened',
    sense: 'extend',
    acted: actedOnNamed(mention, mention.span),
    polarity: isUndone(view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: actorOf(context, group.passive ? byPhrase(view, group.to, clause.to) : clause.subject),
    power: false,
    weak: false,
    span: trimSpan(
      view,
      Math.min(clause.subject?.from ?? group.from, group.from),
      Math.max(clause.to, time.to, group.to),
    ),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** `gave | its blessing on Wednesday to | another`: behind the preposition. */
function behindBlessing(view: SentenceView, from: number): number | null {
  const near = view.tokens.slice(from, from + LONGEST).map(({ text }) => text);
  const noun = near.findIndex((text) => BLESSING.test(text));
  const to = noun < 0 ? -1 : near.indexOf('to', noun);
  return to < 0 ? null : from + to + 1;
}

const BLESSING = /^(?:blessing|approval|backing|consent|assent|nod|go-ahead|light|seal|support)$/;

/** A particle, a preposition and a day may stand between: `nodded through on Monday another`. */
const REACH = 4;

interface Time {
  readonly from: number;
  readonly law: number;
  readonly to: number;
}

/** `another | ninety days of | X`, `six | more months of | X`: the law named right behind. */
function timeIn(view: SentenceView, from: number): Time | null {
  for (let at = from; at < Math.min(from + REACH + 3, view.tokens.length); at++) {
    if (view.mentionAt[at] !== null) return null;
    if (!MORE.test(word(view, at))) continue;
    for (let unit = at + 1; unit <= at + 3; unit++) {
      if (!LENGTH.test(word(view, unit)) || word(view, unit + 1) !== 'of') continue;
      let law = unit + 2;
      while (law < unit + 4 && view.mentionAt[law] === null && leads(view, law)) law++;
      return view.mentionAt[law] == null ? null : { from: at, law, to: law + 1 };
    }
  }
  return null;
}

/** `of | the | X`, `of | Ukraine ’s | X`. */
function leads(view: SentenceView, at: number): boolean {
  return DETERMINERS.has(word(view, at)) || view.tokens[at]?.capital === true || word(view, at) === "'s";
}
