/**
 * That a government leaves a law to be attacked in court: `the department stopped defending X`, `would no longer defend it`, `dropped its
 * defence of X`, `declined to defend X`. The law stays as it is, and may be enforced all the same. In: a sentence. Out: a frame that it
 * was made known, of the government or agency that did so.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

const STOPPING = new Set('stop cease quit'.split(' '));
const REFUSING = new Set('decline refuse'.split(' '));
const DROPPING = new Set('drop abandon withdraw end give'.split(' '));

const LEFT = verbClass(new Set(['defend', ...DROPPING]));

export function defendedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, LEFT), (clause) => noLonger(context, clause) ?? dropped(context, clause));
}

/** `stopped | defending X`, `would no longer defend X`, `declined | to defend X`. */
function noLonger(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, object } = clause;
  if (group.lemma !== 'defend' || object === null) return null;
  const above = clauses[clause.index - 1];
  const beside = above !== undefined && above.group.to <= group.from && group.from - above.group.to <= 2;
  if (beside && (group.infinitive ? REFUSING : STOPPING).has(above.group.lemma)) {
    const shall = /^(?:will|would|'ll)$/.test(above.group.modal ?? '');
    return frameOf(context, above, clause.to, object, shall || moodOf(context, above).modality === 'asserted');
  }
  if (group.passive || group.infinitive || group.form === 'ing' || !isOver(view, clause)) return null;
  return frameOf(context, clause, clause.to, object, group.modal === null || /^(?:will|would|'ll)$/.test(group.modal));
}

/** `dropped | its defence of X`. */
function dropped(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, object } = clause;
  if (!DROPPING.has(group.lemma) || object === null || group.passive) return null;
  const noun = view.tokens.findIndex(
    ({ text }, at) => at >= object.from && at < object.from + 4 && DEFENCE.test(text) && view.mentionAt[at] === null,
  );
  if (noun < 0 || word(view, noun + 1) !== 'of') return null;
  const asserted = group.modal === null && moodOf(context, clause).modality === 'asserted';
  return frameOf(context, clause, object.to, { from: noun + 2, to: object.to }, asserted);
}

const DEFENCE = /^defen[cs]e$/;

function frameOf(context: EnglishContext, by: Clause, to: number, of: Phrase, told: boolean): Frame | null {
  const { view } = context;
  const { group, subject, introducer } = by;
  if (!told || introducer === 'if' || introducer === 'unless' || (group.negated && !isOver(view, by))) return null;
  const meaning = readPhrase(view, of, context.calledA);
  const actor = actorOf(context, subject);
  const body = actor === null || actor.nobody ? null : bodyOf(actor.text);
  const it =
    subject !== null &&
    /(?:^|: ?)(?:it|they|he|she)(?: (?:merely|only|just|simply|also|then|soon))?$/.test(
      wordsOf(view, subject.from, subject.to),
    );
  if (meaning === null || meaning.target !== 'law' || meaning.negative || meaning.indefinite) return null;
  if (body !== 'agency' && body !== 'executive' && !it) return null;
  return {
    form: 'defended',
    sense: 'leaveUndefended',
    acted: actedOn(view, meaning),
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor: it ? null : actor,
    power: false,
    weak: meaning.mention === null && meaning.pronoun,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), to),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** `no longer`, `not … any longer`. */
function isOver(view: SentenceView, { group, to }: Clause): boolean {
  const before = wordsOf(view, Math.max(0, group.from - 2), group.to);
  return (
    /\bno longer\b/.test(before) ||
    (group.negated && /\b(?:any longer|any more|anymore)\b/.test(wordsOf(view, group.to, to)))
  );
}
