/**
 * An end that was put off: `Congress moved the expiry of X to April`, `X’s sunset was pushed back to 2026`. What is put off is the end,
 * so that the law goes on. In: a sentence. Out: a frame that the law was extended.
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

const ENDING = wordClass((text) => END.test(text) || DATED_END.test(text));

export function postponedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, ENDING), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (!MOVING.has(group.lemma)) return null;
  const particle = AWAY.test(word(view, group.to));
  if (BOTH_WAYS.has(group.lemma) && !particle && !AWAY.test(word(view, clause.object?.to ?? clause.to))) return null;
  const phrase = group.passive ? clause.subject : behindParticle(clause, particle ? group.to + 1 : group.to);
  const end = phrase === null ? null : endIn(view, phrase);
  if (phrase === null || end === null) return null;
  const mention = lawOf(view, phrase, end);
  const own = /^(?:its|their)$/.test(word(view, phrase.from));
  if (mention === null && !own) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'postponed',
    sense: 'extend',
    acted: actedOnNamed(mention, spanOf(view, phrase.from, phrase.from + 1)),
    polarity: isUndone(view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: actorOf(context, group.passive ? byPhrase(view, group.to, clause.to) : clause.subject),
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

/** The end that heads the phrase: before its first preposition. */
function endIn(view: SentenceView, { from, to }: Phrase): number | null {
  for (let at = from; at < to; at++) {
    if (view.mentionAt[at] !== null) continue;
    const text = word(view, at);
    const dated = DATED_END.test(text) && word(view, at + 1) === 'date';
    if (dated) return at + 1;
    if (END.test(text)) return at;
    if (PREPOSITIONS.has(text) || (view.tokens[at]?.kind === 'mark' && text !== "'s" && text !== '-')) return null;
  }
  return null;
}

/** `X’s | expiry`, `the expiry | of X`, `the end date | for X`. */
function lawOf(view: SentenceView, { from, to }: Phrase, end: number): Mention | null {
  const before = view.mentionAt.slice(from, end).find((mention) => mention != null) ?? null;
  if (before !== null) return before;
  return /^(?:of|for)$/.test(word(view, end + 1)) ? linkedMention(view, { from: end + 1, to }) : null;
}
