/**
 * That whoever enforces a law says it will not be: `The Treasury said it will not enforce X against citizens`, `X will not be enforced,
 * the department said`, `will not fine firms under X`. Of an agency or a government this is the act itself, and no promise; a sheriff
 * who would not is nobody. In: a sentence. Out: a frame that enforcement was announced to rest.
 */
import { foundIn } from '../../../text/found.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { isPronounAlone, type Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf } from '../words/sentence-view.ts';

/** Done to those who break a law, which stands behind `under`. */
const PENALISING = new Set('fine penalize penalise punish prosecute'.split(' '));
const ENFORCING = verbClass(new Set(['enforce', ...PENALISING]));

export function forbearingFrames(context: EnglishContext): readonly Frame[] {
  return context.view.question ? [] : foundIn(clausesOnLaw(context, ENFORCING), (clause) => forborne(context, clause));
}

function forborne(context: EnglishContext, clause: Clause): Frame | null {
  const { view, calledA } = context;
  const { group, subject, object, introducer } = clause;
  const shall = group.modal !== null && /^(?:will|would|wo|'ll|shall)$/.test(group.modal);
  const penalises = PENALISING.has(group.lemma);
  if (group.lemma !== 'enforce' && !penalises) return null;
  if (!shall || !group.negated || introducer === 'if' || introducer === 'unless') return null;
  if (view.tokens.some(({ text }, at) => at >= group.to && /^(?:if|unless|until)$/.test(text))) return null;
  const actor = whoWill(context, clause);
  const phrase = penalises ? underLaw(view, clause) : group.passive ? subject : object;
  const meaning = actor === null || phrase === null ? null : readPhrase(view, phrase, calledA);
  if (actor === null || meaning === null || meaning.target !== 'law' || meaning.negative || meaning.indefinite)
    return null;
  return {
    form: 'forbearing',
    sense: 'suspend',
    acted: { ...actedOn(view, meaning), target: 'enforcement' },
    polarity: 'affirmed',
    announced: true,
    modality: 'asserted',
    aspect: 'past',
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), clause.to),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** `will not fine firms | under the act`. */
function underLaw(view: SentenceView, { group, to }: Clause): Phrase | null {
  const under = view.tokens.findIndex(({ text }, at) => at >= group.to && at < to && text === 'under');
  return under < 0 ? null : { from: under + 1, to };
}

/** The agency or government that will not, or that says so. */
function whoWill(context: EnglishContext, clause: Clause): ActorPhrase | null {
  const { view, clauses } = context;
  const own = clause.group.passive ? null : enforcer(context, clause);
  if (own !== null) return own;
  if (!clause.group.passive && !isPronounAlone(view, clause.subject, /^(?:it|they|he|she)$/)) return null;
  const telling = clauses.find(
    (one) =>
      one !== clause &&
      SAYING.has(one.group.lemma) &&
      one.group.modal === null &&
      !one.group.negated &&
      !one.group.infinitive,
  );
  return telling === undefined ? null : enforcer(context, telling);
}

function enforcer(context: EnglishContext, { subject }: Clause): ActorPhrase | null {
  const actor = actorOf(context, subject);
  const body = actor === null || actor.nobody ? null : bodyOf(actor.text);
  return body === 'agency' || body === 'executive' ? actor : null;
}
