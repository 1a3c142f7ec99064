/**
 * What somebody’s word is said to be: `Berg’s answer was that …`, `The word from the ministry is that …`, `Berg’s version: …`, `What Berg
 * told them was this: …`. `The official line is that …` is nobody’s.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { isAdverb } from '../../../lexicon/en/closed-classes.ts';
import { SAYING, SAYING_NOUNS } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { placesOf, type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { isQuoteMark, outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { Cue } from './cue.ts';
import { canSpeak } from './verb-cue.ts';

/** What somebody says or holds, besides the nouns of saying: `their answer`, `its position`. */
const SAID = new Set(
  'answer reply response retort point line view position verdict argument case theory version account explanation contention conclusion insistence belief opinion word reminder refrain boast excuse defence defense story summary reading take objection complaint finding news'.split(
    ' ',
  ),
);
const NOUN = wordClass((text) => SAID.has(text) || SAYING_NOUNS.has(text) || text === 'what');

export function equatedCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view } = context;
  return foundIn(placesOf(view, NOUN), (at): Cue | null => {
    if (!outsideQuotes(view.document, view.tokens[at]?.start ?? 0) || view.question) return null;
    const found = word(view, at) === 'what' ? whatSaid(context, at) : nounIs(context, at);
    if (found === null || !context.groups.some((group) => group.finite && group.from >= found.to)) return null;
    const [from, to] = found.source;
    const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, last);
    if (speaker === null || !canSpeak(speaker)) return null;
    const span = spanOf(view, at, at + 1);
    return { speaker, lemma: 'say', span, from: Math.min(at, from), to: found.to, clause: null, kind: 'noun' };
  });
}

interface Equated {
  readonly source: readonly [number, number];
  /** Token where the words begin. */
  readonly to: number;
}

/** In tokens, of a source or of what stands between the noun and its verb. */
const FAR = 9;

function nounIs(context: EnglishContext, noun: number): Equated | null {
  const { view } = context;
  const owner = ownerBefore(view, noun);
  const of = owner === null && /^(?:from|of|by)$/.test(word(view, noun + 1));
  for (let at = overAside(view, noun + 1); at < noun + FAR + 6; at++) {
    const to = word(view, at) === ':' ? behindColon(context, at) : isBe(word(view, at)) ? behindBe(context, at) : null;
    if (to !== null && owner !== null && (at === overAside(view, noun + 1) || TO.test(word(view, noun + 1))))
      return { source: owner, to };
    if (to !== null && of && at > noun + 2) return { source: [noun + 2, at], to };
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '.') return null;
  }
  return null;
}

/** `, posted beneath,`: between the noun and its verb. */
function overAside(view: SentenceView, from: number): number {
  if (word(view, from) !== ',') return from;
  for (let at = from + 2; at < from + 6; at++) if (word(view, at) === ',') return at + 1;
  return from;
}

const TO = /^(?:to|on|about|yesterday|today|last)$/;

function isBe(text: string): boolean {
  return /^(?:is|was|'s|remains|remained)$/.test(text);
}

/** `was | that`, `was simply this | :` */
function behindBe(context: EnglishContext, be: number): number | null {
  const { view } = context;
  const at = isAdverb(word(view, be + 1)) ? be + 2 : be + 1;
  if (word(view, at) === 'that') return at;
  if (word(view, at) === ':') return behindColon(context, at);
  return /^(?:this|short|simple|brief|clear|plain)$/.test(word(view, at)) && word(view, at + 1) === ':'
    ? behindColon(context, at + 1)
    : null;
}

/** Quoted words are found with their marks. */
function behindColon(context: EnglishContext, colon: number): number | null {
  return isQuoteMark(context, colon + 1) ? null : colon + 1;
}

/** `the ministry’s | answer`, `her | answer`. */
function ownerBefore({ tokens }: SentenceView, noun: number): readonly [number, number] | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  const mark =
    tokens[noun - 1]?.kind === 'word' && !isOwner(text(noun - 1)) && isOwner(text(noun - 2)) ? noun - 2 : noun - 1;
  if (/^(?:his|her|their|its)$/.test(text(mark))) return [mark, mark + 1];
  if (!/^(?:'s|s')$/.test(text(mark))) return null;
  let from = mark;
  while (from > 0 && mark - from < FAR && tokens[from - 1]?.kind === 'word' && !BORDER.test(text(from - 1))) from--;
  return from < mark ? [from, mark] : null;
}

function isOwner(text: string): boolean {
  return /^(?:'s|s'|his|her|their|its)$/.test(text);
}

const BORDER = /^(?:of|to|in|on|by|with|from|at|after|before|and|but|that|than|as|is|was|despite|since)$/;

/** `What | Berg | told the crowd was that`. */
function whatSaid(context: EnglishContext, what: number): Equated | null {
  const { view } = context;
  let verb = what + 2;
  while (verb < what + FAR && !isSaying(word(view, verb))) {
    if (view.tokens[verb]?.kind === 'mark') return null;
    verb++;
  }
  if (!isSaying(word(view, verb))) return null;
  for (let at = verb + 1; at < verb + FAR; at++) {
    const to = isBe(word(view, at)) ? behindBe(context, at) : null;
    if (to !== null) return { source: [what + 1, verb], to };
    if (view.tokens[at]?.kind === 'mark') return null;
  }
  return null;
}

function isSaying(text: string): boolean {
  return verbReadings(text).some(({ lemma, form }) => SAYING.has(lemma) && form !== 'ing');
}
