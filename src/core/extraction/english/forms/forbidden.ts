/**
 * What a law still forbids, told of the deed: `bribing officials is still a crime under X`, `the trade remains illegal under it`, `X
 * still makes it a crime to do so`. Without a word of time it only tells what the law is about. In: a sentence. Out: a frame that the
 * law applies, or no longer does.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { isWeak } from '../frames/applied.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const WRONG =
  /^(?:crimes?|felony|offen[cs]es?|illegal|unlawful|criminal|punishable|forbidden|prohibited|banned|outlawed|barred|off-limits)$/;

const FORBIDDEN = wordClass((text) => WRONG.test(text));

export function forbiddenFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, FORBIDDEN), (clause) => underLaw(context, clause) ?? made(context, clause));
}

/** `is still | a crime | under X`, `remains | banned | by X`. */
function underLaw(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const time = timeOf(view, clause);
  const said = group.copular || group.passive || /^(?:remain|stay)$/.test(group.lemma);
  const wrong = time === null || !said ? null : wrongAt(view, group.passive ? group.main : group.to);
  if (time === null || wrong === null || !/^(?:under|by)$/.test(word(view, wrong + 1))) return null;
  const from = wrong + 2;
  const meaning = readPhrase(view, { from, to: Math.max(from + 1, clause.to) }, context.calledA);
  return meaning === null ? null : frameOf(context, clause, meaning, time, { from: group.from, to: from });
}

/** `X still | makes it a crime`. */
function made(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const time = group.lemma === 'make' && !group.passive && group.modal === null ? timeOf(view, clause) : null;
  const wrong = time === null ? null : wrongAt(view, group.to);
  const meaning = wrong === null || subject === null ? null : readPhrase(view, subject, context.calledA);
  if (time === null || wrong === null || meaning === null) return null;
  return frameOf(context, clause, meaning, time, { from: group.from, to: wrong + 1 });
}

function frameOf(
  context: EnglishContext,
  clause: Clause,
  meaning: PhraseMeaning,
  time: 'goesOn' | 'over',
  words: { readonly from: number; readonly to: number },
): Frame | null {
  const { view } = context;
  if (meaning.target !== 'law' || meaning.indefinite || clause.group.past) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'forbidden',
    sense: 'apply',
    acted: actedOn(view, meaning),
    polarity: (time === 'over') !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: isWeak(context, clause, meaning),
    span: trimSpan(view, Math.min(clause.subject?.from ?? words.from, words.from), Math.max(clause.to, words.to)),
    trigger: spanOf(view, words.from, words.to),
    sentence: context.index,
  };
}

/** `still`, `remains`, `no longer`; null where nothing tells that it goes on or is over. */
function timeOf(view: SentenceView, { group }: Clause): 'goesOn' | 'over' | null {
  const words = view.tokens.slice(Math.max(0, group.from - 2), group.to + 2).map(({ text }) => text);
  if (words.includes('longer')) return 'over';
  if (group.negated) return null;
  return /^(?:remain|stay)$/.test(group.lemma) || words.includes('still') || words.includes('again') ? 'goesOn' : null;
}

/** The word for the wrong, behind adverbs, an article and adjectives: `it | a federal | crime`. */
function wrongAt(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(from + 5, view.tokens.length); at++) {
    const text = word(view, at);
    if (WRONG.test(text)) return at;
    if (!(isAdverb(text) || /^(?:it|an?|no|longer|as|much|serious|federal|criminal)$/.test(text))) return null;
  }
  return null;
}
