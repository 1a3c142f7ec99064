/**
 * What a verb says by itself, whatever the words above it make of other verbs: `prosecutors were told not to enforce it`, `Congress
 * allowed it to lapse`, `the justices held that it cannot stand`. In: a clause and its verb. Out: a mood, or null.
 */

import type { Modality } from '../../../claim/claim.ts';
import type { Frame } from '../../frame.ts';
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import { duration } from '../../lexicon/en/lengths.ts';
import { partActedOn } from '../../lexicon/en/verb-entry.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { aspectOf } from '../frames/frame-parts.ts';
import type { Match } from '../frames/roles.ts';
import { moodOf } from '../moods/modality.ts';
import { type Mood, mood } from '../moods/mood.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type Phrase, tellsLength } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { isOnlyFrom, isYetToApply } from './yet-to-apply.ts';

const ENFORCING: ReadonlySet<Sense> = new Set<Sense>(['enforce', 'apply', 'exercise']);

/**
 * That a law is not enforced, or not promulgated, is a fact where somebody is told so, or no longer can: `prosecutors were told not to enforce it`,
 * `ordered a halt to enforcement`, `it can no longer be invoked`.
 */
export function unenforced(
  context: EnglishContext,
  clause: Clause,
  { entry }: Match,
  acted: PhraseMeaning,
): Mood | null {
  const { view } = context;
  const { group } = clause;
  const enforcing = ENFORCING.has(entry.sense);
  if (
    view.question ||
    !(enforcing || entry.lemma === 'promulgate' || partActedOn(entry, acted.target) === 'enforcement')
  )
    return null;
  const lost = group.modal !== null && /^(?:can|ca|cannot)$/.test(group.modal) && group.negated && isOver(view, clause);
  if (enforcing && lost) return mood('asserted');
  const stopped = toldToStop(context, clause);
  if (stopped !== null && enforcing) return { ...moodOf(context, stopped), denied: true, governor: null };
  if (!group.infinitive) return null;
  const matrix = context.clauses.findLast((one) => one.index < clause.index && TELLING.has(one.group.lemma));
  const stops =
    enforcing || entry.lemma === 'promulgate' ? group.negated : entry.sense === 'suspend' || entry.sense === 'endLaw';
  return matrix !== undefined && stops && matrix.group.modal === null && !matrix.group.infinitive
    ? { ...moodOf(context, matrix), governor: null }
    : null;
}

/** `ordering the department to stop | enforcing X`: who tells them so. */
function toldToStop({ view, clauses }: EnglishContext, { group, index }: Clause): Clause | null {
  const [stop, telling] = [clauses[index - 1], clauses[index - 2]];
  const stops = stop?.group.infinitive === true && !stop.group.negated;
  if (!stops || group.form !== 'ing' || telling === undefined) return null;
  if (STOPPING.get(stop.group.lemma)?.test(wordsOf(view, stop.group.to, group.from)) !== true) return null;
  const { lemma, modal, infinitive, negated } = telling.group;
  return TELLING.has(lemma) && modal === null && !infinitive && !negated ? telling : null;
}

/** Verbs for leaving something undone, each with the words between it and what is left. */
const STOPPING: ReadonlyMap<string, RegExp> = new Map([
  ...['stop', 'cease', 'halt', 'quit', 'pause', 'delay', 'suspend', 'avoid'].map((lemma) => [lemma, /^$/] as const),
  ['hold', /^(?:off|off on|back from|back on)$/],
  ['refrain', /^from$/],
  ['desist', /^from$/],
]);

/** `the justices held that X cannot stand`: a ruling that strikes it down. */
export function cannotStand({ view, clauses }: EnglishContext, { group, index, introducer }: Clause): boolean {
  if (view.question || group.lemma !== 'stand' || !group.negated || !/^(?:can|ca|cannot)$/.test(group.modal ?? ''))
    return false;
  const above = clauses[index - 1];
  return introducer === 'that' && above !== undefined && HOLDING.has(above.group.lemma) && !above.group.negated;
}

const HOLDING = new Set(['hold', 'rule', 'find', 'decide', 'conclude']);

const TELLING = new Set(['order', 'tell', 'instruct', 'direct', 'command']);

