/**
 * Gerunds: `after repealing X` takes it for granted, `considered repealing X` does not, `a law repealing X` does what it says once
 * it is signed. In: a clause whose verb is a gerund. Out: its mood, by what stands before it.
 */
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { NOT_ASSERTING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS, TAKEN } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { UNITS } from '../phrases/time-units.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { attends, attendsRuling } from './attendant.ts';
import { causedBy } from './caused.ts';
import { type Mood, mood } from './mood.ts';
import { isThanked, isThanks } from './thanked.ts';
import { isUndone } from './undone.ts';
import { isOfHouse, isPassedByOneHouse, SIGNING, signs } from './who-passes.ts';

const FACTIVE = new Set(['after', 'by', 'since', 'in', 'following', 'despite', 'upon', 'through']);
const ACT_NOUNS = new Set(
  'law act order decree letter memorandum resolution statute regulation rule ruling judgment judgement verdict decision proclamation memo document injunction stay notice directive instrument determination guidance guidelines opinion'.split(
    ' ',
  ),
);

/** Verbs that say that what they govern ends, or goes on: `stopped enforcing X`, `began enforcing X`. */
const PHASES: ReadonlyMap<string, 'ends' | 'goesOn'> = new Map([
  ...['stop', 'cease', 'quit', 'halt', 'avoid'].map((lemma) => [lemma, 'ends'] as const),
  ...['begin', 'start', 'continue', 'keep', 'resume'].map((lemma) => [lemma, 'goesOn'] as const),
]);

/** `ended up repealing X`: it was done. */
const ENDING_UP = new Set(['end', 'wind', 'finish']);

const IDLE = new Set(
  'delay delays pause lag failure hesitation interest difficulty slowness stake say role leeway latitude flexibility discretion'.split(
    ' ',
  ),
);

export type MoodOf = (context: EnglishContext, clause: Clause) => Mood;

/**
 * What a paper does: `signed a law repealing X` does it; `the ruling striking down X came on Friday` takes it for granted; a
 * bill does it once it is signed, and a paper that somebody only wants or drafts does nothing.
 */
function byPaper(context: EnglishContext, clause: Clause, noun: string, moodOf: MoodOf): Mood | null {
  const bill = BILLS.has(noun);
  if (!bill && !ACT_NOUNS.has(noun) && !ACT_NOUNS.has(noun.replace(/s$/, ''))) return null;
  const matrix = context.clauses[clause.index - 1];
  const draft = bill || (DRAFTED.has(noun) && matrix !== undefined && isPassedByOneHouse(context.view, matrix));
  const made = matrix !== undefined && (signs(context.view, matrix) || (!draft && ISSUING.has(matrix.group.lemma)));
  if (made && holds(matrix, clause)) {
    const outer = moodOf(context, matrix);
    return { ...outer, denied: outer.denied !== isUndone(context.view, matrix), governor: null };
  }
  const next = context.clauses[clause.index + 1];
  if (bill || next?.subject == null || next.subject.from >= clause.group.from || next.subject.to < clause.group.to)
    return null;
  const outer = moodOf(context, next);
  return outer.modality === 'asserted' && !FORWARD.has(next.group.lemma) ? mood('presupposed') : null;
}

/** `Trump signed an order | pausing X`, `a judge issued an injunction | barring it`: the clause of who made the paper, where such a paper is one person’s act. */
export function paperMadeBy(
  { view, clauses }: Pick<EnglishContext, 'view' | 'clauses'>,
  clause: Clause,
): Clause | null {
  const matrix = clauses[clause.index - 1];
  if (matrix === undefined || matrix.group.passive || clause.group.form !== 'ing' || clause.group.finite) return null;
  const { lemma } = matrix.group;
  // `reinstated an injunction | blocking X`, `upheld an order stopping it`: by whom it was made is another matter
  const made = (SIGNING.has(lemma) || ISSUING.has(lemma)) && !KEEPING.has(lemma);
  return made && ONES_OWN.test(word(view, beforeTime(view, clause.group.from - 1))) && holds(matrix, clause)
    ? matrix
    : null;
}

/** `order`, `memo`: a paper that one person makes. */
export const isOnesOwn = (text: string): boolean => ONES_OWN.test(text);

