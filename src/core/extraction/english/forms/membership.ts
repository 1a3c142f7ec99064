/**
 * States inside and outside of treaties: `is out of the pact`, `remains bound by the convention`, `no longer belongs to X`, `is
 * back in the accord`, `ceased to be bound by it`.
 */

import type { LawType } from '../../../law/law.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

interface Relation {
  readonly words: readonly string[];
  readonly sense: Sense;
}

const RELATIONS: readonly Relation[] = (
  [
    [
      'leave',
      'out of|outside of|outside|on the outside of|gone from|free of|rid of|done with|through with|finished with',
    ],
    ['sign', 'a signatory of|a signatory to|signatory to|signatories to|signatories of|among its signatories'],
    ['beLaw', 'in|under'],
    ['restore', 'back in|again in|again a party to|again bound by'],
    [
      'beLaw',
      'still in|a party to|as much a party to|as much a member of|among the parties to|among its parties|among the members of|party to|parties to|states parties to|bound by|a member of|members of|part of|inside|covered by|subject to',
    ],
  ] as const
).flatMap(([sense, list]) => list.split('|').map((words) => ({ words: words.split(' '), sense })));

const LINKING = new Set(['be', 'remain', 'stay', 'cease', 'stand', 'sit', 'live']);

/** The first words of relations; of those that much else begins with, what alone makes them one: `remains in`, `no longer in`, `a party`. */
const RELATING = new Set([
  ...RELATIONS.map(({ words }) => words[0]),
  ...['longer', 'signatory', 'party', 'parties', 'member', 'members'],
]);
const WITHOUT = new Set(['a', 'in', 'as', 'on', 'among']);
const HOLDING_MUCH = new Set(['in', 'under']);
const STAYING = new Set(['remain', 'stay', 'belong']);
const GOING_ON = new Set(['continue', 'persist', 'endure', 'last']);

const BELONGING = wordClass(
  (text) => (RELATING.has(text) && !WITHOUT.has(text)) || STAYING.has(lemmaOf(text)) || text === 'membership',
);

export function membershipFrames(context: EnglishContext): readonly Frame[] {
  return foundIn(
    clausesWith(context, BELONGING),
    (clause) =>
      belonging(context, clause) ?? ceasing(context, clause) ?? related(context, clause) ?? continuing(context, clause),
  );
}

function related(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  if (!LINKING.has(clause.group.lemma) && !(clause.group.passive && ['bind', 'cover'].includes(clause.group.lemma)))
    return null;
  // `has stopped | being a party to it`: a verb of its own for leaving
  if (
    /\b(?:stop|stops|stopped|quit) being$/.test(
      wordsOf(view, Math.max(0, clause.group.from - 1), clause.group.main + 1),
    )
  )
    return null;
  const passive = clause.group.passive;
  const behind = passive ? clause.group.main : clause.group.main + 1;
  let at = behind;
  const relationAt = (from: number) =>
    RELATIONS.find(
      (one) =>
        standsAt(view, from, one.words) &&
        // much is in a treaty or under an act; only a state remains in it, is still formally in it, or whoever is so no longer
        (!HOLDING_MUCH.has(one.words.join(' ')) ||
          (one.words[0] === 'under' && isUnderLaw(context, clause, from + 1)) ||
          (one.words[0] === 'in' &&
            (['remain', 'stay'].includes(clause.group.lemma) || isStill(view, clause, behind, from))) ||
          isNoLonger(view, from)),
    );
  while (
    at < view.tokens.length &&
    (isAdverb(word(view, at)) || ['not', 'no', 'longer', 'much', '"'].includes(word(view, at))) &&
    relationAt(at) === undefined
  )
    at++;
  const relation = relationAt(at);
  // people stand outside a court, too
  const outside = relation?.words.join(' ') === 'outside';
  if (outside && (clause.subject === null || !isState(view, clause.subject))) return null;
  // people are covered by many a law, too
  if (
    relation?.words.join(' ') === 'covered by' &&
    clause.subject !== null &&
    !isState(view, clause.subject) &&
    !clause.group.negated
  )
    return null;
  return relation === undefined
    ? bare(context, clause, at)
    : frameOf(context, clause, relation.sense, at + relation.words.length, clause.group.negated);
}

/** `Hungary notified the UN of its exit from X. It is still | a member`, `Hungary is already | out`: of the treaty named in the sentence before. */
function bare(context: EnglishContext, clause: Clause, at: number): Frame | null {
  const { view, previous } = context;
  const { group, subject } = clause;
  const end = /^(?:a|an)$/.test(word(view, at)) ? at + 2 : at + 1;
  const text = word(view, end - 1);
  const stops = /^(?:|until|till|today|since)$/.test(word(view, end)) || view.tokens[end]?.kind === 'mark';
  const isOut = text === 'out' && end === at + 1;
  if (!stops || subject === null || !(isOut || (/^(?:member|party)$/.test(text) && end === at + 2))) return null;
  const named = previous?.view.mentionAt.findLast((mention) => mention != null);
  if (named?.law.type !== 'treaty' || view.names || !isState(view, subject)) return null;
  // out and not a member are one, as are a member and not out
  return stateOf(context, clause, subject, { from: at, to: end }, isOut !== group.negated);
}