/** `no longer`, `any longer`, `any more` in the clause. */
export function isOver(view: SentenceView, { group, to }: Clause): boolean {
  for (let at = Math.max(0, group.from - 1); at < Math.min(view.tokens.length, to + 1); at++)
    if (/^(?:longer|anymore)$/.test(word(view, at)) || (word(view, at) === 'more' && word(view, at - 1) === 'any'))
      return true;
  return false;
}

/** `It comes back`, `it takes effect`: of an event the plain present behind a pronoun says what is to come; headlines use no pronouns. */
function scheduled({ view, previous }: EnglishContext, { group, subject, object, to }: Clause, sense: Sense): boolean {
  // `they are leaving the treaty`
  if (group.form === 'ing' && group.finite && (sense === 'leave' || sense === 'expire')) return true;
  if (group.form === 'ing' && group.finite && !group.past && sense === 'repeal') return true;
  // `the treaty is dying`, `had been ending`: on its way, and not over
  if (group.form === 'ing' && group.finite && object === null && sense === 'endLaw') return true;
  // `we are replacing X with a new law`: lawmakers at it
  const we = subject !== null && word(view, subject.to - 1) === 'we';
  if (we && group.form === 'ing' && group.finite && !group.past && /^(?:end|remove)Law$/.test(sense)) return true;
  if ((sense === 'expire' || sense === 'endLaw') && hasDayToCome(view, group)) return true;
  if (isBeingDone(view, group, sense)) return true;
  if (subject === null || !HAPPENING.has(sense)) return false;
  // headlines have no articles and no pronouns; other verbs than these are told in the present by many
  if (sense === 'restore' && object !== null && isOfPaper(previous?.view)) return false;
  const prose = sense === 'restore' ? /^(?:it|they|this|that)$/ : /^(?:it|they|this|that|the)$/;
  if (!prose.test(word(view, subject.from)) || isToday(view, subject, to)) return false;
  const plain = group.form === 's' || group.form === 'base';
  return plain && !group.past && group.finite && group.main === group.from && !group.negated;
}

/** `From today | the act takes effect`, `it enters into force in Georgia | today`. */
const isToday = (view: SentenceView, { from }: Phrase, to: number): boolean =>
  /\btoday\b/.test(wordsOf(view, Math.max(0, from - 3), to));

/** `The guidelines take effect at once. | They restore X`: what a paper that is there does, and no bill. */
function isOfPaper(before: SentenceView | undefined): boolean {
  if (before === undefined) return false;
  const papers = before.tokens.filter(({ text }) => PAPER.test(text));
  return papers.length > 0 && !before.tokens.some(({ text }) => NO_LAW_YET.test(text));
}

const PAPER =
  /^(?:guidelines|guidance|rules?|orders?|memo|memorandum|directive|notice|ruling|judgment|decision|decree)$/;
const NO_LAW_YET =
  /^(?:bills?|drafts?|proposed|proposals?|proposes|plans?|planned|would|will|could|might|if|amendments?)$/;

/** `Washington is scrapping the treaty`: who says so of the present tells what has been announced, whether or not it is done. */
function isGoingOn({ group }: Clause, sense: Sense): boolean {
  const active = group.form === 'ing' && group.finite && !group.past && !group.perfect;
  return active && (sense === 'endLaw' || sense === 'removeLaw' || sense === 'rescind');
}

/** `X expires Monday`, `X lapses on 20 April`: a present with its day looks ahead. */
function hasDayToCome(view: SentenceView, { from, to, main, form, past, finite }: Clause['group']): boolean {
  if (main !== from || past || !finite || !(form === 's' || form === 'base')) return false;
  const at = /^(?:on|at)$/.test(word(view, to)) ? to + 1 : to;
  return (
    (CALENDAR.has(word(view, at)) && word(view, at) !== 'today') ||
    /^(?:midnight|noon|tomorrow|tonight|next|soon|shortly|imminently)$/.test(word(view, at)) ||
    /^(?:in|within) (?:just |only |about )?(?:an?|\d+|[a-z]+) (?:hours?|days?|weeks?|months?|years?)\b|^before long|^at the end of/.test(
      wordsOf(view, to, to + 4),
    ) ||
    (word(view, to) === 'on' && view.tokens[at]?.kind === 'number')
  );
}

