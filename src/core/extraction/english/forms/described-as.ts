/**
 * What somebody lists or describes a law as: `the glossary lists X as repealed`, `a leaflet describes X as still in force`. In: a
 * sentence. Out: a frame of that state or of what was done.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { captionIn } from './captioned.ts';

const DESCRIBING = verbClass(
  new Set('describe list present give show record catalogue catalog label mark flag portray'.split(' ')),
);

export function describedAsFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, DESCRIBING), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, object } = clause;
  const as = object === null ? null : behindName(view, object.from);
  const mention = as === null ? null : (view.mentionAt[as - 1] ?? null);
  if (as === null || mention === null || word(view, as) !== 'as' || isUndone(view, clause)) return null;
  let end = as + 1;
  while (end < view.tokens.length && !/^[.,;:)"]$/.test(word(view, end))) end++;
  const caption = captionIn(view, { from: word(view, as + 1) === 'still' ? as + 2 : as + 1, to: end });
  if (caption === null) return null;
  return {
    form: 'described-as',
    sense: caption.sense,
    acted: actedOnNamed(mention, mention.span),
    polarity: caption.denied ? 'denied' : 'affirmed',
    modality: moodOf(context, clause).modality,
    aspect: caption.state ? 'present' : 'perfect',
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, object?.from ?? group.from, end),
    trigger: spanOf(view, caption.at, caption.at + 1),
    sentence: context.index,
  };
}

/** Behind the name that the object begins with. */
function behindName(view: SentenceView, from: number): number | null {
  let at = from;
  while (at < from + 3 && view.mentionAt[at] === null) at++;
  const mention = view.mentionAt[at];
  while (at < view.tokens.length && mention != null && view.mentionAt[at] === mention) at++;
  return mention == null ? null : at;
}
