/**
 * A day that was put off: `Congress moved the expiry of X to April`, `X’s start date was pushed back to 2026`. Where it is the end, the
 * law goes on; where it is the start, the law waits. In: a sentence. Out: a frame that the law was extended, or its start postponed.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { linkedMention, type Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const MOVING = new Set('move push put shift extend postpone delay defer set kick'.split(' '));
/** With these only where a word says which way. */
const BOTH_WAYS = new Set(['put', 'set', 'kick']);
const AWAY = /^(?:off|back|out)$/;

const END = /^(?:expiry|expiration|sunset|lapse|demise)$/;
const DATED_END = /^(?:end|expiry|expiration|sunset|cutoff|cut-off)$/;

const START = /^(?:start|launch|rollout|commencement|kick-off)$/;
const DATED_START = /^(?:start|starting|application|implementation|effective|compliance|commencement|launch)$/;

const DAY = wordClass((text) => END.test(text) || DATED_END.test(text) || START.test(text) || DATED_START.test(text));

export function postponedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, DAY), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const slips = group.lemma === 'slip' && !group.passive;
  if (!(slips || MOVING.has(group.lemma))) return null;
  const particle = AWAY.test(word(view, group.to));
  if (BOTH_WAYS.has(group.lemma) && !particle && !AWAY.test(word(view, clause.object?.to ?? clause.to))) return null;
  const phrase = group.passive || slips ? clause.subject : behindParticle(clause, particle ? group.to + 1 : group.to);
  const day = phrase === null ? null : dayIn(view, phrase);
  if (phrase === null || day === null) return null;
  const { at: end, starts } = day;
  const mention = lawOf(view, phrase, end, starts);
  const own = /^(?:its|their)$/.test(word(view, phrase.from));
  if (mention === null && !own) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'postponed',
    sense: starts ? 'postpone' : 'extend',
    acted: actedOnNamed(mention, spanOf(view, phrase.from, phrase.from + 1)),
    polarity: isUndone(view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: slips ? null : actorOf(context, group.passive ? byPhrase(view, group.to, clause.to) : clause.subject),
    power: false,
    weak: false,
    span: trimSpan(
      view,
      Math.min(clause.subject?.from ?? group.from, group.from, phrase.from),
      Math.max(clause.to, phrase.to),
    ),
    trigger: spanOf(view, Math.min(group.from, end), Math.max(group.to, end + 1)),
    sentence: context.index,
  };
}

function behindParticle({ object, to }: Clause, from: number): Phrase | null {
  const end = Math.max(object?.to ?? to, to);
  return end > from ? { from, to: end } : null;
}

interface Day {
  readonly at: number;
  readonly starts: boolean;
}

/** The end or start that heads the phrase: before its first preposition. */
function dayIn(view: SentenceView, { from, to }: Phrase): Day | null {
  for (let at = from; at < to; at++) {
    if (view.mentionAt[at] !== null) continue;
    const text = word(view, at);
    const dated = /^(?:date|deadline)$/.test(word(view, at + 1));
    if (dated && DATED_START.test(text)) return { at: at + 1, starts: true };
    if (dated && DATED_END.test(text) && word(view, at + 1) === 'date') return { at: at + 1, starts: false };
    if (END.test(text)) return { at, starts: false };
    if (START.test(text)) return { at, starts: true };
    if (PREPOSITIONS.has(text) || (view.tokens[at]?.kind === 'mark' && text !== "'s" && text !== '-')) return null;
  }
  return null;
}

/** `X’s | expiry`, `the expiry | of X`, `the end date | for X`. */
function lawOf(view: SentenceView, { from, to }: Phrase, end: number, starts: boolean): Mention | null {
  const before = view.mentionAt.slice(from, end).find((mention) => mention != null) ?? null;
  if (before !== null) return before;
  if (!/^(?:of|for)$/.test(word(view, end + 1))) return null;
  // `the start of talks on X`
  const behind = word(view, end + 2) === 'the' ? end + 3 : end + 2;
  return !starts || view.mentionAt[behind] != null ? linkedMention(view, { from: end + 1, to }) : null;
}
