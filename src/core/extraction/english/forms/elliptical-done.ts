/**
 * A body that did what was planned, asked for, or not done by another, or did not: `promised to repeal it. Parliament did so`, `“Repeal it!”
 * Congress has not`, `It was not Congress that ended it: the cabinet did`. In: a sentence and the frames so far. Out: the last one again.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, trimSpan } from '../frames/frame-parts.ts';
import { supposed } from '../moods/supposed.ts';
import { skipSoft } from '../verbs/auxiliaries.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { BY_BILLS, IN_TURN, isSame, isTold } from './elliptical-doer.ts';
import { ENDING } from './power-frame.ts';

type TakenUp = 'so' | 'bare' | 'none';
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
    const nobody = /^(?:no|nobody|none|neither)$/.test(word(view, subject.from));
    const negated = nobody || how === 'none' || group.negated || skipSoft(view, group.to).negated;
    if (last === undefined || index - last.sentence > 1) return null;
    // `Congress may override it; so far it has not`, `but none has dared`: what it may do it has not done
    const mayBe =
      (last.power || last.modality === 'possible') && how !== 'none' && negated && last.polarity === 'affirmed';
    // `Only Congress can repeal it, and it did so in December`, `The president promised to end it, and he did`
    const itself = PRONOUN.test(word(view, subject.to - 1)) && subject.to - subject.from === 1;
    const may = last.power || !isTold(last);
    const past = isOver(view, clause) && supposed(context, clause) === null;
    const kept = past && !negated && itself && may && last.modality !== 'questioned' && last.polarity === 'affirmed';
    if (last.power && !mayBe && !kept) return null;
    const again = itself && (mayBe || kept) ? last.actor : null;
    const actor = again ?? actorOf(context, subject);
    if (actor?.nobody === true && mayBe && !last.power) return undone(context, clause, last, answer);
    // `That is | what the cabinet | did`
    if (actor === null || actor.nobody || bodyOf(actor.text) === null || /^wh/.test(word(view, subject.from)))
      return null;
    if (!(negated ? mayBe || leftUndone(last, actor.text, how) : kept || isDone(last, actor.text, how))) return null;
    const said = answer(context, clause, last);
    // `so far | it has not`
    const span = again === null ? said.span : trimSpan(view, subject.to - 1, group.to);
    return { ...said, span, polarity: negated ? 'denied' : 'affirmed', actor, power: false };
  });
}

/** `it did`, `it has`, in a clause of its own; not `he hopes that it did`, `until it has`. */
function isOver(view: SentenceView, { group, introducer, from }: Clause): boolean {
  const told = group.past || group.perfect || /^(?:did|had|has|have)$/.test(word(view, group.from));
  return told && (introducer === null ? opensClause(view, from) : /^(?:and|but|so)$/.test(introducer));
}

/** At the head of the sentence, or behind a mark or a conjunction. */
const opensClause = (view: SentenceView, from: number): boolean =>
  from === 0 || view.tokens[from - 1]?.kind === 'mark' || /^(?:and|but|so)$/.test(word(view, from - 1));

const PRONOUN = /^(?:it|they|he|she)$/;

/** `Any president could end it, but none has dared`. */
function undone(context: EnglishContext, clause: Clause, last: Frame, answer: Answer): Frame {
  return { ...answer(context, clause, last), polarity: 'denied', actor: null, power: false };
}

/** `did | so`, `did | that`: taken up by a word; `did |.`, `has not |.`: by the auxiliary alone; `did | no such thing`: denied by it. */
function takenUp(view: SentenceView, { group }: Clause): TakenUp | null {
  if (TRYING.has(group.lemma) && !group.passive) return ends(word(view, group.to)) ? 'bare' : null;
  // `none has | dared`: a verb of no list
  if (group.lemma === 'have' && TRIED.test(word(view, group.to)) && ends(word(view, group.to + 1))) return 'bare';
  if (group.lemma !== 'do' && group.lemma !== 'have') return null;
  const at = skipSoft(view, group.to).at;
  if (
    group.lemma === 'do' &&
    /^(?:no such thing|nothing of the (?:kind|sort))\b/.test(wordsOf(view, group.to, group.to + 4))
  )
    return 'none';
  if (group.lemma === 'do' && (word(view, group.to) === 'so' || /^(?:so|it|that)$/.test(word(view, at)))) return 'so';
  return !group.passive && ends(word(view, at)) ? 'bare' : null;
}

const ends = (text: string): boolean => /^[.,;:!)"]?$/.test(text);

/** `has never | tried`, `none has | dared`: who has not even done that has not done it. */
const TRIED = /^(?:tried|dared|bothered)$/;
const TRYING = new Set(['try', 'dare', 'bother']);

function isOpen(frame: Frame): boolean {
  return !isTold(frame) && frame.polarity === 'affirmed';
}

function isDone(last: Frame, doer: string, how: TakenUp): boolean {
  if (how === 'so' && isOpen(last)) return true;
  const { polarity, modality, actor } = last;
  // `Parliament has passed it, he said. The Commons has`: of what bodies do one after another
  const inTurn = how === 'bare' && polarity === 'affirmed' && isTold(last) && IN_TURN.has(last.sense);
  // `The Supreme Court struck it down, he said. The Sixth Circuit did`: who is named instead
  const instead = how === 'bare' && polarity === 'affirmed' && modality === 'asserted' && ENDING.has(last.sense);
  // `Congress has renewed it, he said. The House did so on Tuesday`: of the two chambers one
  const half = isTold(last) && polarity === 'affirmed' && BY_BILLS.has(last.sense) && bodyOf(doer) === 'chamber';
  if (half && actor !== null && bodyOf(actor.text) === 'legislature') return true;
  if ((inTurn || instead) && actor !== null && !actor.nobody && !isSame(actor.text, doer)) return true;
  return (
    polarity === 'denied' && modality === 'asserted' && actor !== null && !actor.nobody && !isSame(actor.text, doer)
  );
}

/** `“Repeal it!” Congress has not`; `Congress repealed it. The court never did that`. */
function leftUndone(last: Frame, doer: string, how: TakenUp): boolean {
  if (how === 'none') return last.polarity === 'affirmed' && last.modality !== 'questioned';
  if (how === 'bare') return last.modality === 'demanded' || last.modality === 'planned';
  const { polarity, actor } = last;
  return isOpen(last) || (polarity === 'affirmed' && (actor === null || !isSame(actor.text, doer)));
}
