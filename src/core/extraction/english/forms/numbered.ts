/**
 * An amendment of the constitution goes by a number once it is law: `X is now the 28th Amendment`, `X became our Twenty-eighth
 * Amendment`. In: a sentence. Out: a frame that it is law, or is not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const AMENDMENT = wordClass((text) => text === 'amendment');

export function numberedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, AMENDMENT), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const end = /^(?:be|become|stand)$/.test(group.lemma) && subject !== null ? endOfNumber(view, group.to) : null;
  if (end === null || subject === null) return null;
  const meaning = asSpokenOf(context, clause, readPhrase(view, subject, context.calledA));
  if (meaning === null || meaning.indefinite || meaning.target === 'power') return null;
  const mood = moodOf(context, clause);
  return {
    form: 'numbered',
    sense: 'beLaw',
    acted: actedOn(view, meaning),
    polarity: (group.negated !== meaning.negative) !== mood.denied ? 'denied' : 'affirmed',
    negated: group.negated,
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), end),
    trigger: spanOf(view, group.from, end),
    sentence: context.index,
  };
}

/** Behind `the 28th Amendment`, which may itself be known as a name; null where another word stands there. */
function endOfNumber(view: SentenceView, from: number): number | null {
  let at = from;
  while (isAdverb(word(view, at)) || word(view, at) === 'not') at++;
  if (/^(?:the|our|as|a)$/.test(word(view, at))) at++;
  const first = at;
  while (at < first + LONGEST_NUMBER && isNumber(word(view, at))) at++;
  const named = view.tokens[at];
  return at > first && named?.text === 'amendment' && named.capital ? at + 1 : null;
}

/** `twenty - eighth` is read as three words. */
const LONGEST_NUMBER = 3;

const isNumber = (text: string): boolean =>
  text === '-' || /^(?:\d+(?:st|nd|rd|th)|twenty|thirty|[\p{L}-]+(?:th|-first|-second|-third))$/u.test(text);
