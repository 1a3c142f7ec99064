/**
 * Votes that were not held on what was just told as done: `Congress repealed X, he said. The Senate has taken no vote`, `No vote has been
 * held`, `Nothing has been put to a vote`, `It now goes to the Senate`, `Senators have it next`, `The Senate would not have it`. In: a
 * sentence and the frames before. Out: a frame that the bill for it was not passed, or not passed there.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { unnamedBill } from '../frames/step-of-bill.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';
import { changeTold } from './change-told.ts';

/** What was not done, by whom where that is told, and where the words for it end. */
interface Undone {
  readonly by: Phrase | null;
  readonly end: number;
  readonly sense?: Sense;
}

type Reader = (context: EnglishContext, clause: Clause) => Undone | null;

/** `has done nothing`, never `nothing of the sort`: that is an answer. */
const IDLE = /^nothing(?! (?:of|to|for|about|but|wrong|in))(?: at all| yet| so far)*/;

const HOLDING = new Set('take hold cast schedule record stage'.split(' '));
const MAKING = new Set('pass adopt approve enact vote'.split(' '));
const PROPOSING = new Set('publish table propose present submit unveil put bring release issue draft'.split(' '));
const REFUSING = new Set('refuse balk decline object demur'.split(' '));

const TOLD = verbClass(
  new Set([
    ...HOLDING,
    ...MAKING,
    ...PROPOSING,
    ...REFUSING,
    ...'be do have go come follow say put need await decide agree'.split(' '),
  ]),
);

export function notVotedFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view } = context;
  if (view.question) return [];
  return foundIn(clausesWith(context, TOLD), (clause) => {
    if (clause.relative || !changeTold(context, clause, before, beside)) return null;
    for (const read of READERS) {
      const found = read(context, clause);
      if (found !== null) return frameOf(context, clause, found);
    }
    return null;
  });
}

const VOTE =
  '(?:(?:final|floor|formal|recorded|plenary|further|such|second|roll-call|real|binding) )*(?:votes?|ballot|roll call|voting)';
/** What stands behind a vote that was not held, and tells nothing else. */
const AT_ALL =
  '(?: (?:at all|yet|so far|of any kind|whatsoever|whatever|either|on it|on that|on the matter|on any of it))*';
const NO_VOTE = new RegExp(`^no ${VOTE}${AT_ALL}`);
const NO_LAW = new RegExp(
  `^(?:on )?(?:nothing|no (?:such |new )?(?:laws?|bills?|acts?|legislation|statutes?|things?|measures?|texts?))(?: of the (?:kind|sort))?${AT_ALL}`,
);

/** `The Senate | has taken | no vote`, `Congress | passed | no such law`. */
const bodyHasNone: Reader = ({ view }, { group, subject }) => {
  if (group.negated || group.passive || !group.finite || group.modal !== null || !votes(view, subject)) return null;
  const behind = wordsOf(view, group.to, group.to + FAR);
  const words = HOLDING.has(group.lemma)
    ? NO_VOTE.exec(behind)
    : MAKING.has(group.lemma)
      ? NO_LAW.exec(behind)
      : group.lemma === 'do'
        ? IDLE.exec(behind)
        : null;
  return words === null ? null : ending(view, group.to + tokensIn(words[0]), subject);
};

const NONE = new RegExp(`^(?:no|nor any) ${VOTE}(?:$| (?=in|by|on))`);
const A_VOTE = new RegExp(
  `^(?:a|an|the|its|their)(?: (?:senate|house|commons|lords|parliamentary|council|congressional))? ${VOTE}(?:$| (?=in|by|on))`,
);
const HELD = new Set('take hold cast schedule record call set'.split(' '));
const PUT = /^(?:to (?:a|the) vote|before (?:the )?(?:house|senate|chamber|parliament|deputies|lawmakers))/;

