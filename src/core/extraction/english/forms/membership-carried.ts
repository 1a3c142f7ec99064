/**
 * In or out of the treaty that was named a sentence ago, or earlier in this one, and is not said again: `It is still a member`, `On 1 July
 * it ceased to be a party`, `Membership continues until the year is up`. In: a clause. Out: a frame about that treaty, or null.
 */
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { CAPITALS } from '../../lexicon/en/makers.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';

/**
 * `Hungary notified the UN of its exit from X. It is still | a member`, `remains | a full member for another year`, `is already | out`: of the
 * treaty named last, here or up to two sentences before.
 */
export function bare(context: EnglishContext, clause: Clause, at: number): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const text = word(view, at);
  const isOut = text === 'out';
  let noun = at;
  if (!isOut) {
    if (!/^(?:an?|state|full)$/.test(text)) return null;
    while (noun < at + 3 && KIND_OF_PARTY.test(word(view, noun))) noun++;
    if (!/^(?:member|party|signatory)$/.test(word(view, noun))) return null;
  }
  if (subject === null || !endsThere(view, clause, at, noun + 1)) return null;
  if (!isState(view, subject) || treatyBefore(context, clause) === null) return null;
  // out and not a member are one, as are a member and not out
  return stateOf(context, clause, subject, { from: at, to: noun + 1 }, isOut !== group.negated);
}

/** `a | full state | party`. */
const KIND_OF_PARTY = /^(?:an?|state|full|contracting|voting|formal|proper|regular|paid-up)$/;

/** Nothing that would tell of what else: `still a member | until May`, `remains a party | for another year`; not `a party to the talks`. */
function endsThere(view: EnglishContext['view'], { group }: Clause, at: number, end: number): boolean {
  if (view.tokens[end] === undefined || view.tokens[end]?.kind === 'mark' || ENDS.test(word(view, end))) return true;
  const goesOn = /^(?:remain|stay)$/.test(group.lemma) || wordsOf(view, group.from, at).includes('still');
  return goesOn && /^(?:for|in|as|by|despite|while|and|but|on|at)$/.test(word(view, end));
}

const ENDS = /^(?:|until|till|today|since|now|again)$/;

/** The treaty that was named last before the clause, where no other law was named after it. */
function treatyBefore(context: EnglishContext, { group }: Clause): Mention | null {
  const { view, previous } = context;
  const here = view.mentionAt.slice(0, group.from).findLast((mention) => mention != null);
  if (here === undefined && view.names) return null;
  const last = [previous, previous?.previous ?? null]
    .map((one) => one?.view.mentionAt.findLast((mention) => mention != null))
    .find((mention) => mention !== undefined);
  const named = here ?? last;
  return named?.law.type === 'treaty' ? named : null;
}

/** `on 1 July it ceased | to be a party`: to the treaty named in the sentence before, or in this one. */
export function ceasing(context: EnglishContext, clause: Clause): Frame | null {
  const { view, previous } = context;
  const { group, subject } = clause;
  if (group.lemma !== 'cease' || subject === null || !standsAt(view, group.to, ['to', 'be'])) return null;
  const noun = /^(?:a|an)$/.test(word(view, group.to + 2)) ? group.to + 3 : group.to + 2;
  const ends = view.tokens[noun + 1] === undefined || view.tokens[noun + 1]?.kind === 'mark';
  if (!/^(?:member|party|signatory)$/.test(word(view, noun)) || !ends || !isState(view, subject)) return null;
  const named = [view, ...(previous === null ? [] : [previous.view])]
    .map(({ mentionAt }) => mentionAt.findLast((mention) => mention != null))
    .find((mention) => mention !== undefined);
  return named?.law.type === 'treaty'
    ? stateOf(context, clause, subject, { from: group.to, to: noun + 1 }, !group.negated)
    : null;
}

/** In the treaty spoken of, or out of it. */
function stateOf(context: EnglishContext, clause: Clause, subject: Phrase, at: Phrase, out: boolean): Frame {
  const { view } = context;
  const { group } = clause;
  const mood = moodOf(context, clause);
  const left = out !== mood.denied;
  return {
    form: 'membership',
    sense: left ? 'leave' : 'beLaw',
    acted: {
      ...{ mention: null, carriedBy: 'treaty', pronoun: false, target: 'law', scope: WHOLE },
      carriedAs: ['treaty', 'agreement', 'convention', 'membership', 'organization'],
      span: spanOf(view, at.from, at.to),
    },
    polarity: 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: left ? actorOf(context, subject) : null,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(group.from, subject.from), Math.max(at.to, group.to)),
    trigger: spanOf(view, Math.min(at.from, group.from), Math.max(at.to, group.to)),
    sentence: context.index,
  };
}

const GOING_ON = new Set(['continue', 'persist', 'endure', 'last']);

/** `Membership | continues until the year is up`, `Its membership | goes on`: in the treaty named in the sentence before, or in this one. */
export function continuing(context: EnglishContext, clause: Clause): Frame | null {
  const { view, previous } = context;
  const { group, subject } = clause;
  const goesOn = GOING_ON.has(group.lemma) || (group.lemma === 'go' && word(view, group.to) === 'on');
  if (!goesOn || group.passive || subject === null || word(view, subject.to - 1) !== 'membership') return null;
  const ofOther = view.tokens
    .slice(subject.from, subject.to - 1)
    .some(({ text }) => !/^(?:the|its|us|american)$/.test(text));
  const named = [view, ...(previous === null ? [] : [previous.view])]
    .map(({ mentionAt }) => mentionAt.findLast((mention) => mention != null))
    .find((mention) => mention !== undefined);
  if (ofOther || named?.law.type !== 'treaty') return null;
  return stateOf(context, clause, subject, { from: subject.to - 1, to: subject.to }, group.negated);
}

/** `Hungary`, `Budapest`, `it`, `we`; `Hungary itself`, `Russia alone`, `only Russia`, `Turkey thus`. */
export function isState(view: EnglishContext['view'], { from, to }: Phrase): boolean {
  const begin = /^(?:the|only|just)$/.test(word(view, from)) ? from + 1 : from;
  const end = to - begin > 1 && (ONESELF.test(word(view, to - 1)) || isAdverb(word(view, to - 1))) ? to - 1 : to;
  const words = wordsOf(view, begin, end);
  return /^(?:it|we)$/.test(words) || STATES.named(words).length > 0 || (end === begin + 1 && CAPITALS.has(words));
}

const ONESELF = /^(?:itself|alone|too|also|thus)$/;
