/** Sources in an adjunct: `according to X`, `per X`, `in X’s words`, `in the view of X`, `by X’s count`. */

import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { has, placesOf, type SentenceView, spanOf, word, wordsOf } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { endsPhrase, isTitle, outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { withNaming } from '../speakers/naming.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { Cue } from './cue.ts';
import { canSpeak } from './verb-cue.ts';

/** Tokens of the words that point at the source, and those that name it. */
interface Pointer {
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number];
  readonly to: number;
}

export function accordingCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view } = context;
  if (!has(view, POINTER)) return [];
  return foundIn(placesOf(view, FORM), (at): Cue | null => {
    const pointer = pointerAt(context, at);
    if (pointer === null || !outsideQuotes(view.document, view.tokens[at]?.start ?? 0)) return null;
    const [from, to] = pointer.source;
    const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, last);
    if (speaker === null || !canSpeak(speaker)) return null;
    return {
      speaker: withNaming(context, speaker, { from, to }),
      lemma: 'according',
      span: spanOf(view, ...pointer.cue),
      from: Math.min(at, from),
      to: pointer.to,
      clause: null,
      kind: 'according',
    };
  });
}

const FORMS = new Set(['according', 'per', 'in', 'by', 'to', 'if', 'as']);
const FORM = wordClass((text) => FORMS.has(text));
/** Without one of these `in` and `by` point at no source. */
const POINTER = wordClass(
  (text) => text === 'according' || text === 'per' || SAID.test(text) || COUNTED.test(text) || AS_TOLD.test(text),
);
const AS_TOLD = /^(?:hear|believe|believed|quote|sees?|has|had|tells)$/;

function pointerAt(context: EnglishContext, at: number): Pointer | null {
  const { view } = context;
  if (word(view, at) === 'according') return word(view, at + 1) === 'to' ? behind(context, at, at + 2) : null;
  if (word(view, at) === 'per')
    return stands(context, at) && isSource(context, at + 1) ? behind(context, at, at + 1) : null;
  if (/^(?:to|if|as)$/.test(word(view, at))) return stands(context, at) ? asTold(context, at) : null;
  const by = word(view, at) === 'by';
  if (!stands(context, at) && !(by && word(view, at - 1) === 'and')) return null;
  if (word(view, at + 1) === 'the' && (by ? COUNTED : SAID).test(word(view, at + 2)) && word(view, at + 3) === 'of')
    return behind(context, at, at + 4);
  return possessive(context, at, by ? COUNTED : SAID);
}

const SAID =
  /^(?:words|view|opinion|reading|version|book|assessment|analysis|interpretation|telling|account|reckoning|judgment|judgement|estimation|eyes)$/;

/** `by the foundation’s count`, `by the account of the Secretariat`. */
const COUNTED = /^(?:count|account|reckoning|estimate|estimates|tally|telling|admission|calculation|lights)$/;

/** Where an adjunct can stand: at the beginning or behind a mark. */
function stands(context: EnglishContext, at: number): boolean {
  return at === 0 || endsPhrase(context, at - 1);
}

/** `per year`, `per head`, `per Article 5` name no source. */
function isSource({ view }: EnglishContext, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || view.mentionAt[at] !== null || /^(?:article|section|rule|clause)$/.test(token.text))
    return false;
  return (
    token.capital || /^(?:the|its|his|her|their|this|that|two|several|some|officials|sources|lawyers)$/.test(token.text)
  );
}

function behind(context: EnglishContext, at: number, start: number): Pointer | null {
  const { view } = context;
  // `according to statements from the speaker`: whoever made them
  const told = /^(?:statements?|remarks|comments)$/.test(word(view, start));
  const from = told && /^(?:from|by|of)$/.test(word(view, start + 1)) ? start + 2 : start;
  let to = from;
  while (to < view.tokens.length && !endsPhrase(context, to) && !(word(view, to) === '.' && !isTitle(context, to)))
    to++;
  return to === from ? null : { cue: [at, from], source: [from, to], to };
}

/** `in Berg’s words`, `in his view`, `in the ministry’s telling`. */
function possessive({ view }: EnglishContext, at: number, nouns: RegExp): Pointer | null {
  for (let noun = at + 2; noun < Math.min(at + 9, view.tokens.length); noun++) {
    if (view.tokens[noun]?.kind === 'mark') return null;
    const own = word(view, noun - 1) === 'own' ? noun - 1 : noun;
    const mark = word(view, own - 1);
    if (!nouns.test(word(view, noun))) continue;
    if (mark === "'s" || mark === "s'") return { cue: [at, noun + 1], source: [at + 1, own - 1], to: noun + 1 };
    if (/^(?:his|her|their)$/.test(mark)) return { cue: [at, noun + 1], source: [own - 1, noun + 1], to: noun + 1 };
    return null;
  }
  return null;
}

/** `to hear | Berg | tell it`, `to quote | Berg`, `if you believe | Berg`, `if | Berg | is to be believed`, `as | Berg | sees it`. */
function asTold(context: EnglishContext, at: number): Pointer | null {
  const { view } = context;
  if (wordsOf(view, at, at + 2) === 'to quote') return behind(context, at, at + 2);
  if (wordsOf(view, at, at + 3) === 'if you believe') return behind(context, at, at + 3);
  const hears = wordsOf(view, at, at + 2) === 'to hear';
  if (word(view, at) === 'to' && !hears) return null;
  const start = hears ? at + 2 : at + 1;
  for (let end = start + 1; end < Math.min(start + 9, view.tokens.length); end++) {
    if (view.tokens[end]?.kind === 'mark' && word(view, end) !== '.') return null;
    const to = overTold(view, word(view, at), end);
    if (to !== null) return { cue: [at, start], source: [start, end], to };
  }
  return null;
}

/** Behind the words that close such a form before a mark or at the end. */
function overTold(view: SentenceView, first: string, at: number): number | null {
  for (const words of TOLD[first] ?? []) {
    const to = at + words.split(' ').length;
    const ends = view.tokens[to] === undefined || view.tokens[to]?.kind === 'mark';
    if (ends && wordsOf(view, at, to) === words) return to;
  }
  return null;
}

const TOLD: Readonly<Record<string, readonly string[]>> = {
  to: ['tell it', 'tell the story'],
  if: ['is to be believed', 'are to be believed'],
  as: ['sees it', 'see it', 'saw it', 'has it', 'had it', 'tells it', 'tell it', 'told it', 'sees things'],
};
