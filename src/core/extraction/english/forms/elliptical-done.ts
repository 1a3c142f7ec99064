/**
 * A body that did what was planned, asked for, or not done by another, or did not: `promised to repeal it. Parliament did so`, `“Repeal it!”
 * Congress has not`, `It was not Congress that ended it: the cabinet did`. In: a sentence and the frames so far. Out: the last one again.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf } from '../frames/frame-parts.ts';
import { skipSoft } from '../verbs/auxiliaries.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { isSame, isTold } from './elliptical-doer.ts';

type Answer = (context: EnglishContext, clause: Clause, last: Frame) => Frame;

export function doneSo(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
  answer: Answer,
): readonly Frame[] {
  const { view, index } = context;
  return foundIn(context.clauses, (clause): Frame | null => {
    const { group, subject, relative } = clause;
    const how = group.modal === null && !group.infinitive ? takenUp(view, clause) : null;
    if (how === null || subject === null || relative) return null;
    const last = beside.findLast((frame) => frame.trigger[1] <= (view.tokens[group.from]?.start ?? 0)) ?? before.at(-1);
    if (last === undefined || last.power || index - last.sentence > 1) return null;
    const actor = actorOf(context, subject);
    if (actor === null || actor.nobody || bodyOf(actor.text) === null) return null;
    const negated = group.negated || skipSoft(view, group.to).negated;
    if (!(negated ? leftUndone(last, actor.text, how) : isDone(last, actor.text, how))) return null;
    return { ...answer(context, clause, last), polarity: negated ? 'denied' : 'affirmed', actor };
  });
}

/** `did | so`, `did | that`: taken up by a word; `did |.`, `has not |.`: by the auxiliary alone. */
function takenUp(view: SentenceView, { group }: Clause): 'so' | 'bare' | null {
  if (group.lemma !== 'do' && group.lemma !== 'have') return null;
  const at = skipSoft(view, group.to).at;
  if (group.lemma === 'do' && /^(?:so|it|that)$/.test(word(view, at))) return 'so';
  return !group.passive && /^[.,;:!)"]?$/.test(word(view, at)) ? 'bare' : null;
}

function isOpen(frame: Frame): boolean {
  return !isTold(frame) && frame.polarity === 'affirmed';
}

function isDone(last: Frame, doer: string, how: 'so' | 'bare'): boolean {
  if (how === 'so' && isOpen(last)) return true;
  const { polarity, modality, actor } = last;
  return (
    polarity === 'denied' && modality === 'asserted' && actor !== null && !actor.nobody && !isSame(actor.text, doer)
  );
}

/** `“Repeal it!” Congress has not`; `Congress repealed it. The court never did that`. */
function leftUndone(last: Frame, doer: string, how: 'so' | 'bare'): boolean {
  if (how === 'bare') return last.modality === 'demanded' || last.modality === 'planned';
  const { polarity, actor } = last;
  return isOpen(last) || (polarity === 'affirmed' && (actor === null || !isSame(actor.text, doer)));
}
