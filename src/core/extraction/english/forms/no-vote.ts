/**
 * That there was no vote, of a bill or a law just told of: `the Senate has taken no vote`, `nothing has been put to a vote yet`, `there has
 * been no vote in the Lords`, `Congress passed no law`. In: a sentence and the frames so far. Out: a frame that nothing was passed.
 */
import type { Body } from '../../../law/actor.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { chamberBehind } from '../frames/happens-to.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { has, type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const NO = wordClass((text) => /^(?:no|nothing|none)$/.test(text));

export function noVoteFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view } = context;
  const last = before.at(-1);
  if (view.question || last === undefined || context.index - last.sentence > REACH || !has(view, NO)) return [];
  // what a court did, or a state with a treaty, no parliament voted on
  if (!ABOUT.test(last.sense) || bodyOf(last.actor?.text ?? '') === 'court') return [];
  return foundIn(context.clauses, (clause) => {
    const { group, relative } = clause;
    if (!group.finite || relative || group.modal !== null || group.negated) return null;
    const told = byBody(context, clause) ?? byNobody(view, clause) ?? thereWas(view, clause);
    const mood = told === null ? null : moodOf(context, clause);
    if (told === null || mood?.modality !== 'asserted' || mood.denied) return null;
    return frameOf(context, clause, told);
  });
}

/** Sentences from what told of the law on. */
const REACH = 2;

/** Told of making a law and unmaking it. */
const ABOUT =
  /^(?:pass|passAsBill|introduce|make|repeal|removeLaw|endLaw|rescind|suspend|extend|amend|restore|fail|sign|postpone|exempt)$/;

interface None {
  readonly by: Phrase | null;
  readonly end: number;
}

const OBJECT =
  /^no (?:such |final |floor |formal |further )?(?:vote|votes|ballot|bill|law|act|statute|legislation|resolution|repeal)(?: (?:on (?:it|that|them|the \p{L}+)|at all|yet|so far))?(?=$| [.,;:)]| (?:and|but|in|since|this|because|to date)\b)|^(?:on )?nothing(?: of the (?:sort|kind)| at all| yet| so far)?(?=$| [.,;:)]| (?:and|but|since)\b)/u;

/** `the Senate | has taken | no vote`, `Congress | passed | no law`, `parliament has voted on nothing`. */
function byBody(context: EnglishContext, { group, subject }: Clause): None | null {
  const { view } = context;
  if (subject === null || group.passive || !/^(?:take|hold|cast|have|pass|adopt|vote|approve|enact)$/.test(group.lemma))
    return null;
  const found = OBJECT.exec(wordsOf(view, group.to, Math.min(view.tokens.length, group.to + 8)))?.[0];
  if (found === undefined || (/^(?:take|hold|cast|have)$/.test(group.lemma) && !/ (?:votes?|ballot)\b/.test(found)))
    return null;
  return HOUSES.includes(bodyOf(wordsOf(view, subject.from, subject.to)) ?? 'court')
    ? { by: subject, end: group.to + tokensIn(found) }
    : null;
}

const HOUSES: readonly Body[] = ['chamber', 'legislature'];

/** `no vote | has been taken | in the Senate`, `nothing | has been put to a vote`, `no such law | has been passed`. */
function byNobody(view: SentenceView, { group, subject, to }: Clause): None | null {
  if (subject === null || !group.passive) return null;
  const none = wordsOf(view, subject.from, subject.to);
  const behind = wordsOf(view, group.to, group.to + 3);
  const vote = /^no (?:such |final |floor |formal )?votes?(?: on (?:it|that|the \p{L}+))?$/u.test(none);
  const told = vote
    ? /^(?:take|hold|cast|schedule|call|put)$/.test(group.lemma)
    : group.lemma === 'put'
      ? none === 'nothing' && /^to (?:a|the) vote$/.test(behind)
      : /^no (?:such )(?:bill|law|act|statute|legislation)$/.test(none) &&
        /^(?:pass|adopt|enact|approve)$/.test(group.lemma);
  const end = group.lemma === 'put' && !vote ? group.to + 3 : group.to;
  return told ? { by: chamberBehind(view, end, to), end } : null;
}

/** `there | has been | no vote in the Lords`. */
function thereWas(view: SentenceView, { group, to }: Clause): None | null {
  if (group.lemma !== 'be' || word(view, group.from - 1) !== 'there') return null;
  const found =
    /^no (?:final |floor |formal )?votes?(?: on (?:it|that|the \p{L}+))?(?=$| [.,;:)]| (?:yet|so far|and|but|in)\b)/u.exec(
      wordsOf(view, group.to, Math.min(view.tokens.length, group.to + 8)),
    )?.[0];
  return found === undefined ? null : { by: chamberBehind(view, group.to, to), end: group.to + tokensIn(found) };
}

function frameOf(context: EnglishContext, clause: Clause, { by, end }: None): Frame {
  const { view, clauses } = context;
  const { group, subject } = clause;
  const span = spanOf(view, group.from, Math.max(end, group.to));
  return {
    form: 'no-vote',
    sense: 'pass',
    acted: { mention: null, carriedBy: 'bill', pronoun: false, target: 'measure', scope: WHOLE, span },
    polarity: 'denied',
    modality: 'asserted',
    aspect: aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), Math.max(clause.to, end)),
    trigger: span,
    sentence: context.index,
  };
}
