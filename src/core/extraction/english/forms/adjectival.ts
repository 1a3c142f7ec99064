/**
 * Participles before a name: `the now-defunct X`, `the repealed X`, `the suspended X`. They take what they say for granted. In: a
 * sentence. Out: frames whose words are the adjective and the name.
 */

import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOnNamed } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { placesOf, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { type Called, calledSo } from './adjectival-called.ts';

const ADJECTIVES: ReadonlyMap<string, Sense> = new Map<string, Sense>(
  (
    [
      ['repeal', 'repealed now-repealed since-repealed'],
      ['expire', 'expired lapsed now-expired now-lapsed'],
      ['endLaw', 'defunct now-defunct abolished scrapped now-abolished now-scrapped extinct'],
      ['voidByCourt', 'struck-down invalidated overturned'],
      ['rescind', 'rescinded revoked'],
      ['suspend', 'suspended paused frozen'],
      ['waive', 'waived'],
      ['restore', 'reinstated revived restored'],
    ] as const
  ).flatMap(([sense, words]) => words.split(' ').map((one) => [one, sense] as const)),
);

/** `the invalidated IEEPA measures`: what was built on the law, and not the law. */
const NOUN_BEHIND =
  /^(?:measures?|tariffs?|duties|levies|orders?|actions?|designations?|listings?|fees?|payments?|grants?|powers|rates?|waivers?|deadlines?|lawsuits?|cases?|policies|policy|regulations?|guidelines?|amendments?|changes?|package|delay|extension|reforms?)$/;

/** `the recently enacted X`, `the newly passed bill`: said of what is new, and of nothing without such a word (`an enacted law`). */
const MADE: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...['enacted', 'promulgated'].map((text) => [text, 'make'] as const),
  ...['passed', 'adopted', 'approved'].map((text) => [text, 'pass'] as const),
  ...['signed', 'ratified'].map((text) => [text, text === 'signed' ? 'sign' : 'ratify'] as const),
]);
const NEWLY = /^(?:newly|recently|just|freshly|lately)$/;

const LEADING: ReadonlySet<string> = new Set(['the', 'a', 'this', 'that', 'its', 'now', "'s"]);

const JOINED = /^(?:newly|recently|just)-/;
const ADJECTIVE = wordClass((text) => ADJECTIVES.has(text) || MADE.has(text.replace(JOINED, '')));

export function adjectivalFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !view.names) return [];
  return foundIn(placesOf(view, ADJECTIVE), (at) => {
    const sense = view.mentionAt[at] === null ? senseAt(view, at) : undefined;
    const called = sense === undefined || MADE.has(word(view, at)) ? null : calledSo(view, at);
    if (sense !== undefined && called !== null) return saidOf(context, at, sense, called);
    const mention = view.mentionAt[at + 1];
    const before = word(view, at - 1);
    // `the recently repealed act`; `also repealed the act's limits` is a verb
    const attributive = LEADING.has(before) || (isAdverb(before) && LEADING.has(word(view, at - 2)));
    if (sense === undefined || mention == null || !attributive || NEGATIONS.has(before)) return null;
    let end = at + 1;
    while (view.mentionAt[end] === mention) end++;
    if (NOUN_BEHIND.test(word(view, end))) return null;
    return {
      form: 'adjectival',
      sense,
      acted: {
        mention,
        carriedBy: null,
        pronoun: false,
        target: mention.law.type === 'measure' ? 'measure' : 'law',
        scope: WHOLE,
        span: mention.span,
      },
      polarity: 'affirmed',
      modality: 'presupposed',
      aspect: 'perfect',
      actor: null,
      power: false,
      weak: false,
      span: spanOf(view, at, end),
      trigger: spanOf(view, at, at + 1),
      sentence: context.index,
    } satisfies Frame;
  });
}

/** `calls X a repealed law`. */
function saidOf(context: EnglishContext, at: number, sense: Sense, { mention, denied }: Called): Frame {
  const { view, index, clauses } = context;
  const clause = clauses.findLast(({ group }) => group.to <= at);
  const first = view.mentionAt.indexOf(mention);
  return {
    form: 'adjectival',
    sense,
    acted: actedOnNamed(mention, mention.span),
    polarity: denied ? 'denied' : 'affirmed',
    modality: clause === undefined ? 'asserted' : moodOf(context, clause).modality,
    aspect: 'perfect',
    actor: null,
    power: false,
    weak: false,
    span: spanOf(view, first, at + 2),
    trigger: spanOf(view, at, at + 1),
    sentence: index,
  };
}

function senseAt(view: EnglishContext['view'], at: number): Sense | undefined {
  const text = word(view, at);
  const plain = text.replace(JOINED, '');
  return plain !== text || NEWLY.test(word(view, at - 1))
    ? (MADE.get(plain) ?? ADJECTIVES.get(text))
    : ADJECTIVES.get(text);
}
