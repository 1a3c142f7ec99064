/**
 * A step that is itself the subject, or that a law has or lacks: `ratification is pending`, `its commencement is still awaited`,
 * `assent was given in January`, `the bill lacks royal assent`, `their exit took effect in May`, `no date for its entry into force has
 * been set`. In: a sentence. Out: a frame that the step was taken, or that it was not.
 */

import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import { isCalledOtherwise, isTimeAt } from '../carried/called-otherwise.ts';
import { type Clause, isMain } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { OF_ITS_ACT } from '../frames/happens-to.ts';
import { startsOff } from '../frames/starts-off.ts';
import { takesEffect } from '../moods/event-standing.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { linkedMention, type Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { has, isOf, type SentenceView, spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { givenTo, ofNameBefore, standsUnder } from './occurrence-of.ts';
import { hasLasted, ofLatest } from './occurrence-veto.ts';
import { notUntil } from './verbal-mood.ts';

/** Steps by their nouns, of one word or more. Those that much else is called count only with a law or a body beside them. */
const STEPS: readonly { readonly words: readonly string[]; readonly sense: Sense; readonly plain: boolean }[] = (
  [
    ['begin', true, 'commencement|entry into force|entry into effect|entry into application|coming into force'],
    ['sign', true, 'assent|royal assent|presidential assent'],
    ['sign', false, 'signature|signing'],
    ['make', true, 'promulgation|enactment'],
    ['ratify', true, 'ratification'],
    ['veto', true, 'veto'],
    ['publish', false, 'publication'],
    ['pass', false, 'consent|vote of consent|consent vote|approval|adoption|passage|final vote'],
    ['leave', false, 'withdrawal|exit|departure|denunciation|pullout|divorce'],
    ['restore', false, 'return|re-entry'],
  ] as const
).flatMap(([sense, plain, list]) => list.split('|').map((text) => ({ words: text.split(' '), sense, plain })));

type Step = (typeof STEPS)[number] & { readonly at: number; readonly end: number };

const STEP = wordClass((text) => STEPS.some(({ words }) => words[0] === text));

export function occurrenceFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question || !has(context.view, STEP)) return [];
  return foundIn(context.clauses, (clause) => {
    const frame = asSubject(context, clause) ?? asObject(context, clause) ?? given(context, clause);
    return frame === null ? null : ofLatest(context, frame);
  });
}

/** `its commencement | is awaited`. */
function asSubject(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { subject } = clause;
  if (subject === null || (clause.relative && clause.introducer !== 'whose')) return null;
  // `Berg announced the exit in May, | followed by a letter`: a clause of its own is no subject
  if (context.clauses.some((one) => one.index < clause.index && isMain(one) && isWithin(one.group, subject)))
    return null;
  const step = stepIn(view, subject) ?? dated(view, subject) ?? datedBehind(view, clause, subject);
  const lasts = step !== null && (hasLasted(step.sense, clause) || standsUnder(view, clause, step));
  const taken = step === null ? null : (takenIn(view, clause) ?? (lasts || null));
  if (step === null || taken === null) return null;
  const given = clause.relative ? ofNameBefore(context, clause, step) : givenTo(context, clause, step);
  const meaning = given === null ? lawBeside(context, subject, step) : given.meaning;
  if (meaning === null) return null;
  const none = word(view, subject.from) === 'no';
  const owner = ownerOf(context, subject, step);
  const frame = frameOf(context, clause, step, meaning, { taken: taken !== none, owner });
  // `her veto did not last`: it was made
  return hasLasted(step.sense, clause) && !none ? { ...frame, polarity: 'affirmed', modality: 'presupposed' } : frame;
}

const isWithin = (group: Phrase, { from, to }: Phrase): boolean => from < group.from && group.to <= to;

/** `the bill | lacks | royal assent`, `X received assent`. */
function asObject(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const without = lacking(view, clause);
  const bears = BEARING.has(group.lemma) && !group.passive;
  const taken = HAVING.has(group.lemma) || bears || (group.passive && group.lemma === 'give');
  if (subject === null || !(taken || without !== null || LACKING.has(group.lemma))) return null;
  if (group.passive && group.lemma !== 'give') return null;
  const step = stepIn(view, { from: without ?? group.to, to: Math.max(group.to, clause.to) });
  if (step === null || (bears && step.sense !== 'sign')) return null;
  // `awaits the president’s signature` is told by its verb, as of a bill
  if (LACKING.has(group.lemma) && step.sense === 'sign' && !step.plain) return null;
  const told = step.plain || ['pass', 'publish', 'sign'].includes(step.sense);
  const meaning = told ? readPhrase(view, subject, context.calledA) : null;
  if (meaning === null || meaning.indefinite || (meaning.mention === null && !step.plain && step.sense !== 'sign'))
    return null;
  // `the order | bears | a signature`: laws and bills are signed, and a letter too
  if (step.sense === 'sign' && !step.plain && meaning.target !== 'law' && meaning.target !== 'measure') return null;
  if (!taken && OF_ITS_ACT.test(wordsOf(view, step.at, clause.to))) return null;
  const owner = ownerOf(context, { from: group.to, to: step.at }, step) ?? givenBy(context, step, clause.to);
  const body = owner === null ? null : bodyOf(owner.text);
  // a chamber’s assent is its vote
  const voted = step.sense === 'sign' && (body === 'chamber' || body === 'legislature');
  const none = /^(?:no|neither)$/.test(word(view, group.to)) || meaning.negative;
  return frameOf(context, clause, voted ? { ...step, sense: 'pass' } : step, meaning, { taken: taken !== none, owner });
}

