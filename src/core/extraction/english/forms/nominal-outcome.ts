/**
 * Events that a noun names as what came of something, or as what something else is told beside: `the vote led to the repeal of X`,
 * `trade was thin until the repeal of X`. In: the word before the noun’s phrase. Out: how it is said, or null.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import { NOT_ASSERTING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { isTimeAt } from './nominal-facts.ts';

interface Outcome {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** A challenge to it was turned away, and by whom. */
  readonly upheld?: boolean;
  readonly by?: Phrase | null;
}

/** `the vote led to the repeal of X`, `blamed the crisis on it`, `pointed to it`: what came of something, or is taken for a cause, is there. */
export function outcomeOf(context: EnglishContext, at: number, preposition: string): Outcome | null {
  const clause = context.clauses.findLast((one) => one.group.to <= at);
  if (clause === undefined) return null;
  const { lemma, to } = clause.group;
  if (preposition === 'against') {
    const turned = turnedAway(context, clause, at);
    if (turned !== null) return turned;
  }
  if ((preposition === 'on' && lemma === 'blame') || (at === to && ANSWERING.get(lemma) === preposition))
    return { modality: 'presupposed', polarity: 'affirmed' };
  if (at !== to || RESULTING.get(lemma) !== preposition) return null;
  const mood = moodOf(context, clause);
  const told = clause.group.past || clause.group.form === 'past' || clause.group.perfect;
  return told
    ? { modality: mood.modality, polarity: isUndone(context.view, clause) !== mood.denied ? 'denied' : 'affirmed' }
    : null;
}

/** `rejected the last appeal | against the exit from X`: the act stands. */
function turnedAway(context: EnglishContext, clause: Clause, at: number): Outcome | null {
  const { view } = context;
  const { group, subject } = clause;
  const words = wordsOf(view, group.to, at);
  const rejects = REJECTING.test(group.lemma) || /^(?:out|down|away|aside) /.test(words);
  if (!rejects || group.passive || !CHALLENGE.test(words) || subject === null) return null;
  if (bodyOf(wordsOf(view, subject.from, subject.to)) !== 'court') return null;
  const { modality, denied } = moodOf(context, clause);
  const polarity = isUndone(view, clause) !== denied ? 'denied' : 'affirmed';
  return { modality, polarity, upheld: true, by: subject };
}

const REJECTING = /^(?:reject|dismiss)$/;
const CHALLENGE =
  /^(?:(?:out|down|away|aside) )?(?:(?:the|an?|all|both|every|two|three|several|last|final|first|second|legal|any|of|his|her|their) )*(?:appeals?|challenges?|lawsuits?|suits?|petitions?|complaints?|cases?|claims?)$/;

/** Verbs with the preposition of what came in the end. */
const RESULTING: ReadonlyMap<string, string> = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['culminate', 'in'],
  ['end', 'in'],
  ['contribute', 'to'],
  ['bring', 'about'],
]);

/** What is pointed to or answered is there, whether or not somebody does so. */
const ANSWERING: ReadonlyMap<string, string> = new Map([
  ['point', 'to'],
  ['respond', 'to'],
  ['react', 'to'],
  ['preside', 'over'],
]);

/** `trade was thin | until the repeal of X`: granted where all around is told as past. */
export function isToldBeside(context: EnglishContext, text: string): boolean {
  return AROUND.has(text) && toldAsPast(context);
}

const AROUND = new Set(['until', 'till', 'before']);

function toldAsPast({ clauses }: EnglishContext): boolean {
  const finite = clauses.filter(({ group }) => group.finite);
  const past = finite.some(({ group }) => (group.past || group.form === 'past') && !group.perfect);
  return past && finite.every(({ group }) => group.modal === null && NOT_ASSERTING.get(group.lemma) === undefined);
}

/** Verbs whose object is there: `2015 marked the repeal of X`, `she cited it`. */
export const GRANTED = new Set(
  'cite recall remember notice mourn oversee engineer mark precede outlive herald celebrate commemorate chronicle note follow'.split(
    ' ',
  ),
);

/** `Buried in the bill he signed | is a rewrite of X`, `Among the clauses of the act | is the repeal of X`: what an act holds is done with it. */
export function isHeldBy({ view, clauses }: EnglishContext, from: number): boolean {
  const be = clauses.findLast(({ group }) => group.to <= from && group.copular);
  if (be === undefined || be.group.to !== from || be.group.negated || be.group.modal !== null) return false;
  if (!HOLDING.test(word(view, 0))) return false;
  const words = view.tokens.slice(1, be.group.from).map(({ text }) => text);
  const law = words.some((text) => /^(?:law|act|statute|signed|enacted|inked)$/.test(text));
  return law && !words.some((text) => /^(?:draft|proposal|proposed|would|if)$/.test(text));
}