/** `is being repealed`: on its way, and not over; `is being lifted on Thursday`, `at midnight`: with its time, what is to come. */
function isBeingDone(view: SentenceView, { from, to, passive, past, perfect }: Clause['group'], sense: Sense): boolean {
  const being = passive && !past && !perfect && view.tokens.slice(from + 1, to).some(({ text }) => text === 'being');
  if (!being || ENDINGS.has(sense)) return being;
  const at = /^(?:on|at|from|by)$/.test(word(view, to)) ? to + 1 : to;
  return (
    CALENDAR.has(word(view, at)) ||
    /^(?:midnight|noon|tomorrow|tonight|next)$/.test(word(view, at)) ||
    (word(view, to) === 'at' && view.tokens[at]?.kind === 'number')
  );
}

const ENDINGS: ReadonlySet<string> = new Set('repeal endLaw removeLaw rescind annul amend enlarge'.split(' '));
const HAPPENING: ReadonlySet<Sense> = new Set<Sense>(['restore', 'begin', 'expire']);

/** `Congress allowed the ban to lapse`: no power is spoken of, it lapsed. */
export function allowed(context: EnglishContext, clause: Clause, { entry }: Match, said: Mood): Mood {
  return entry.on === 'subject' ? permitted(context, clause, said) : said;
}

/** `must not be allowed to remain in force`: as whoever allows it does. */
export function permitted(context: EnglishContext, clause: Clause, said: Mood): Mood {
  const matrix = permitter(context, clause, said);
  if (matrix === null) return said;
  const outer = moodOf(context, matrix);
  return { ...outer, denied: outer.denied !== matrix.group.negated };
}

/** The clause that tells who allows it, or when: `was allowed | to remain in force`. */
export function permitter({ clauses }: EnglishContext, clause: Clause, { power, governor }: Mood): Clause | null {
  if (!power) return null;
  return clauses.findLast(({ index, group }) => index < clause.index && group.lemma === governor) ?? null;
}

/** `extended | to all borders`: not `to 4 October`, `to the end of the year`. */
export function isWidened(view: SentenceView, { group, to }: Clause): boolean {
  // `stretched | to cover new groups`, `stretched by every president`: a wider reach, unless a time is told
  const told = { from: group.to, to: Math.max(to, group.to) };
  if (group.lemma === 'stretch')
    return !tellsLength(view, told) && view.tokens.slice(told.from, told.to).every(({ kind }) => kind !== 'number');
  if (group.lemma !== 'extend') return false;
  // `extended it | to cover all aid`
  for (let at = group.to; at < group.to + 6; at++)
    if (word(view, at) === 'to' && WIDER.test(word(view, at + 1))) return true;
  if (word(view, group.to) !== 'to') return false;
  const reach = { from: group.to + 1, to: Math.min(view.tokens.length, Math.max(to, group.to + 7)) };
  return !tellsLength(view, reach) && view.tokens.slice(reach.from, reach.to).every(({ kind }) => kind !== 'number');
}

const WIDER = /^(?:cover|include|apply|reach|encompass|embrace|take)$/;

/** `was not repealed until 2011`: in that year it was. */
export function notUntil(view: SentenceView, { group, to }: Pick<Clause, 'group' | 'to'>): boolean {
  if (!group.negated || group.modal !== null || !(group.past || group.form === 'past')) return false;
  // `did not become effective | until 2011`: words of the verb itself stand between
  for (let at = group.to; at < Math.max(to, Math.min(group.to + WITHIN, view.tokens.length)); at++) {
    if (at >= to && view.tokens[at]?.kind === 'mark') return false;
    if (view.mentionAt[at] !== null || word(view, at) !== 'until') continue;
    const next = word(view, at + 1);
    const now = /^(?:this|last)$/.test(next) && UNITS.test(word(view, at + 2));
    return now || view.tokens[at + 1]?.kind === 'number' || UNITS.test(next) || CALENDAR.has(next);
  }
  return false;
}

/** A verb has no more words of its own before what dates it. */
const WITHIN = 5;

/** `came into force` is said of force, `took effect` of what the law does too. */
export function ofForce({ entry }: Match, sense: Sense): Sense {
  return sense === 'begin' && entry.rest.includes('force') ? 'enterForce' : sense;
}