/** `is still | without | a signature`: behind the word. */
function lacking(view: SentenceView, { group }: Clause): number | null {
  if (!/^(?:be|remain|stay|go)$/.test(group.lemma)) return null;
  let at = group.to;
  while (isAdverb(word(view, at))) at++;
  return word(view, at) === 'without' ? at + 1 : null;
}

/** `the President | gave | his assent`: to what is spoken of. */
function given(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (group.lemma !== 'give' || group.passive || subject === null || clause.relative) return null;
  const step = stepIn(view, { from: group.to, to: Math.max(group.to, clause.to) });
  if (step?.sense !== 'sign' || !step.plain || word(view, step.end) === 'to') return null;
  // `X is repealed: the President gave his assent`: how what was just said came about
  if (view.tokens.some(({ text }, at) => text === ':' && at < subject.from)) return null;
  const meaning = lawBeside(context, { from: group.to, to: step.end }, step);
  const owner = actorOf(context, subject);
  const body = owner === null ? null : bodyOf(owner.text);
  const voted = body === 'chamber' || body === 'legislature';
  const told: Step = voted ? { ...step, sense: 'pass' } : step;
  return meaning === null ? null : frameOf(context, clause, told, meaning, { taken: true, owner });
}

const HAVING = new Set(['receive', 'get', 'obtain', 'gain', 'win', 'secure']);
/** Said of what is signed. */
const BEARING = new Set(['carry', 'bear', 'have']);
const LACKING = new Set(['await', 'lack', 'need']);

/** The step that heads the phrase: before its first preposition, or with one in it (`entry into force`). */
function stepIn(view: SentenceView, { from, to }: Phrase): Step | null {
  for (let at = from; at < Math.min(to, from + 7); at++) {
    if (view.mentionAt[at] !== null) continue;
    const found = isOf(view, at, STEP) ? STEPS.find(({ words }) => standsAt(view, at, words)) : undefined;
    if (found !== undefined) {
      const end = at + found.words.length;
      // `ratification | never came`
      const stops = end >= to || view.tokens[end]?.kind === 'mark' || /^(?:never|yet)$/.test(word(view, end));
      const ends = stops || startsOff(view, { from: end, to });
      return ends ? { ...found, at, end } : null;
    }
    if (PREPOSITIONS.has(word(view, at)) || view.tokens[at]?.kind === 'mark') return null;
  }
  return null;
}

/** `no date for its commencement`, `a commencement date`: a day for the step, and no day is no step. */
function dated(view: SentenceView, { from, to }: Phrase): Step | null {
  const head = /^(?:date|day|timetable)$/;
  const behind = head.test(word(view, from + 1)) && /^(?:for|of)$/.test(word(view, from + 2));
  const inner = behind ? stepIn(view, { from: from + 3, to }) : null;
  if (inner !== null) return inner;
  return head.test(word(view, to - 1)) ? stepIn(view, { from, to: to - 1 }) : null;
}

/** `no date | has been set | for its commencement`. */
function datedBehind(view: SentenceView, { group, to }: Clause, subject: Phrase): Step | null {
  const date = subject.to - subject.from <= 3 && /^(?:date|day|timetable)$/.test(word(view, subject.to - 1));
  return date && group.passive && /^(?:for|of)$/.test(word(view, group.to))
    ? stepIn(view, { from: group.to + 1, to })
    : null;
}

/** Whether the verb says that the step was taken (`was given`) or that it was not (`is awaited`); null where it says neither. */
function takenIn(view: SentenceView, { group, to }: Clause): boolean | null {
  let next = group.to;
  if (standsAt(view, next, ['yet', 'to']) || standsAt(view, next, ['still', 'to'])) return false;
  while (isAdverb(word(view, next))) next++;
  const text = word(view, next);
  if (group.passive && group.lemma === 'put' && text === 'off') return false;
  if (group.passive) return DONE.has(group.lemma) ? true : UNDONE.has(group.lemma) ? false : null;
  if (['be', 'remain'].includes(group.lemma)) {
    if (/^(?:pending|outstanding|missing|lacking|awaited)$/.test(text)) return false;
    // `is nowhere | in sight`
    if (standsAt(view, next, ['in', 'sight'])) return group.negated ? true : null;
    if (/^(?:a long way|far|years|months) off\b/.test(wordsOf(view, next, next + 4))) return false;
    return /^(?:complete|effective|final|official)$/.test(text) ? true : null;
  }
  if (group.lemma === 'miss' && group.form === 'ing') return false;
  // `did not count | until 2020`
  if (group.lemma === 'count') return notUntil(view, { group, to }) ? true : null;
  if (group.lemma === 'take') return /^(?:place|effect)$/.test(text) ? true : null;
  if (group.lemma === 'become') return /^(?:complete|effective|final|official)$/.test(text) ? true : null;
  return COMING.has(group.lemma) ? true : null;
}

