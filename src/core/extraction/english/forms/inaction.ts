/**
 * What a chamber or a President has not done: `the Senate has yet to act`, `the House never voted`, `the President has yet to
 * sign`. In: a sentence. Out: a frame that the bill spoken of was not passed, or signed.
 */
import type { Body } from '../../../law/actor.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { actorOf, aspectOf, trimSpan } from '../frame-parts.ts';
import { moodOf } from '../modality.ts';
import { WHOLE } from '../phrase-scope.ts';
import { spanOf, word } from '../sentence-view.ts';

/** What a bill waits for, and from whom. */
const WAITED_FOR: ReadonlyMap<string, { readonly sense: Sense; readonly bodies: readonly Body[] }> = new Map([
  ['act', { sense: 'pass', bodies: ['chamber', 'legislature'] }],
  ['vote', { sense: 'pass', bodies: ['chamber', 'legislature'] }],
  ['sign', { sense: 'sign', bodies: ['executive'] }],
]);

export function inactionFrames(context: EnglishContext): readonly Frame[] {
  return context.clauses.flatMap((clause) => idle(context, clause) ?? []);
}

function idle(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const next = word(view, group.to);
  const doing = WAITED_FOR.get(group.lemma);
  if (doing === undefined || subject === null || !/^(?:|[.,;:)"]|and|but|on|yet)$/.test(next)) return null;
  const actor = actorOf(context, subject);
  const body = actor === null ? null : bodyOf(actor.text);
  if (actor === null || body === null || !doing.bodies.includes(body)) return null;
  const mood = moodOf(context, clause);
  if (
    mood.modality !== 'asserted' ||
    group.negated === mood.denied ||
    (next === 'on' && view.mentionAt[group.to + 1] !== null)
  )
    return null;
  const span = spanOf(view, group.from, group.to);
  return {
    form: 'inaction',
    sense: doing.sense,
    acted: { mention: null, carriedBy: 'bill', pronoun: false, target: 'measure', scope: WHOLE, span },
    polarity: 'denied',
    modality: 'asserted',
    aspect: aspectOf(clause, context.clauses),
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), group.to),
    trigger: span,
    sentence: context.index,
  };
}