/** Told of a time before, and perhaps brought back since (`X, which his predecessor had rescinded`); told as going on. */
export function toldBesides(
  { view, clauses }: EnglishContext,
  clause: Clause,
  sense: Sense,
  { modality }: Mood,
): Pick<Frame, 'bygone' | 'announced'> {
  const { relative, group } = clause;
  const before = group.perfect && group.past && aspectOf(clause, clauses) === 'past';
  return {
    ...((before && (!relative || modality === 'presupposed')) ||
    wasBrief(view, group) ||
    isLetBefore(view, clauses, clause)
      ? { bygone: true }
      : {}),
    ...(isGoingOn(clause, sense) ? { announced: true } : {}),
  };
}

/** `Two days after letting X | lapse, the Senate …`: before what is told, and perhaps not since. */
function isLetBefore(view: SentenceView, clauses: readonly Clause[], { index }: Clause): boolean {
  const above = clauses[index - 1]?.group;
  const lets = above !== undefined && above.form === 'ing' && !above.finite && /^(?:let|allow)$/.test(above.lemma);
  return lets && word(view, above.from - 1) === 'after';
}

/** `had briefly expired`, `briefly lapsed`: it did not stay so. */
function wasBrief(view: SentenceView, { from, main, past, form }: Clause['group']): boolean {
  const told = past || form === 'past';
  return (
    told && view.tokens.slice(Math.max(0, from - 1), main).some(({ text }) => /^(?:briefly|momentarily)$/.test(text))
  );
}

/** `lifted X for a year`, `set X aside for another year`, `X goes away until January`: what is over for a time is suspended. */
export function isLimited(view: SentenceView, { group, to }: Clause, { entry }: Match): boolean {
  if (!FOR_A_TIME.has(`${entry.sense} ${group.lemma}`) || group.negated) return false;
  const [from, end] = spanOf(view, group.from, to);
  const words = view.document.folded.slice(from, end);
  return /\btemporarily\b|\b(?:until|till) (?!now\b)/.test(words) || (duration(words)?.days ?? null) !== null;
}

const FOR_A_TIME = new Set([
  ...['lift', 'remove', 'switch', 'drop', 'end', 'put'].map((lemma) => `removeLaw ${lemma}`),
  ...['go', 'disappear', 'vanish'].map((lemma) => `endLaw ${lemma}`),
  'voidByCourt set',
]);

/** `imposed a pause on | enforcement of X`, `the moratorium on X enforcement, imposed in May`: what rests is that it is enforced. */
export function pausesEnforcement(view: SentenceView, { target, phrase }: PhraseMeaning): boolean {
  return target === 'limit' && view.tokens.slice(phrase.from, phrase.to).some(({ text }) => text === 'enforcement');
}

/** `takes effect 60 days after publication`, `takes effect once printed`, `bites only in February`: what it will do. */
function comesLater(view: SentenceView, { group, to }: Clause, sense: Sense): boolean {
  if (group.past || group.perfect || group.form === 'past') return false;
  if (sense !== 'begin') return sense === 'apply' && isOnlyFrom(view, group.to);
  const [from, end] = spanOf(view, group.to, Math.max(to, Math.min(view.tokens.length, group.to + 6)));
  return /\b(?:(?:days|weeks|months) after|upon|once|as soon as|when)\b/.test(view.document.folded.slice(from, end));
}

/** `In repealing X in June, the House …`: told as done; so is what many did in turn (`presidents have waived X`), and need not hold today. */
export function isGiven(view: SentenceView, { group, subject }: Clause, { modality }: Mood): boolean {
  const inTurn =
    group.perfect && !group.passive && !group.negated && subject !== null && HOLDERS.test(word(view, subject.to - 1));
  return inTurn || (group.form === 'ing' && !group.finite && modality === 'presupposed');
}

const HOLDERS = /^(?:presidents|administrations|governments|predecessors)$/;

/** What the mood of the clause comes to, with the time that is told. */
export function modalityTold(context: EnglishContext, clause: Clause, sense: Sense, { modality }: Mood): Modality {
  if (comesLater(context.view, clause, sense)) return 'planned';
  if (modality === 'planned' && isYetToApply(context.view, clause, sense)) return 'asserted';
  return /^(?:asserted|presupposed)$/.test(modality) && scheduled(context, clause, sense) ? 'planned' : modality;
}