const COMING = new Set(['come', 'follow', 'happen', 'occur', 'arrive']);
const DONE = new Set(
  'give grant announce make publish confirm complete deposit obtain receive secure set fix proclaim gazette appoint name'.split(
    ' ',
  ),
);
const UNDONE = new Set([
  'await',
  'withhold',
  'refuse',
  'deny',
  'postpone',
  'delay',
  'defer',
  'halt',
  'stop',
  'block',
  'prevent',
]);

/** The law behind `of`, before `’s`, or the one spoken of. */
function lawBeside(context: EnglishContext, subject: Phrase, step: Step): PhraseMeaning | null {
  const { view } = context;
  const link = /^(?:of|to|from|for)$/.test(word(view, step.end));
  const named = link ? linkedMention(view, { from: step.end, to: subject.to }) : null;
  const before = view.mentionAt.slice(subject.from, step.at).find((mention) => mention != null) ?? null;
  const mention = named ?? before;
  // `the veto | of April 6`
  const ofOther = word(view, step.end) === 'of' && !isTimeAt(view, step.end + 1);
  if (mention === null && (ofOther || isCalledOtherwise(context, word(view, step.at), step.at))) return null;
  const owned = /^(?:its|their)$/.test(word(view, step.at - 1)) || hasBody(view, { from: subject.from, to: step.at });
  const told =
    mention !== null || owned || step.plain || step.sense === 'leave' || (step.sense === 'sign' && ofTreaty(context));
  const phrase = { from: step.at, to: step.end };
  const shared = { phrase, scope: WHOLE, negative: false, indefinite: false, head: word(view, step.at), modifiers: [] };
  return told
    ? { ...shared, mention, carriedBy: mention === null ? 'it' : null, pronoun: mention === null, target: 'law' }
    : null;
}

/** `The peace treaty was agreed in March. No signature | has followed`: treaties are signed, and one was named last. */
function ofTreaty({ view, previous }: EnglishContext): boolean {
  const [last] = [view, ...(previous === null ? [] : [previous.view])].flatMap(
    ({ mentionAt }) => mentionAt.findLast((mention) => mention != null) ?? [],
  );
  return last?.law.type === 'treaty';
}

function hasBody(view: SentenceView, { from, to }: Phrase): boolean {
  return to > from && bodyOf(wordsOf(view, from, to)) !== null;
}

/** `Parliament’s | consent`: whose step it is. */
function ownerOf(context: EnglishContext, { from }: Phrase, { at, sense }: Step) {
  const { view } = context;
  const owned = ["'s", "s'"].includes(word(view, at - 1)) && view.mentionAt[from] === null;
  const known = owned && (hasBody(view, { from, to: at - 1 }) || (sense === 'sign' && isNamed(view, from)));
  return known ? actorOf(context, { from, to: at - 1 }) : null;
}

/** Steps that only a law in the making takes; treaties are left long after. */
const MAKING: ReadonlySet<Sense> = new Set<Sense>(['begin', 'sign', 'make', 'veto']);

/** `the assent | of the European Parliament`: whose it is to give. */
function givenBy(context: EnglishContext, { end, sense }: Step, to: number): Frame['actor'] {
  const { view } = context;
  if (!/^(?:of|from|by)$/.test(word(view, end)) || end + 1 >= to) return null;
  const known = hasBody(view, { from: end + 1, to }) || (sense === 'sign' && isNamed(view, end + 1));
  return known ? actorOf(context, { from: end + 1, to }) : null;
}

/** Whoever signs may be called by the name alone. */
const isNamed = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'word' && view.tokens[at]?.capital === true && view.mentionAt[at] === null;

function frameOf(
  context: EnglishContext,
  clause: Clause,
  step: Step,
  meaning: PhraseMeaning,
  { taken, owner }: { readonly taken: boolean; readonly owner: Frame['actor'] },
): Frame {
  const { view } = context;
  const mood = moodOf(context, clause);
  const late = taken && notUntil(view, clause);
  const denied = (clause.group.negated !== mood.denied) === taken && !late;
  const from = Math.min(clause.subject?.from ?? clause.group.from, clause.group.from);
  return {
    form: 'occurrence',
    sense: step.sense,
    acted: { ...actedOn(view, meaning), ...(MAKING.has(step.sense) ? { making: true } : {}) },
    polarity: denied ? 'denied' : 'affirmed',
    negated: clause.group.negated,
    modality: takesEffect(context, clause) ? 'planned' : mood.modality === 'presupposed' ? 'asserted' : mood.modality,
    aspect: aspectOf(clause),
    actor: owner,
    ...(late ? { notUntil: true as const } : {}),
    power: false,
    weak: false,
    span: trimSpan(view, from, Math.max(clause.to, clause.group.to)),
    trigger: spanOf(view, Math.min(step.at, clause.group.from), Math.max(step.end, clause.group.to)),
    sentence: context.index,
  };
}
