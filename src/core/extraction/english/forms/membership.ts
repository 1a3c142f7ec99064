/**
 * States inside and outside of treaties: `is out of the pact`, `remains bound by the convention`, `no longer belongs to X`, `is
 * back in the accord`, `ceased to be bound by it`.
 */

import type { LawType } from '../../../law/law.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { bare, ceasing, continuing, isState } from './membership-carried.ts';

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
      'still in|a party to|a state party to|as much a party to|as much a member of|among the parties to|among its parties|among the members of|party to|parties to|states parties to|bound by|a member of|members of|part of|inside|covered by|subject to',
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
        relationEnd(view, from, one.words) !== null &&
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
  // `Norway, which is not a party to X`: it may never have been one
  const plainly =
    clause.group.negated && !/\b(?:longer|more|anymore|still)\b/.test(wordsOf(view, clause.group.from, clause.to));
  if (plainly && (clause.relative || wordsOf(view, clause.group.from, at).includes('never'))) return null;
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
    : frameOf(context, clause, relation.sense, relationEnd(view, at, relation.words) ?? at, clause.group.negated);
}

/** Behind the words, of which the first may be the writer’s quotation: `no longer | “bound” by | it`. */
function relationEnd(view: EnglishContext['view'], at: number, words: readonly string[]): number | null {
  const quoted =
    word(view, at + 1) === '"' && words.length > 1 && word(view, at - 1) === '"' && word(view, at) === words[0];
  if (quoted) return standsAt(view, at + 2, words.slice(1)) ? at + 1 + words.length : null;
  return standsAt(view, at, words) ? at + words.length : null;
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

/** `a party to X | any more`, but `bound by any limits of X`. */
function endsName(view: EnglishContext['view'], at: number): boolean {
  const text = word(view, at);
  return ENDING.test(text) || (text === 'any' && /^(?:more|longer)$/.test(word(view, at + 1)));
}

/** What no name of a treaty goes on with: `a party to X | any more`. */
const ENDING = /^(?:[.,;"(]|and|but|as|since|on|after|anymore|today|now|either)$/;

/** `the parties to X are no longer bound by any obligations`, `bound by the limits of X`: by what it lays down they are bound by it. */
function byItsTerms(
  { view, calledA }: EnglishContext,
  { subject }: Clause,
  { from, to }: Phrase,
): PhraseMeaning | null {
  let at = from;
  while (at < to && (TERMS_OPEN.test(word(view, at)) || isAdverb(word(view, at)))) at++;
  if (!TERMS.test(word(view, at)) || view.mentionAt[at] !== null) return null;
  while (at < to && (TERMS.test(word(view, at)) || /^(?:and|or)$/.test(word(view, at)))) at++;
  const named = /^(?:of|under|in|from)$/.test(word(view, at)) ? endOfTreaty(view, at + 1, to) : null;
  const party = subject === null ? null : partiesTo(view, subject);
  const phrase = named === null ? party : { from: at + 1, to: named };
  const meaning = phrase === null ? null : readPhrase(view, phrase, calledA);
  return meaning?.mention?.law.type === 'treaty' && meaning.target === 'law' ? { ...meaning, scope: WHOLE } : null;
}

const TERMS =
  /^(?:obligations?|commitments?|limits?|ceilings?|caps?|restrictions?|terms|provisions|constraints|undertakings|declarations)$/;
const TERMS_OPEN =
  /^(?:any|the|its|their|such|these|those|mutual|legal|binding|central|key|numerical|treaty|quantitative)$/;

/** Behind the first name, or null where there is none. */
function endOfTreaty({ mentionAt }: EnglishContext['view'], from: number, limit: number): number | null {
  let to = from;
  while (to < limit && mentionAt[to] === null) to++;
  if (to >= limit) return null;
  while (to < limit && mentionAt[to] !== null) to++;
  return to;
}

/** `the parties to | X`. */
function partiesTo(view: EnglishContext['view'], { from, to }: Phrase): Phrase | null {
  for (let at = from; at < to - 2; at++)
    if (/^(?:parties|signatories|members) (?:to|of)$/.test(wordsOf(view, at, at + 2))) return { from: at + 2, to };
  return null;
}

/** The law must be a named one, or a treaty that the text carries on. */
function frameOf(context: EnglishContext, clause: Clause, sense: Sense, from: number, negated: boolean): Frame | null {
  const { view } = context;
  let to = from;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || !endsName(view, to))) to++;
  const own = to > from ? readPhrase(view, { from, to }, context.calledA) : null;
  const meaning = word(view, from - 1) === 'by' ? (byItsTerms(context, clause, { from, to }) ?? own) : own;
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
