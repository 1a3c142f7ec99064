/**
 * One sentence as the English forms see it: its tokens, which of them stand inside a law's name, and which are verbs.
 */

import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/token.ts';
import { NUMBERS, TENS } from '../../lexicon/en/closed-classes.ts';
import type { Mention } from '../../mentions.ts';
import { askedBehind } from './asked-behind.ts';
import { withShortNames } from './short-name.ts';
import { type Classes, classesOf, isIn, NO_CLASS, type WordClass } from './word-class.ts';

export interface SentenceView {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token the law's name it stands in, or null. */
  readonly mentionAt: readonly (Mention | null)[];
  /** All laws named in the text, in its order. */
  readonly mentions: readonly Mention[];
  /** For each token the classes of its word, and those of all of them together. */
  readonly classesAt: readonly Classes[];
  readonly classes: Classes;
  /** Whether any law is named in it. */
  readonly names: boolean;
  readonly question: boolean;
  /** Token of a question that only ends the sentence: `…, and now what?`. */
  readonly askedFrom: number | null;
  /** `Senate Repeals Iraq War Powers`: capitals tell no names there. */
  readonly titleCase: boolean;
}

/** A sentence of a text; `near` of the laws named in it are those that may stand in the sentence. */
export function viewSentence(
  document: TextDocument,
  sentence: Sentence,
  mentions: readonly Mention[],
  near: readonly Mention[] = mentions,
): SentenceView {
  const tokens = document.tokens.slice(sentence.from, sentence.to);
  const inside = near.filter((mention) => mention.span[0] < sentence.span[1] && sentence.span[0] < mention.span[1]);
  const named: (Mention | null)[] = [];
  const classesAt: Classes[] = [];
  const all: [number, number, number] = [0, 0, 0];
  for (const token of tokens) {
    const classes = classesOf(token.text);
    classesAt.push(classes);
    all[0] |= classes[0];
    all[1] |= classes[1];
    all[2] |= classes[2];
    named.push(inside.length === 0 ? null : mentionOver(inside, token));
  }
  const mentionAt = inside.length === 0 ? named : withShortNames(document, tokens, named);
  const end = document.text.slice(Math.max(sentence.span[0], sentence.span[1] - 4), sentence.span[1]);
  const askedFrom = askedBehind(tokens, end.includes('?'));
  return {
    document,
    sentence,
    tokens,
    mentionAt,
    mentions,
    classesAt,
    classes: all,
    names: inside.length > 0,
    question: end.includes('?') && askedFrom === null,
    askedFrom,
    titleCase: isTitleCase(tokens, mentionAt),
  };
}

function mentionOver(mentions: readonly Mention[], { start, end }: Token): Mention | null {
  return mentions.find(({ span }) => span[0] <= start && end <= span[1]) ?? null;
}

/** The span of tokens [from, to); `the X Act (XA` is not cut before the bracket closes. */
export function spanOf({ tokens, mentionAt }: SentenceView, from: number, to: number): Span {
  const open = tokens[to]?.text === ')' && mentionAt[to] != null && mentionAt[to] === mentionAt[to - 1];
  return [tokens[from]?.start ?? 0, tokens[open ? to : to - 1]?.end ?? 0];
}

export function word(view: SentenceView, at: number): string {
  return view.tokens[at]?.text ?? '';
}

/** The words of tokens [from, to), with a space between them. */
export function wordsOf(view: SentenceView, from: number, to: number): string {
  return view.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** How many tokens such words are: a token has no space in it. */
export const tokensIn = (words: string): number => (words.trim() === '' ? 0 : words.trim().split(' ').length);

/** Whether the word at the place is of the class. */
export function isOf(view: SentenceView, at: number, wanted: WordClass): boolean {
  return isIn(view.classesAt[at] ?? NO_CLASS, wanted);
}

/** Whether any word of the sentence is of the class. */
export function has(view: SentenceView, wanted: WordClass): boolean {
  return isIn(view.classes, wanted);
}

/** Where the words of the class stand; most sentences have none. */
export function placesOf(view: SentenceView, wanted: WordClass): readonly number[] {
  if (!has(view, wanted)) return NOWHERE;
  const places: number[] = [];
  for (let at = 0; at < view.classesAt.length; at++) if (isOf(view, at, wanted)) places.push(at);
  return places;
}

const NOWHERE: readonly number[] = [];

/** Whether these words stand at the place, one behind the other; `#` is any number, in figures or in words. */
export function standsAt(view: SentenceView, at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const wanted = words[offset];
    if (word(view, at + offset) !== wanted && !(wanted === '#' && isNumber(view, at + offset))) return false;
  }
  return true;
}

const isNumber = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'number' || COUNTED.has(word(view, at));
const COUNTED: ReadonlySet<string> = new Set(`${NUMBERS}|${TENS}`.split('|'));

/** The same, where none of them is part of a law's name. */
export function standsOutsideNames(view: SentenceView, at: number, words: readonly string[]): boolean {
  if (!standsAt(view, at, words)) return false;
  for (let index = at; index < at + words.length; index++) if (view.mentionAt[index] !== null) return false;
  return true;
}

/** Whether the words are those of a headline, the names of laws aside, which are capitalised anywhere. */
function isTitleCase(tokens: readonly Token[], mentionAt: readonly (Mention | null)[]): boolean {
  let [words, capitals] = [0, 0];
  for (let at = 0; at < tokens.length && words <= LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || mentionAt[at] !== null || token.kind !== 'word' || token.end - token.start <= 3)
      continue;
    words++;
    if (token.capital) capitals++;
  }
  if (words > 0 && words < 3) return capitals === words && isHeading(tokens);
  return words >= 3 && words <= LONGEST && capitals >= words * 0.8;
}

/** `Assault Weapons Ban Expires`: few words, each with a capital, and no full stop. */
function isHeading(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= SHORT && tokens.every(({ kind, capital }) => kind === 'number' || (kind === 'word' && capital))
  );
}

const SHORT = 10;

/** No headline has more words. */
const LONGEST = 16;