/** `on 1 July it ceased | to be a party`: to the treaty named in the sentence before, or in this one. */
function ceasing(context: EnglishContext, clause: Clause): Frame | null {
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

/** `Membership | continues until the year is up`, `Its membership | goes on`: in the treaty named in the sentence before, or in this one. */
function continuing(context: EnglishContext, clause: Clause): Frame | null {
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

/** `Hungary`, `Budapest`, `it`, `we`. */
function isState(view: EnglishContext['view'], { from, to }: Phrase): boolean {
  const words = wordsOf(view, word(view, from) === 'the' ? from + 1 : from, to);
  return /^(?:it|we)$/.test(words) || STATES.named(words).length > 0;
}

/** `Hungary is still formally | in the accord`. */
function isStill(view: EnglishContext['view'], { subject }: Clause, behind: number, at: number): boolean {
  return wordsOf(view, behind, at).startsWith('still ') && subject !== null && isState(view, subject);
}

/** `The country is | under martial law`, `remains | under UN sanctions`: a state, and nothing behind the name that it is under it to do. */
function isUnderLaw({ view, groups }: EnglishContext, { subject }: Clause, from: number): boolean {
  if (subject === null || !(isState(view, subject) || isCountry(view, subject))) return false;
  let to = from;
  while (view.mentionAt[to] != null || (to === from && word(view, to) === 'the')) to++;
  const law = view.mentionAt[to - 1]?.law;
  const next = view.tokens[to];
  const plain =
    next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.text) || /^(?:and|but)$/.test(next.text);
  return (
    law !== undefined &&
    OVER_STATES.has(law.type) &&
    (plain || isAdverb(next?.text ?? '')) &&
    !groups.some((group) => group.from === to)
  );
}

/** What is laid on a whole state. */
const OVER_STATES: ReadonlySet<LawType> = new Set<LawType>(['executiveAct', 'resolution', 'sanctionProgramme']);

function isCountry(view: EnglishContext['view'], { from, to }: Phrase): boolean {
  return /^(?:the|our|his|her|their) (?:whole |entire )?(?:country|nation|state|republic|capital)$/.test(
    wordsOf(view, from, to),
  );
}

/** `is no longer | in the accord`, `| under the act`. */
function isNoLonger(view: EnglishContext['view'], at: number): boolean {
  return word(view, at - 1) === 'longer' && word(view, at - 2) === 'no';
}

/** `no longer belongs to`. */
function belonging(context: EnglishContext, clause: Clause): Frame | null {
  if (clause.group.lemma !== 'belong' || word(context.view, clause.group.to) !== 'to') return null;
  return frameOf(context, clause, 'beLaw', clause.group.to + 1, clause.group.negated);
}

/** `returned to X in May and is still in | it`, `We are still a party to | it`: the treaty stands before, there or in the sentence before. */
function goesOnInTreaty({ view, previous }: EnglishContext, at: number): boolean {
  const named = (one: EnglishContext['view'], end: number) =>
    one.mentionAt.slice(0, end).findLast((mention) => mention != null);
  const last = named(view, at) ?? (previous === null ? undefined : named(previous.view, previous.view.tokens.length));
  return last?.law.type === 'treaty';
}

/** `gone from X | since 2007`: when the state began belongs to what is said of it. */
function nextMark({ tokens }: EnglishContext['view'], from: number): number {
  const at = tokens.findIndex(({ kind }, index) => index > from && kind === 'mark');
  return at < 0 ? tokens.length : at;
}

/** What no name of a treaty goes on with: `a party to X | any more`. */
const ENDING = /^(?:[.,;"]|and|but|as|since|on|after|any|anymore|today|now|either)$/;

/** The law must be a named one, or a treaty that the text carries on. */
function frameOf(context: EnglishContext, clause: Clause, sense: Sense, from: number, negated: boolean): Frame | null {
  const { view } = context;
  let to = from;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || !ENDING.test(word(view, to)))) to++;
  const meaning = to > from ? readPhrase(view, { from, to }, context.calledA) : null;
  if (
    meaning === null ||
    meaning.target !== 'law' ||
    (meaning.pronoun && sense !== 'leave' && !goesOnInTreaty(context, from))
  )
    return null;
  // states are part of a treaty; a section is part of an act
  const part = /^(?:part|inside)$/.test(word(view, from - 1)) || word(view, from - 2) === 'part';
  if (part && meaning.mention !== null && meaning.mention.law.type !== 'treaty') return null;
  const mood = moodOf(context, clause);
  // to be no longer a party is to have left
  const left = sense === 'beLaw' && negated !== mood.denied;
  // an act is not left: to be no longer subject to it is to be free of it
  const free = (left || sense === 'leave') && meaning.mention !== null && meaning.mention.law.type !== 'treaty';
  return {
    form: 'membership',
    sense: free ? 'apply' : left ? 'leave' : sense,
    // nobody is bound by a treaty that ran out
    ...(left && !free ? { also: 'expire' as const } : {}),
    acted: actedOn(view, meaning),
    polarity: (negated && !left) !== free ? 'denied' : 'affirmed',
    negated,
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    // who is out of a treaty is who left it
    actor: left || sense === 'leave' ? actorOf(context, clause.subject) : null,
    power: false,
    // `a party to it`, `bound by it` is said of treaties, and `in it` of much else, unless a treaty was named right before
    weak:
      meaning.mention === null &&
      !(meaning.pronoun && sense === 'beLaw' && word(view, from - 1) !== 'in') &&
      !(meaning.pronoun && (left || sense === 'leave') && goesOnInTreaty(context, from)),
    span: trimSpan(
      view,
      Math.min(clause.group.from, clause.subject?.from ?? clause.group.from),
      Math.max(to, clause.to, word(view, to) === 'since' ? nextMark(view, to) : 0),
    ),
    trigger: spanOf(view, clause.group.from, from),
    sentence: context.index,
  };
}
