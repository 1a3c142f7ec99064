/**
 * What there is none of that hangs on a law: `there was no waiver of X in 2018`, `there is no sunset clause in X`. In: a sentence and where
 * its “there” stands. Out: a frame, or null where something else is told of.
 */
import type { ActedOn, Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actedOnNamed, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** `there was no waiver of X in 2018`, `there is no sunset in X`: what there is none of hangs on the law. */
export function noneOf(context: EnglishContext, there: number): Frame | null {
  const { view, clauses } = context;
  const clause = clauses.find(({ group }) => group.copular && group.from <= there + 1 && there + 1 < group.to);
  if (clause === undefined || clause.group.modal !== null) return null;
  let no = clause.group.to;
  while (isAdverb(word(view, no))) no++;
  if (word(view, no) !== 'no') return null;
  const told = withoutEnd(view, no + 1) ?? withoutWaiver(context, no + 1, clause.to);
  if (told === null) return null;
  const mood = moodOf(context, clause);
  const denied = told.sense !== 'endless';
  return {
    form: 'existential',
    sense: told.sense,
    acted: told.acted,
    polarity: denied !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, there, Math.max(clause.to, told.to)),
    trigger: spanOf(view, there, no + 1),
    sentence: context.index,
  };
}

interface None {
  readonly sense: Sense;
  readonly acted: ActedOn;
  readonly to: number;
}

/** `no | waiver of X`, `no | Section 907 waiver`, `no | waiver` of the law spoken of. */
function withoutWaiver({ view, calledA }: EnglishContext, from: number, to: number): None | null {
  const meaning = readPhrase(view, { from, to }, calledA);
  if (meaning === null || (meaning.target !== 'waiver' && meaning.target !== 'limit')) return null;
  // `no exemption for banks`: what the law itself does not give
  if (view.tokens.slice(from, to).some(({ text }, at) => text === 'for' && view.mentionAt[from + at] === null))
    return null;
  // `no waiver for that` of a law that is not named is some other
  const alone = meaning.mention !== null || ALONE.test(word(view, from + 1));
  return alone && !meaning.pronoun ? { sense: 'beLaw', acted: actedOn(view, meaning), to } : null;
}

const ALONE = /^(?:|[.,;:]|now|today|yet|and|but|in|since|at|any|to)$/;

/** `no | sunset clause in X`, `no | expiry date in it`. */
function withoutEnd(view: SentenceView, from: number): None | null {
  if (!/^(?:sunset|expiry|expiration|end|termination|time)$/.test(word(view, from))) return null;
  const at = /^(?:clause|date|provision|limit)$/.test(word(view, from + 1)) ? from + 2 : from + 1;
  if (!/^(?:in|on|to)$/.test(word(view, at))) return null;
  const name = word(view, at + 1) === 'the' ? at + 2 : at + 1;
  const mention = view.mentionAt[name] ?? null;
  if (mention === null && word(view, at + 1) !== 'it') return null;
  let to = name + 1;
  while (mention !== null && view.mentionAt[to] === mention) to++;
  return { sense: 'endless', acted: actedOnNamed(mention, spanOf(view, at + 1, to)), to };
}

/** `nothing | is left of X`, `nothing remains of X`, `there is nothing left of X`, `of X nothing is left`: it is law no longer. */
export function nothingLeft(context: EnglishContext, nothing: number): Frame | null {
  const { view, clauses, calledA } = context;
  const clause = clauses.find(({ from, to }) => from <= nothing && nothing < to);
  if (clause === undefined || clause.group.modal !== null || clause.group.negated) return null;
  let at = nothing + 1;
  while (LEFT_OVER.test(word(view, at))) at++;
  if (!/^(?:left|remains?|survives?|remaining)$/.test(word(view, at - 1))) return null;
  const behind = word(view, at) === 'of' || word(view, at) === 'from' ? at + 1 : null;
  const from = behind ?? (word(view, clause.from) === 'of' ? clause.from + 1 : nothing);
  const meaning = readPhrase(view, { from, to: behind === null ? nothing : clause.to }, calledA);
  if (meaning === null || meaning.mention === null || meaning.target !== 'law') return null;
  return {
    form: 'existential',
    sense: 'beLaw',
    acted: actedOn(view, meaning),
    polarity: 'denied',
    modality: moodOf(context, clause).modality,
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(from, nothing), Math.max(at, behind === null ? at : clause.to)),
    trigger: spanOf(view, nothing, at),
    sentence: context.index,
  };
}

const LEFT_OVER = /^(?:is|was|has|been|now|today|left|remains?|survives?|remaining|whatever|much|at|all|whatsoever)$/;