/** `No vote | has been taken`, `there has been | no vote in parliament`, `Nothing | has been put | to a vote`, `A Senate vote | is still to come`. */
const noneWasHeld: Reader = ({ view }, { group, subject, object }) => {
  const { from, to, lemma } = group;
  if (group.modal !== null) return null;
  const there = lemma === 'be' && /^there$/.test(word(view, from - 1)) && object !== null;
  if (there) {
    const words = NO_VOTE.exec(wordsOf(view, object.from, object.from + FAR));
    return words === null ? null : within(view, object.from + tokensIn(words[0]), null);
  }
  if (subject === null) return null;
  const told = wordsOf(view, subject.from, subject.to);
  const none = NONE.test(told);
  const due = isDue(view, group);
  if (none || A_VOTE.test(told)) {
    const held =
      (group.passive && HELD.has(lemma)) ||
      /^(?:come|follow|happen)$/.test(lemma) ||
      (lemma === 'take' && word(view, to) === 'place');
    return held && none !== (group.negated || due)
      ? within(view, lemma === 'take' && !group.passive ? to + 1 : to, voteIn(view, subject))
      : null;
  }
  if (told !== 'nothing' || !group.passive || group.negated) return null;
  const put = lemma === 'put' ? PUT.exec(wordsOf(view, to, to + FAR)) : null;
  const over = /^(?:vote|pass|adopt|approve|enact|decide|agree)$/.test(lemma);
  const behind = lemma === 'vote' && /^(?:on|through)$/.test(word(view, to)) ? to + 1 : to;
  return put !== null ? within(view, to + tokensIn(put[0]), null) : over ? within(view, behind, null) : null;
};

/** `is still to come`, `has yet to be held`, `is yet to follow`. */
function isDue(view: SentenceView, { infinitive, from }: Clause['group']): boolean {
  return infinitive && /^(?:still|yet)$/.test(word(view, from - 1));
}

/** `a vote | in the Senate`, `a | Senate | vote`. */
function voteIn(view: SentenceView, { from, to }: Phrase): Phrase | null {
  for (let at = from; at < to; at++) if (bodyOf(word(view, at)) !== null) return { from: at, to: at + 1 };
  return null;
}

/** `It now goes | to the Senate`, `Senators have it | next`, `The Senate comes | next`, `It is now before the Senate`, `It still needs the Senate`. */
const isNext: Reader = ({ view }, { group, subject }) => {
  const { lemma, to } = group;
  if (subject === null || group.negated || group.modal !== null || group.perfect || group.past || group.form === 'past')
    return null;
  const bare = wordsOf(view, subject.from, subject.to).replace(/ (?:now|next|still)$|^(?:now|next) /, '');
  if (THE_BILL.test(bare)) {
    const still = /\b(?:now|next|still|yet)\b/.test(wordsOf(view, subject.from, to + 1));
    const behind = wordsOf(view, to, to + FAR);
    const link =
      (lemma === 'go' ? /^(?:now |next )?(?:back )?to / : null) ??
      (lemma === 'be' ? /^(?:now |next |still )?(?:before|with|up to|in the hands of) / : null) ??
      (/^(?:need|await)$/.test(lemma)
        ? /^(?:still )?(?:(?:a|the) (?:vote|approval|consent|backing|assent|votes) (?:in|of|by|from) )?/
        : null);
    const words = link?.exec(behind);
    if (words == null || !(still || lemma === 'await')) return null;
    const who = bodyAt(view, to + tokensIn(words[0]));
    return who === null ? null : ending(view, who.to, who);
  }
  if (!votes(view, subject)) return null;
  const next =
    lemma === 'have'
      ? /^(?:it|the bill|the text|the measure) (?:next|now)/
      : /^(?:come|be)$/.test(lemma)
        ? /^next/
        : null;
  const words = next?.exec(wordsOf(view, to, to + 3));
  return words == null ? null : ending(view, to + tokensIn(words[0]), subject);
};

const THE_BILL =
  /^(?:it|that|this|the (?:bill|text|measure|proposal|plan|extension|repeal|draft|legislation|renewal))$/;

/** `the Senate`, `the Senate’s approval`, `a Senate vote`, `senators`: who has to vote, up to where that is said; a committee is none. */
function bodyAt(view: SentenceView, from: number): Phrase | null {
  const start = /^(?:the|an?|upper|lower|full)$/.test(word(view, from)) ? from + 1 : from;
  const at = /^(?:upper|lower|full|european|national|federal)$/.test(word(view, start)) ? start + 1 : start;
  const words = wordsOf(view, from, at + 1);
  if (!/^(?:chamber|legislature)$/.test(bodyOf(words) ?? '') || /committee|panel/.test(words)) return null;
  let to = at + 1;
  if (word(view, to) === "'s") to++;
  if (/^(?:vote|votes|approval|consent|backing|assent|desk)$/.test(word(view, to))) to++;
  return { from, to };
}