const ONES_OWN =
  /^(?:orders?|decree|memorandum|memo|proclamation|directive|determination|letter|notice|injunction|ruling|judge?ment)$/;

function holds(matrix: Clause, { group }: { readonly group: Pick<Clause['group'], 'from'> }): boolean {
  return matrix.object === null || matrix.object.to <= group.from || matrix.object.from < group.from;
}

const BILLS = new Set(['bill', 'legislation', 'measure']);
/** What a house makes itself; a decree or an order it endorses was made by another. */
const DRAFTED = new Set(['resolution', 'law', 'act', 'statute']);
const ISSUING = new Set(
  'sign pass enact issue adopt approve back endorse ratify publish grant enter release send transmit deposit write author uphold affirm reinstate restore maintain'.split(
    ' ',
  ),
);
/** Of these the paper is another's. */
const KEEPING = new Set(['uphold', 'affirm', 'reinstate', 'restore', 'maintain', 'back', 'endorse']);
/** Verbs whose subject is yet to come. */
const FORWARD = new Set(['await', 'need', 'require', 'remain', 'seem', 'appear', 'loom', 'depend']);

/** `signed a law | on Friday | repealing X`: the word before the time. */
function beforeTime(view: SentenceView, end: number): number {
  // `an order | temporarily | halting X`
  let last = end;
  while (last > 0 && isAdverb(word(view, last)) && view.mentionAt[last] === null) last--;
  if (!UNITS.test(word(view, last))) return last;
  const before = word(view, last - 1);
  return /^(?:on|last|this|in|early|late)$/.test(before) ? last - 2 : last - 1;
}

