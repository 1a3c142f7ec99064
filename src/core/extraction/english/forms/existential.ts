/**
 * That there is a law, or none: `there is no longer a Section 907`, `since Friday there is no such act`, `there still is a Section 907`.
 * Without a word of time or denial the words only bring a law in. In: a sentence. Out: a frame that it is law, or is not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { placesOf, type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const THERE = wordClass((text) => text === 'there');

export function existentialFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !view.names) return [];
  return foundIn(placesOf(view, THERE), (at) => frameOf(context, at));
}

function frameOf(context: EnglishContext, there: number): Frame | null {
  const { view, clauses } = context;
  if (!/^(?:is|are|'s)$/.test(word(view, there + 1))) return null;
  const clause = clauses.find(({ group }) => group.from <= there + 1 && there + 1 < group.to);
  if (clause === undefined || clause.group.modal !== null) return null;
  let at = there + 2;
  let denied = false;
  let still = false;
  for (; at < view.tokens.length && view.mentionAt[at] === null; at++) {
    const text = word(view, at);
    if (text === 'no' || text === 'not' || text === "n't") denied = true;
    else if (text === 'still') still = true;
    else if (!(isAdverb(text) || /^(?:longer|an?|any|such|thing|as)$/.test(text))) return null;
  }
  let end = at;
  while (end < view.tokens.length && view.mentionAt[end] != null) end++;
  if (end === at || (!denied && !still) || !endsThere(view, end)) return null;
  const meaning = readPhrase(view, { from: at, to: end }, context.calledA);
  if (meaning === null || meaning.target !== 'law') return null;
  const mood = moodOf(context, clause);
  return {
    form: 'existential',
    sense: 'beLaw',
    acted: actedOn(view, meaning),
    polarity: denied !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, there, end),
    trigger: spanOf(view, there, at),
    sentence: context.index,
  };
}

/** Nothing behind the name that it could belong to: `there is no X exemption`, `there is no X for small firms`. */
function endsThere(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    /^(?:any|anymore|today|now|and|but|since|left|because|that)$/.test(token.text)
  );
}