/** `The Senate | would not have | it`, `The Senate said | no`, `Senators balked`, `The Senate did not go | along`. */
const refused: Reader = ({ view }, { group, subject }) => {
  const { lemma, to, modal, negated } = group;
  if (subject === null || bodyAt(view, subject.from)?.to !== subject.to) return null;
  if (modal !== null && modal !== 'would') return null;
  const behind = wordsOf(view, to, to + 4);
  const words =
    (modal === 'would' && lemma === 'have' ? (negated ? /^(?:it|that|any of it)/ : /^none of (?:it|that)/) : null) ??
    (modal === null && lemma === 'say' && !negated ? /^no/ : null) ??
    (modal === null && lemma === 'go' && negated ? /^along/ : null) ??
    (modal === null && REFUSING.has(lemma) && !negated ? /^/ : null);
  const found = words?.exec(behind);
  return found == null ? null : ending(view, to + tokensIn(found[0]), subject);
};

const DRAFT =
  /^(?:forward )?(?:anything|(?:its|their|a|any|the|his|her) (?:\p{L}+ )?(?:proposals?|drafts?|bills?|text|plans?))/u;

/** `The Commission | has not published | its proposal`, `ministers have yet to put forward a bill`. */
const notProposed: Reader = (context, clause) => {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || !PROPOSING.has(group.lemma) || group.passive || group.modal !== null) return null;
  if (group.negated === moodOf(context, clause).denied) return null;
  const who = wordsOf(view, subject.from, subject.to);
  if (!/^(?:executive|agency|organization|legislature|chamber)$/.test(bodyOf(who) ?? '') && !/\bcommission$/.test(who))
    return null;
  const words = DRAFT.exec(wordsOf(view, group.to, group.to + FAR));
  const found = words === null ? null : ending(view, group.to + tokensIn(words[0]), subject);
  return found === null ? null : { ...found, sense: 'introduce' };
};

const READERS: readonly Reader[] = [bodyHasNone, noneWasHeld, notProposed, isNext, refused];

/** A chamber, a legislature, or the ministers who vote on laws together; a committee sends on. */
function votes(view: SentenceView, subject: Phrase | null): boolean {
  const who = subject === null ? '' : wordsOf(view, subject.from, subject.to);
  return (
    (/^(?:chamber|legislature)$/.test(bodyOf(who) ?? '') && !/committee|panel/.test(who)) ||
    /\b(?:member states|capitals|council)$/.test(who)
  );
}

/** Behind the words nothing else is told but when: else they are of another matter. */
function ending(view: SentenceView, from: number, by: Phrase | null): Undone | null {
  let at = from;
  while (isAdverb(word(view, at)) || /^(?:yet|now|next|either|first|too)$/.test(word(view, at))) at++;
  const next = view.tokens[at];
  const over =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|but|while|so|before|until|because|this|last|since|in|on|where)$/.test(next.text);
  const other =
    next !== undefined && /^(?:in|on)$/.test(next.text) && !isTime(view, at + 1) && bodyAt(view, at + 1) === null;
  return over && !other ? { by, end: from } : null;
}

/** The same, with the chamber behind it: `no vote | in the Senate`. */
function within(view: SentenceView, from: number, by: Phrase | null): Undone | null {
  const who = /^(?:in|by)$/.test(word(view, from)) ? bodyAt(view, from + 1) : null;
  return who === null ? ending(view, from, by) : ending(view, who.to, who);
}

function isTime(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.kind === 'number' ||
    /^(?:it|that|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(token?.text ?? '') ||
    (token?.capital === true &&
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(token.text))
  );
}

/** Tokens behind the verb in which the words stand. */
const FAR = 8;

function frameOf(context: EnglishContext, clause: Clause, { by, end, sense = 'pass' }: Undone): Frame | null {
  const { view, index, clauses } = context;
  const { group } = clause;
  const mood = moodOf(context, clause);
  const would = group.modal === 'would';
  if (mood.modality !== 'asserted' && !would) return null;
  const from = Math.min(clause.subject?.from ?? group.from, group.from);
  const span = spanOf(view, group.from, Math.max(group.to, end));
  return {
    form: 'not-voted',
    sense,
    acted: unnamedBill(span),
    polarity: 'denied',
    modality: 'asserted',
    aspect: would ? 'past' : aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, from, Math.max(group.to, end)),
    trigger: span,
    sentence: index,
  };
}
