/**
 * What is told of a law by the way, right behind its name and between two marks: `the X Act, | which critics call unfair, | was repealed`.
 * In: a sentence. Out: where such asides stand, and the sentence as it reads without them, in which they are part of the name; null where
 * there are none. What an aside itself claims is read in the whole sentence.
 */

import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Mention } from '../../mentions.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { has, type SentenceView, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { contextOf, type EnglishContext } from './context.ts';

export interface WithoutAsides {
  readonly asides: readonly Phrase[];
  readonly context: EnglishContext;
}

export function withoutAsides(context: EnglishContext): WithoutAsides | null {
  const { view, index, calledA, mentions, previous } = context;
  if (!view.names || !has(view, OPENING)) return null;
  const asides = asidesIn(context);
  if (asides.length === 0) return null;
  const mentionAt: (Mention | null)[] = [...view.mentionAt];
  for (const { from, to } of asides) mentionAt.fill(view.mentionAt[from - 1] ?? null, from, to);
  return { asides, context: contextOf({ ...view, mentionAt }, index, calledA, mentions, previous) };
}

const OPENING = wordClass((text) => text === 'which' || text === 'as');

function asidesIn(context: EnglishContext): readonly Phrase[] {
  const { view } = context;
  const found: Phrase[] = [];
  for (let open = 1; open < view.tokens.length - 3; open++) {
    const mark = word(view, open);
    const opens = MARKS.has(mark) && view.mentionAt[open - 1] != null && view.mentionAt[open] === null;
    if (!opens || !/^(?:which|as)$/.test(word(view, open + 1))) continue;
    const close = closeOf(context, open, mark);
    if (close !== null) found.push({ from: open, to: close + 1 });
  }
  return found;
}

const MARKS = new Set([',', '-', '–', '—']);

/** The mark that closes it: one clause before it, and what goes on with the law behind it. */
function closeOf({ view, groups }: EnglishContext, open: number, mark: string): number | null {
  const close = view.tokens.findIndex(({ text }, at) => at > open + 2 && text === mark && view.mentionAt[at] === null);
  if (close < 0) return null;
  const inside = groups.filter(({ from }) => from > open && from < close);
  const told = inside.some(({ finite }) => finite) && inside.every(({ to }) => to <= close);
  return told && goesOn(view, groups, close + 1) ? close : null;
}

function goesOn(view: SentenceView, groups: EnglishContext['groups'], at: number): boolean {
  return (
    groups.some(({ from, finite }) => finite && from >= at && from <= at + 1) ||
    (PREPOSITIONS.has(word(view, at)) && view.mentionAt[at] === null)
  );
}