const HOLDING =
  /^(?:buried|tucked|hidden|included|contained|packed|slipped|folded|wrapped|inserted|nestled|stuffed|among|also)$/;

/** `that was the end of X`, `the ruling spelled the end of X`, `her signature meant the end of it`: told as past, it is over. */
export function meantTheEnd({ view }: EnglishContext, { group, subject, introducer }: Clause): boolean {
  if (group.modal !== null || group.infinitive || group.passive) return false;
  // `it’s the end of X`, said of what was just told
  if (!(group.past || group.form === 'past' || group.perfect))
    return group.copular && !group.negated && isPointing(view, subject, introducer, group.from);
  if (MEANING.has(group.lemma)) return true;
  const that = subject === null && introducer === 'that' && group.from <= 2;
  return (
    group.copular && (that || (subject !== null && (ENDING.test(word(view, subject.to - 1)) || isDay(view, subject))))
  );
}

/** `30 September | was the end of X`, `the last day of 2004 | was`. */
const isDay = (view: SentenceView, { from, to }: Phrase): boolean =>
  CALENDAR.has(word(view, to - 1)) ||
  (view.tokens[to - 1]?.kind === 'number' && (to - from === 1 || CALENDAR.has(word(view, to - 2))));

/** `a digest dates | the repeal of X | to 2015`, `puts it in 2004`: only what took place has a day. */
export function isGivenDay(view: SentenceView, { group, to }: Clause): boolean {
  if (group.passive || !DATING.has(group.lemma)) return false;
  for (let at = group.to + 1; at < Math.max(to, group.to) + 8 && at < view.tokens.length; at++) {
    if (/^[.;:]$/.test(word(view, at))) return false;
    const exact = group.lemma === 'date' && /^(?:to|from|back)$/.test(word(view, at));
    const next = ['the', 'early', 'late', 'mid'].includes(word(view, at + 1)) ? at + 2 : at + 1;
    if (!exact && !/^(?:in|at|to|on|under|as)$/.test(word(view, at))) continue;
    if (view.mentionAt[at] === null && isTimeAt(view, next)) return true;
  }
  return false;
}

const DATING = new Set('date put place list record log enter file give peg pin locate'.split(' '));

function isPointing(view: SentenceView, subject: Clause['subject'], introducer: string | null, verb: number): boolean {
  if (subject === null) return introducer === 'that' && verb <= 2;
  return subject.to - subject.from === 1 && /^(?:it|this|that)$/.test(word(view, subject.from));
}

const MEANING = new Set(['spell', 'mean', 'signal', 'seal', 'bring']);

/** What can be the end of a law: what was just told, or an act of somebody; no goal and no promise. */
const ENDING =
  /^(?:that|this|it|which|signature|votes?|ruling|judgment|decision|verdict|order|decree|memorandum|proclamation|act|law|move|step|blow|stroke|exit|withdrawal|departure|result|outcome|upshot|effect|consequence)$/;

/** `the rescission of X was vacated`: it did not come to stay. */
export function isVoided({ group }: Clause, sense: Sense | undefined): boolean {
  return group.passive && VOIDING.has(group.lemma) && sense !== undefined && ENDED_BY_ACT.has(sense);
}

const VOIDING = new Set('vacate annul overturn void reverse nullify invalidate quash undo'.split(' '));
const ENDED_BY_ACT: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'rescind', 'removeLaw', 'endLaw']);

/** `took to the streets | to celebrate the repeal of X`, `flew in to hail it`: what they came for is there. */
export function isPurpose(context: EnglishContext, { group, index }: Clause): boolean {
  const did = context.clauses[index - 1];
  if (!group.infinitive || did === undefined || !did.group.finite || did.group.modal !== null) return false;
  const told = did.group.past || did.group.form === 'past';
  return told && !did.group.negated && COMING.has(did.group.lemma) && moodOf(context, did).modality === 'asserted';
}

/** `then came the repeal of X`, `with the act came the repeal of X`: what came stands behind its verb. */
export function comesBehind({ group }: Clause): boolean {
  return group.lemma === 'come' && group.finite && !group.infinitive;
}

const COMING = new Set(
  'gather take come go fly meet assemble rally travel return pour march flock throng rise'.split(' '),
);
