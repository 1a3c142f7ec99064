/**
 * Another body that did what the last claim says, or did not: `The Commons passed it. The Lords never did`, `the Senate passed it, a week
 * after the House did`. In: a sentence and the frames before. Out: the last claim's frame again, of that body.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, trimSpan } from '../frames/frame-parts.ts';
import { skipSoft } from '../verbs/auxiliaries.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** What one body does after another: chambers pass a bill, parties ratify. */
export const IN_TURN: ReadonlySet<Sense> = new Set<Sense>(['pass', 'passAsBill', 'ratify']);

/** What parties do one by one, and presidents one after another. */
export const PEERS_DO: readonly Sense[] = ['leave', 'ratify', 'sign', 'suspend', 'waive', 'extend'];

/** The same with what ends a law, where a verb says that another followed. */
export const ONE_BY_ONE: ReadonlySet<Sense> = new Set<Sense>([...PEERS_DO, 'endLaw', 'removeLaw']);

/** What a legislature does to a law, and one chamber of it only votes for. */
export const BY_BILLS: ReadonlySet<Sense> = new Set<Sense>([
  ...(['repeal', 'removeLaw', 'endLaw', 'extend', 'restore', 'postpone', 'make', 'leave'] as const),
]);

/** `passed it in May, a week | after the House did`, `| before the Senate had`. */
export function inTurn(context: EnglishContext, beside: readonly Frame[]): readonly Frame[] {
  const { view, clauses, index } = context;
  return foundIn(clauses, ({ introducer, subject, group }) => {
    if (subject === null || !(introducer === 'after' || introducer === 'before')) return null;
    const bare = /^(?:do|have)$/.test(group.lemma) && group.modal === null && !group.negated && !group.infinitive;
    if (!bare || !/^[.,;:!)"]?$/.test(word(view, group.to)) || view.question) return null;
    const actor = actorOf(context, subject);
    const body = actor === null ? null : bodyOf(actor.text);
    const at = spanOf(view, group.from, group.to)[0];
    const last = doneBefore(
      index,
      beside.filter(({ trigger }) => trigger[1] <= at),
    );
    if (actor === null || last?.actor == null || last.sentence !== index) return null;
    if (!(body === 'chamber' || body === 'legislature') || isSame(actor.text, last.actor.text)) return null;
    const span = spanOf(view, group.from, group.to);
    return {
      ...last,
      ...{ form: 'elliptical', modality: 'presupposed', aspect: 'past', actor, trigger: span },
      span: trimSpan(view, subject.from, group.to),
    };
  });
}

/** The same doer, by the words. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Told as done, or as not done. */
export function isTold({ modality }: Frame): boolean {
  return modality === 'asserted' || modality === 'presupposed';
}

export function otherDoers(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  return foundIn(context.clauses, (clause) => {
    const end = endOfBare(context.view, clause);
    const { subject, group } = clause;
    if (end === null || subject === null || clause.relative) return null;
    const actor = actorOf(context, subject);
    const body = actor === null || actor.nobody ? null : bodyOf(actor.text);
    if (actor === null || (body !== 'chamber' && body !== 'legislature')) return null;
    const at = spanOf(context.view, group.from, group.to)[0];
    const last = doneBefore(context.index, [
      ...before.slice(-REACH),
      ...beside.filter(({ trigger }) => trigger[1] <= at),
    ]);
    if (last === undefined || last.actor === null || isSame(last.actor.text, actor.text)) return null;
    return {
      ...last,
      ...{ form: 'elliptical', polarity: 'denied', negated: true, aspect: 'perfect', actor, sentence: context.index },
      span: trimSpan(context.view, subject.from, end),
      trigger: spanOf(context.view, group.from, end),
    };
  });
}

/** No sentence makes more claims. */
const REACH = 10;

/** The last that a body did, in this sentence or the one before, over what its bill would do. */
function doneBefore(index: number, frames: readonly Frame[]): Frame | undefined {
  const last = frames.findLast(isTold);
  const fits =
    last !== undefined &&
    index - last.sentence <= 1 &&
    last.polarity === 'affirmed' &&
    !last.power &&
    IN_TURN.has(last.sense) &&
    last.actor !== null &&
    !last.actor.nobody;
  return fits ? last : undefined;
}

/** `never did`, `has not`, `have yet to`, with nothing behind: where it ends, or null. */
function endOfBare(view: SentenceView, { group }: Clause): number | null {
  if (group.modal !== null || group.passive || group.infinitive || (group.lemma !== 'do' && group.lemma !== 'have'))
    return null;
  const soft = skipSoft(view, group.to);
  const toCome = word(view, soft.at - 1) === 'yet' && word(view, soft.at) === 'to';
  const end = toCome ? soft.at + 1 : soft.at;
  return (toCome || soft.negated || group.negated) && /^(?:[.,;:!)"]?)$/.test(word(view, end)) ? end : null;
}