/** `after repealing` takes it for granted; `considered repealing` does not; `signed a law repealing` does what it signed. */
export function gerundMood(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood {
  const before = word(context.view, beforeTime(context.view, clause.group.from - 1));
  const matrix = context.clauses[clause.index - 1];
  const paper = byPaper(context, clause, before, moodOf);
  if (paper !== null) return paper;
  if (RULINGS.test(before) && isTold(context, clause, matrix)) return mood('presupposed');
  if (attendsRuling(context, clause)) return mood('asserted');
  const undone = notDone(context, clause);
  if (undone !== null) return undone;
  // `stopped short of repealing X`
  if (before === 'of' && word(context.view, clause.group.from - 2) === 'short' && matrix !== undefined)
    return { ...moodOf(context, matrix), denied: true, governor: null };
  // `voted against repealing X`
  if (before === 'against' && matrix?.group.lemma === 'vote')
    return { ...moodOf(context, matrix), denied: true, governor: 'vote' };
  if (matrix !== undefined && isVotedFor(context, clause, matrix))
    return { ...moodOf(context, matrix), denied: matrix.group.negated, governor: 'vote' };
  // `agreed upon postponing X`: agreed to do so
  if (/^(?:on|upon)$/.test(before) && matrix?.group.lemma === 'agree' && matrix.group.to === clause.group.from - 1)
    return mood('planned');
  const phase =
    matrix === undefined || matrix.group.to !== clause.group.from ? undefined : PHASES.get(matrix.group.lemma);
  if (matrix !== undefined && phase !== undefined) {
    const outer = moodOf(context, matrix);
    // `has the power to stop | enforcing X`: that is no lack of a power to enforce it
    if (outer.power && phase === 'ends') return mood('hypothetical');
    return { ...outer, denied: (outer.denied !== (phase === 'ends')) !== matrix.group.negated, governor: null };
  }
  if (before === 'for' && isThanks(context, clause)) return mood('presupposed');
  if (matrix !== undefined && isThanked(context, clause, matrix)) return { ...moodOf(context, matrix), governor: null };
  if (matrix !== undefined && isTakenUp(context, clause, matrix))
    return { ...moodOf(context, matrix), denied: isUndone(context.view, matrix), governor: null };
  // `goes on binding Belarus`
  if (before === 'on' && matrix?.group.lemma === 'go' && matrix.group.to === clause.group.from - 1)
    return { ...moodOf(context, matrix), denied: matrix.group.negated, governor: null };
  if (before === 'up' && matrix !== undefined && ENDING_UP.has(matrix.group.lemma))
    return { ...moodOf(context, matrix), governor: null };
  if (before === 'on' && reached(context, clause.group.from - 2)) return mood('presupposed');
  const means = MEANS.has(before) ? asMeans(context, clause, moodOf) : null;
  if (means !== null) return means;
  // `the delay in enforcing X`, `no interest in repealing it`: what stands before tells what became of it
  if (before === 'in' && IDLE.has(word(context.view, clause.group.from - 2))) return mood('hypothetical');
  if (FACTIVE.has(before))
    return mood(matrix?.group.modal === undefined || matrix?.group.modal === null ? 'presupposed' : 'hypothetical');
  // `said so while | signing X`
  const told = matrix?.group.finite === true && (matrix.group.past || matrix.group.form === 'past');
  if (before === 'while' && told && !isSubject(context, clause)) return mood('presupposed');
  if (attends(context, clause)) return mood('presupposed');
  if (before === ',' && matrix !== undefined && !isSubject(context, clause)) {
    const outer = moodOf(context, matrix);
    // `failed to pass it, | allowing X to lapse`: that came of it
    const came = matrix.group.infinitive && /^(?:allow|let|leave)$/.test(clause.group.lemma);
    return { ...outer, denied: outer.denied && !came, governor: null };
  }
  // `Berg backs repealing X`: for `back` and `endorse` it takes a house, and nobody’s liking passes anything
  if (matrix !== undefined && /^(?:back|endorse)$/.test(lemmaOf(before)) && !isOfHouse(context.view, matrix))
    return mood('hypothetical');
  if (VOTING.has(lemmaOf(before)) && matrix !== undefined) {
    const outer = moodOf(context, matrix);
    return { ...outer, denied: outer.denied !== isUndone(context.view, matrix), governor: 'vote' };
  }
  const governing = GOVERNING_VERBS.get(lemmaOf(before)) ?? GOVERNING_NOUNS.get(before) ?? 'hypothetical';
  return mood(governing === 'power' || governing === 'denied' || governing === 'asserted' ? 'hypothetical' : governing);
}

/** `since taxes pay for it, repealing X adds to the deficit`: what doing so does, or would. */
function isSubject({ view, clauses }: EnglishContext, { group, index }: Clause): boolean {
  const next = clauses[index + 1]?.group;
  if (next === undefined || !next.finite || next.past || next.form === 'past' || next.perfect) return false;
  return view.tokens.slice(group.to, next.from).every(({ kind, text }) => kind !== 'mark' && !OPENING.test(text));
}

const OPENING = /^(?:that|which|who|and|but|or|as|because|when|while|if|so|before|after|since|until|unless)$/;

/** `voted in favour of repealing X`, `voted for repealing X`, `approved a bill on repealing X`: the vote is told. */
function isVotedFor({ view }: EnglishContext, { group: { from } }: Clause, matrix: Clause): boolean {
  const { lemma, to } = matrix.group;
  const body = matrix.subject === null ? '' : wordsOf(view, matrix.subject.from, matrix.subject.to);
  // `has not voted on repealing X`: what no vote was held on was not passed; of one that was held the outcome is not told
  const none = lemma === 'vote' && word(view, from - 1) === 'on' && matrix.group.to === from - 1;
  if (none && isUndone(view, matrix)) return bodyOf(body) !== null;
  if (!/^(?:chamber|legislature)$/.test(bodyOf(body) ?? '') || NOT_ALL.test(body)) return false;
  if (lemma === 'vote' && to >= from - 4)
    return (
      word(view, from - 1) === 'for' ||
      standsAt(view, from - 3, ['in', 'favour', 'of']) ||
      standsAt(view, from - 3, ['in', 'favor', 'of'])
    );
  return (
    word(view, from - 1) === 'on' &&
    VOTING.has(lemma) &&
    PAPERS.test(word(view, from - 2)) &&
    holds(matrix, { group: { from } })
  );
}

/** Who votes so, and settles nothing by it. */
const NOT_ALL = /^(?:no|nobody|none|neither|few|an?|one|some|many|several|most|half|other) /;
const PAPERS = /^(?:bill|law|act|legislation|measure|motion|resolution)$/;

/** What is done by the way of it: `by repealing X`, `in repealing X`. */
const MEANS = new Set(['by', 'in', 'through']);

/** `by repealing X the cabinet hopes to save money`, `seeks to save money by repealing X`: the means is as far off as the end. */
function asMeans(context: EnglishContext, { index, from, group: { to } }: Clause, moodOf: MoodOf): Mood | null {
  const fronted = index === 0 && from <= 1;
  // `by refusing | to block X, | the court gives way`, `by letting X | lapse, | Congress …`: what hangs on the gerund itself is the means too
  const hangs = (one: Clause) => (one.group.infinitive && one.group.from === to) || causedBy(context, one) !== null;
  const end = context.clauses.find((one) => (fronted ? one.index > index && !hangs(one) : one.index === index - 1));
  if (end === undefined) return null;
  if (fronted && INTENDING.has(end.group.lemma)) return mood('planned');
  const { modality } = moodOf(context, end);
  return modality === 'asserted' || modality === 'presupposed' || modality === 'opinion' ? null : mood(modality);
}

const INTENDING = new Set('aim hope seek want intend plan wish try attempt expect propose promise pledge'.split(' '));

/** `without repealing X`, `instead of repealing X`, `far from repealing X`, `refrained from repealing X`, `decided against repealing X`. */
export function notDone(context: EnglishContext, { group, index }: Clause): Mood | null {
  const { view, clauses } = context;
  const [before, second] = [word(view, group.from - 1), word(view, group.from - 2)];
  const pair = `${second} ${before}`;
  if (before === 'without' || pair === 'instead of' || pair === 'far from')
    return { ...mood('presupposed'), denied: true };
  const matrix = clauses[index - 1];
  if (matrix === undefined || matrix.group.modal !== null || matrix.group.infinitive) return null;
  const kept =
    (before === 'from' && /^(?:refrain|abstain|desist|shrink)$/.test(matrix.group.lemma)) ||
    (before === 'against' && /^(?:opt|decide)$/.test(matrix.group.lemma));
  return kept ? { ...mood('asserted'), denied: !matrix.group.negated } : null;
}

/** `took the step of repealing X`, `got around to repealing X`, `wasted no time in repealing X`: it was done. */
function isTakenUp({ view }: EnglishContext, { group }: Clause, matrix: Clause): boolean {
  const [before, second] = [word(view, group.from - 1), word(view, group.from - 2)];
  switch (matrix.group.lemma) {
    case 'take':
      return before === 'of' && TAKEN.has(second);
    case 'get':
      return before === 'to' && /^a?round$/.test(second);
    case 'waste':
    case 'lose':
      return second === 'time' || before === 'time';
    default:
      return false;
  }
}

/** `after the ruling upholding X`, `in its decision striking down X`: a ruling there is, unless somebody wants it or waits for it. */
const RULINGS = /^(?:rulings?|judgments?|judgements?|verdicts?|decisions?)$/;

function isTold({ view }: EnglishContext, { group }: Clause, matrix: Clause | undefined): boolean {
  const words = view.tokens.slice(Math.max(0, group.from - 7), group.from - 1).map(({ text }) => text);
  const known = words.some((text) => /^(?:the|this|that|its|their|'s|s')$/.test(text));
  const ofCourt =
    word(view, group.from - 1) !== 'decision' || words.some((text) => /^(?:court|justices|judges?)$/.test(text));
  if (!known || !ofCourt) return false;
  if (matrix === undefined) return true;
  const { lemma, modal, infinitive, negated } = matrix.group;
  return modal === null && !infinitive && !negated && !FORWARD.has(lemma) && !NOT_ASSERTING.has(lemma);
}

/** `Parliament has backed postponing the rules`: a vote on what the gerund names. */
const VOTING = new Set(['back', 'approve', 'endorse', 'adopt', 'pass']);

/** `the understanding reached on eliminating X`: an agreement that is there. */
export function reached(context: EnglishContext, at: number): boolean {
  return (
    ['reached', 'achieved', 'made', 'taken', 'signed', 'concluded'].includes(word(context.view, at)) &&
    !PREPOSITIONS.has(word(context.view, at - 1))
  );
}
