/**
 * Questions that want yes or no, with their auxiliary first: `Is X still in force?`, `Did Congress repeal X?`. In: a sentence. Out: a
 * frame of what is asked, which asserts nothing; `It is not` behind it does.
 */
import type { Frame } from '../../frame.ts';
import { BE, DO, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf } from '../frames/frame-parts.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type Phrase, trim } from '../phrases/phrase-parts.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { QUESTION_MARK } from '../words/mark-class.ts';
import { predicatesAt } from '../words/predicate-at.ts';
import { has, type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';

export function askedFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  // `“Is X still law?” a reader asks.` goes on behind its question mark
  if (!has(view, QUESTION_MARK)) return [];
  const at = auxiliaryAt(view);
  if (at === null) return [];
  const from = NEGATIONS.has(word(view, at + 1)) ? at + 2 : at + 1;
  const frame = BE.has(word(view, at))
    ? (stateAsked(context, from) ?? belongingAsked(context, from))
    : actAsked(context, from);
  return frame === null ? [] : [frame];
}

/** What may stand before the auxiliary, and what a question can begin behind. */
const BEFORE = /^(?:["“'(—–-]|:|,|so|but|and|then|well)$/;

function auxiliaryAt(view: SentenceView): number | null {
  const at = view.tokens.findIndex(({ text }) => BE.has(text) || DO.has(text));
  const open = at > 0 && word(view, at - 1) === ':';
  return at >= 0 && (open || view.tokens.slice(0, at).every(({ text }) => BEFORE.test(text))) ? at : null;
}

/** `Is X | dead?`: the state is the last thing that is asked. */
function stateAsked(context: EnglishContext, from: number): Frame | null {
  const { view } = context;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + 12); at++) {
    if (view.mentionAt[at] !== null) continue;
    const predicate = predicatesAt(view, at).find(({ list }) => isClosing(view, at + list.length));
    if (predicate === undefined || predicate.sense === 'grade' || predicate.of !== undefined) continue;
    const frame = frameOf(context, trim(view, { from, to: at }), predicate.sense, {
      from: at,
      to: at + predicate.list.length,
    });
    return frame === null || !predicate.negative ? frame : { ...frame, polarity: 'denied' };
  }
  return null;
}

/** `Is Norway | still a party to | X?`: asked is whether it has left; no other form of words is said of treaties alone. */
function belongingAsked(context: EnglishContext, from: number): Frame | null {
  const { view } = context;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + 8); at++) {
    if (view.mentionAt[at] !== null) return null;
    const still = word(view, at) === 'still' ? at + 1 : at;
    const words = BELONGING.find((list) => standsAt(view, still, list));
    if (words === undefined || (words[0] === 'in' && still === at)) continue;
    const start = still + words.length;
    let to = word(view, start) === 'the' ? start + 1 : start;
    while (view.mentionAt[to] != null) to++;
    const law = view.mentionAt[to - 1]?.law;
    if (law?.type !== 'treaty' || !isClosing(view, to)) return null;
    const frame = frameOf(context, { from: start, to }, 'leave', { from: at, to: start });
    if (frame === null) return null;
    const span = spanOf(view, from, to);
    return { ...frame, polarity: 'denied', actor: actorOf(context, { from, to: at }), span };
  }
  return null;
}

const BELONGING = 'a party to|party to|a member of|part of|bound by|in|inside'
  .split('|')
  .map((text) => text.split(' '));

/** `Did Congress | repeal | X?`: with no time, place or length beside it that alone could be what is denied. */
function actAsked(context: EnglishContext, from: number): Frame | null {
  const { view } = context;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + 8); at++) {
    if (view.mentionAt[at] !== null) return null;
    const base = verbReadings(word(view, at)).find(({ form }) => form === 'base');
    const entry =
      base === undefined
        ? undefined
        : verbsOf(base.lemma).find(({ on, rest }) => rest.length === 0 && (on === 'object' || on === 'both'));
    if (entry === undefined) continue;
    const end = view.tokens.findIndex(({ kind }, index) => index > at && kind === 'mark');
    const frame = frameOf(context, { from: at + 1, to: end < 0 ? view.tokens.length : end }, entry.sense, {
      from: at,
      to: at + 1,
    });
    return frame === null ? null : { ...frame, actor: actorOf(context, { from, to: at }) };
  }
  return null;
}

function isClosing(view: SentenceView, at: number): boolean {
  // `in force | today?`
  const text = word(view, /^(?:today|now|currently|anymore)$/.test(word(view, at)) ? at + 1 : at);
  return text === '' || text === '?' || text === ',' || text === '"';
}

function frameOf(context: EnglishContext, phrase: Phrase, sense: Sense, trigger: Phrase): Frame | null {
  const { view } = context;
  const meaning = readPhrase(view, phrase, context.calledA);
  const whole = meaning?.mention != null && view.mentionAt[phrase.to - 1] === meaning.mention;
  const it = meaning?.pronoun === true && phrase.to - phrase.from === 1;
  // `Did the president sign the Media Bill?`: a measure that goes by its own name
  const bill = meaning?.target === 'measure' && meaning.mention?.law.type === 'measure';
  if (meaning === null || !(meaning.target === 'law' || bill) || meaning.indefinite || !(whole || it)) return null;
  return {
    ...{ form: 'asked', sense, acted: actedOn(view, meaning), polarity: 'affirmed', modality: 'questioned' },
    ...{ aspect: 'present', actor: null, power: false, weak: false, sentence: context.index },
    span: spanOf(view, Math.min(phrase.from, trigger.from), Math.max(phrase.to, trigger.to)),
    trigger: spanOf(view, trigger.from, trigger.to),
  };
}
