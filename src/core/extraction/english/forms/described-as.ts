/**
 * What somebody lists or describes a law as: `the glossary lists X as repealed`, `a leaflet describes X as still in force`; what a paper
 * has of it: `the slide has X in force since May`, `a bulletin had X “suspended for six months”`, `the calendar has X expiring in 2020`. In: a
 * sentence. Out: a frame of that state or of what was done.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { SPEAKING_THINGS } from '../../lexicon/en/cues.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';
import { type Caption, captionIn } from './captioned.ts';

const DESCRIBING = verbClass(
  new Set('describe list present give show record catalogue catalog label mark flag portray have'.split(' ')),
);

export function describedAsFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, DESCRIBING), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, object } = clause;
  const behind = object === null ? null : behindName(view, object.from);
  const mention = behind === null ? null : (view.mentionAt[behind - 1] ?? null);
  if (behind === null || mention === null || isUndone(view, clause)) return null;
  const has = group.lemma === 'have';
  if (has ? !isOnPaper(view, clause) : word(view, behind) !== 'as') return null;
  let from = has ? behind : behind + 1;
  while (/^(?:still|")$/.test(word(view, from))) from++;
  let end = from;
  while (end < view.tokens.length && !/^[.,;:)"]$/.test(word(view, end))) end++;
  const caption = captionIn(view, { from, to: end }) ?? (has ? happening(view, from) : null);
  // `the podcast has X covered`: it tells of it
  if (caption === null || (has && word(view, caption.at) === 'covered')) return null;
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

/** `the slide | has X`: what has words on it; of anybody else `had X repealed` tells who saw to it. */
function isOnPaper(view: SentenceView, { subject, group }: Clause): boolean {
  if (subject === null || group.negated || group.modal !== null) return false;
  for (let at = subject.from; at < subject.to; at++) {
    const text = word(view, at);
    if (SPEAKING_THINGS.has(text) || SPEAKING_THINGS.has(text.replace(/s$/, ''))) return true;
  }
  return false;
}

/** `X | entering into force in May`, `X | expiring last year`: what is told to happen to it. */
function happening(view: SentenceView, at: number): Caption | null {
  const lemmas = verbReadings(word(view, at)).flatMap(({ lemma, form }) => (form === 'ing' ? [lemma] : []));
  const entry = lemmas
    .flatMap((lemma) => verbsOf(lemma))
    .filter(({ on, rest }) => (on === 'subject' || on === 'both') && standsAt(view, at + 1, rest))
    .sort((a, b) => b.rest.length - a.rest.length)[0];
  return entry === undefined ? null : { sense: entry.sense, denied: false, state: false, at };
}

/** Behind the name that the object begins with. */
function behindName(view: SentenceView, from: number): number | null {
  let at = from;
  while (at < from + 3 && view.mentionAt[at] === null) at++;
  const mention = view.mentionAt[at];
  while (at < view.tokens.length && mention != null && view.mentionAt[at] === mention) at++;
  return mention == null ? null : at;
}
