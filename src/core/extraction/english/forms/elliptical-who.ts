/**
 * Who did it, where that is all that is still to be told: `Who repealed it? Congress did, in 1999.`, `Who signed it? Roosevelt.`; and who
 * did it instead of the one just named: `The Supreme Court struck it down, she said. It was the Sixth Circuit.` In: a sentence and the frames
 * before. Out: what was asked or told, done by whoever is named here.
 */
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, trimSpan } from '../frames/frame-parts.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { partNamed } from '../phrases/phrase-scope.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { isSame, isTold } from './elliptical-doer.ts';

export function whoDidIt(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view, previous, index } = context;
  if (view.question || view.names || previous === null) return [];
  const told = before.filter(({ sentence }) => sentence === previous.index);
  const asked = previous.view.question ? told.filter(isAskedWho(previous.view)) : [];
  const last = asked.length === 1 ? asked[0] : undefined;
  const answer = last === undefined ? null : (doer(context) ?? alone(context));
  if (last !== undefined && answer !== null) return named(context, { ...last, aspect: 'past' }, answer);
  const wrong = before.findLast((frame) => isTold(frame) && index - frame.sentence <= 1);
  const instead = wrong === undefined || previous.view.question ? null : itWas(context, wrong);
  return wrong === undefined || instead === null ? [] : named(context, wrong, instead);
}

/** `Who | repealed X?`: what was done is taken for granted, and who did it is asked. */
const isAskedWho =
  ({ document }: SentenceView) =>
  ({ modality, polarity, power, trigger }: Frame): boolean => {
    const ahead = document.folded.slice(Math.max(0, trigger[0] - 14), trigger[0]);
    const toCome = TO_COME.test(document.folded.slice(...trigger));
    return modality === 'questioned' && polarity === 'affirmed' && !power && !toCome && WHO.test(ahead);
  };

const WHO = /(?:^|[^\p{L}])who (?:was it that |is it that |really |actually |finally |has |had )?$/u;

const TO_COME = /^(?:will|would|can|could|should|may|might|must|shall|to)\b/;

interface Doer {
  readonly phrase: Phrase;
  readonly to: number;
}

/** `| Congress | did`, `| it was Congress | that did`. */
function doer({ view, clauses }: EnglishContext): Doer | null {
  const clause = clauses.find(({ group, relative }) => group.lemma === 'do' && !relative);
  if (clause?.subject == null || clause.group.negated || clause.group.modal !== null) return null;
  const next = view.tokens[clause.group.to];
  const bare = next === undefined || next.kind === 'mark' || /^(?:in|on|by|with|at|so|that|back)$/.test(next.text);
  return bare && isNamed(view, clause.subject)
    ? { phrase: clause.subject, to: Math.max(clause.to, clause.group.to) }
    : null;
}

/** `Congress.`, `The Supreme Court, in 2013.`: a name, and no verb. */
function alone({ view, groups }: EnglishContext): Doer | null {
  let to = 0;
  while (to < view.tokens.length && view.tokens[to]?.kind === 'word') to++;
  const phrase = { from: 0, to };
  const verb = groups.some(({ from, finite }) => from < to && finite);
  return to > 0 && to < 7 && !verb && isNamed(view, phrase) ? { phrase, to } : null;
}

/** `It was | the Sixth Circuit | , in Cincinnati`: another body of the kind, and nothing that it did is told. */
function itWas(context: EnglishContext, { actor, polarity, power }: Frame): Doer | null {
  const { view } = context;
  if (actor === null || actor.nobody || polarity === 'denied' || power) return null;
  const start = /^(?:no|wrong|in|fact|actually|,|:|\.)$/.test(word(view, 0)) ? leadEnd(view) : 0;
  const was = word(view, start) === 'it' && word(view, start + 1) === 'was';
  if (!was) return null;
  let to = start + 2;
  while (
    to < view.tokens.length &&
    view.tokens[to]?.kind === 'word' &&
    !/^(?:that|who|which|in|and|not)$/.test(word(view, to))
  )
    to++;
  const phrase = { from: start + 2, to };
  const text = wordsOf(view, phrase.from, to);
  const body = bodyOf(text);
  const does = /^(?:that|who|which) (?:did|has done|had done)(?: (?:so|it|that|this))?\b/.test(
    wordsOf(view, to, to + 4),
  );
  if (to === phrase.from || body === null || isSame(actor.text, text)) return null;
  // `It was the president | who did so`: whatever kind of body it is
  if (does) return / of /.test(text) ? null : { phrase, to: doneEnd(view, to) };
  if (body !== bodyOf(actor.text)) return null;
  const next = word(view, to);
  const ends = /^(?:[.,;]|in|and|)$/.test(next);
  return ends && !/ of /.test(text) ? { phrase, to } : null;
}

/** Behind `who did | so`. */
function doneEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  while (/^(?:did|has|had|done|so|it|that|this)$/.test(word(view, to))) to++;
  return to;
}

/** `No, |`, `Wrong: |`, `In fact |`. */
function leadEnd(view: SentenceView): number {
  const it = view.tokens.findIndex(({ text }) => text === 'it');
  return it > 0 && it < 4 ? it : 0;
}

/** A body, or names alone. */
function isNamed(view: SentenceView, { from, to }: Phrase): boolean {
  const text = wordsOf(view, from, to);
  if (/^(?:no|nobody|none|neither|it|they|he|she|we|i|you|who|that|this)\b/.test(text)) return false;
  const names = view.tokens.slice(from, to).filter(({ capital }) => capital);
  return bodyOf(text) !== null || names.length === to - from;
}

/** `Congress did, | and only half of it`. */
const HALF = /^[^.;]{0,40}\b(?:in part|partly|half(?: of it)?|(?:only )?part of it)(?:[.,;]|$)/;

function named(context: EnglishContext, last: Frame, { phrase, to }: Doer): readonly Frame[] {
  const { view, index } = context;
  const actor = actorOf(context, phrase);
  if (actor === null) return [];
  const half = HALF.test(view.document.folded.slice(spanOf(view, phrase.to - 1, phrase.to)[1], view.sentence.span[1]));
  return [
    {
      ...last,
      acted: half ? { ...last.acted, scope: partNamed('half') } : last.acted,
      form: 'elliptical',
      modality: 'asserted',
      actor,
      span: trimSpan(view, phrase.from, to),
      trigger: spanOf(view, phrase.from, to),
      sentence: index,
    },
  ];
}
