/**
 * Finds the object of a verb group: the noun phrase behind it, up to the next boundary, over lengths of time and with the
 * infinitive that a noun holds. In: a sentence, its groups, and one of them. Out: tokens [from, to), or null.
 */
import {
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { behindWhatItIsCalled } from '../phrases/around-name.ts';
import { pointsAtLaw } from '../phrases/demonstrative.ts';
import { behindWhatIsLeft, joinsBeside, type Phrase, startsName, timeBefore } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, standsOutsideNames, word } from '../words/sentence-view.ts';
import { isWithinShortName } from '../words/short-name.ts';
import { behindCircumstances, overCircumstances } from './circumstances.ts';
import { inList, isDash, isStop, joinsNouns, opensClause } from './clause-boundary.ts';
import { actsOnName, contactAt } from './contact.ts';
import { sharedObject } from './shared-object.ts';

/** Nouns that hold an infinitive. */
export const HELD_BY_NOUN =
  /^(?:bills?|measures?|proposals?|amendments?|resolutions?|motion|legislation|draft|plans?|effort|efforts|attempts?|push|move|decision|vote|law|act|text|clause|bid)$/;

const HOLDER = /^(?:bill|act|law|legislation|measure|package|omnibus)$/;
const HOLDING = new Set(['carry', 'contain', 'include', 'hold', 'house', 'encompass']);
const DRAFT = /^(?:bills?|measures?|proposals?|resolutions?|legislation|motion)$/;

/** The noun phrase behind the verb, up to the next boundary; names are not cut. */
export function objectOf(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
): Phrase | null {
  const shared = sharedObject(view, groups, index);
  const limit =
    shared !== null
      ? (groups.find(({ from }) => from > shared)?.from ?? view.tokens.length)
      : limitOf(view, groups, index);
  let from = group.to;
  while (from < limit && view.mentionAt[from] === null && letIn(view, from)) from++;
  if (OF_PAPERS.has(group.lemma) || !(SAYING.has(group.lemma) || group.copular))
    from = behindCircumstances(view, from, limit);
  from = afterAside(view, from, limit);
  if (shared !== null) from = shared;
  let to = from;
  const next = groups[index + 1];
  const follows = next?.finite === true && (!SAYING.has(group.lemma) || actsOnName(view, group, next));
  while (
    to < limit &&
    (!endsObject(view, to, from) || joinsLaw(view, to, follows ? limit : null)) &&
    !(follows && opensClause(view, to, limit))
  )
    to++;
  if (to > from && next !== undefined && isSubjectOfWhatIsSaid(view, group, next, to)) return null;
  const contact = next === undefined ? null : contactAt(view, { from, to: next.from }, next);
  if (contact !== null && contact > from) return { from, to: contact };
  // `a bill | last week | that would repeal X`
  const noun = word(view, timeBefore(view, to, from + 1) - 1);
  const held = to > from && next !== undefined && holdsLaw(view, group, noun, to, next);
  if (held) return objectOf(view, groups, index + 1, next);
  if (to > from && next !== undefined && tellsOfPaper(view, group, noun, to, next)) {
    const inner = objectOf(view, groups, index + 1, next);
    return { from, to: inner?.to ?? next.to };
  }
  return to > from ? { from, to } : null;
}

/** `vetoed the budget bill | that carried X`, `signed the package | containing X`: what is done to the one is done to the other. */
function holdsLaw(view: SentenceView, { lemma }: VerbGroup, noun: string, to: number, next: VerbGroup): boolean {
  const that = /^(?:that|which)$/.test(word(view, to)) && next.from === to + 1 && next.modal === null;
  const gerund = next.from === to && next.form === 'ing' && !next.finite;
  const named = startsName(view, next.to) || (word(view, next.to) === 'the' && startsName(view, next.to + 1));
  return OF_PAPERS.has(lemma) && HOLDER.test(noun) && HOLDING.has(next.lemma) && named && (that || gerund);
}

/** `a bill | to repeal X`, `a bill | that would repeal X`: what the paper does belongs to it. */
function tellsOfPaper(view: SentenceView, { lemma }: VerbGroup, noun: string, to: number, next: VerbGroup): boolean {
  const behind = next.from === to;
  if ((next.infinitive && behind) || (word(view, to) === 'that' && next.modal !== null)) return HELD_BY_NOUN.test(noun);
  // `passed | a bill that included the renewal of X`
  if (/^(?:that|which)$/.test(word(view, to)) && next.from === to + 1 && HOLDING.has(next.lemma))
    return OF_PAPERS.has(lemma) && DRAFT.test(noun);
  // `vetoed | a bill repealing X`; of a bill that was signed the gerund tells what was done
  const gerund = behind && next.form === 'ing' && !next.finite;
  return gerund && OF_PAPERS.has(lemma) && lemma !== 'sign' && DRAFT.test(noun);
}

/** `repealed | finally | X`; not `has changed | since X`, where the adverb is what joins the words behind it. */
function letIn(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  const next = view.tokens[at + 1];
  if (SUBORDINATORS.has(text) && next?.kind === 'word' && !COORDINATORS.has(next.text)) return false;
  // `repealed | all of X`
  if (text === 'all' && next?.text === 'of') return false;
  return isAdverb(text) || text === 'not';
}

/** Up to the next verb; `what was left of X` and `what is known as X` have one of their own, and are a thing. */
function limitOf(view: SentenceView, groups: readonly VerbGroup[], index: number): number {
  const next = groups[index + 1];
  if (next === undefined) return view.tokens.length;
  const what = whatBefore(view, next);
  const left = what === null ? null : (behindWhatIsLeft(view, what) ?? behindWhatItIsCalled(view, what));
  return left !== null && next.to <= left ? (groups[index + 2]?.from ?? view.tokens.length) : next.from;
}

/** `what | is known as X`, `what the critics | call X`: where the “what” before a verb stands. */
function whatBefore(view: SentenceView, { from }: VerbGroup): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (word(view, at) === 'what') return at;
    if (view.tokens[at]?.kind !== 'word' || view.mentionAt[at] !== null) return null;
  }
  return null;
}

/** `confirmed | the Rwanda Act | had been repealed`: a verb right behind it has it for its subject. */
function isSubjectOfWhatIsSaid(view: SentenceView, group: VerbGroup, next: VerbGroup, to: number): boolean {
  return (
    /^(?:re)?(?:con|af)firm$/.test(group.lemma) &&
    !RELATIVES.has(word(view, group.from - 1)) &&
    next.finite &&
    next.from === to &&
    (next.main > next.from || next.copular)
  );
}

/** `repealed the estate tax and | Section 907`: the law is a second object, unless a verb stands right behind it. */
function joinsLaw(view: SentenceView, at: number, verb: number | null): boolean {
  if (word(view, at) === ',' && joinsBeside(view, at + 1) !== null) return true;
  if (!['and', 'or'].includes(word(view, at)) || !startsName(view, at + 1)) return false;
  let end = at + 1;
  while (end < view.tokens.length && (view.mentionAt[end] !== null || DETERMINERS.has(word(view, end)))) end++;
  return end !== verb;
}

/** `repealed, at long last, | Section 907`: what stands between commas, before a law. */
export function afterAside(view: SentenceView, from: number, limit: number): number {
  if (word(view, from) !== ',' || !(PREPOSITIONS.has(word(view, from + 1)) || isAdverb(word(view, from + 1))))
    return from;
  for (let at = from + 2; at < Math.min(from + LONGEST, limit) && view.mentionAt[at] === null; at++)
    if (word(view, at) === ',') return startsName(view, at + 1) || startsAct(view, at + 1) ? at + 1 : from;
  return from;
}

/** `approved, by voice vote, | the repeal of X`. */
function startsAct(view: SentenceView, at: number): boolean {
  if (!DETERMINERS.has(word(view, at))) return false;
  for (let noun = at + 1; noun < at + 4; noun++)
    if (NOUNS.has(word(view, noun))) return /^(?:of|to)$/.test(word(view, noun + 1)) && startsName(view, noun + 2);
  return false;
}

/** No aside between verb and object has more words. */
const LONGEST = 10;

/** What is done with bills, whose day and vote may stand before them. */
const OF_PAPERS = new Set(
  'back pass approve adopt endorse sign send reject table announce introduce file submit veto ratify publish continue'.split(
    ' ',
  ),
);

/** `oil and banking | sanctions on Iran`: modifiers joined before a name. */
function leadsToName(view: SentenceView, at: number): boolean {
  for (let next = at + 1; next < at + 3; next++) {
    if (view.mentionAt[next] != null) return next > at + 1;
    if (view.tokens[next]?.kind !== 'word' || DETERMINERS.has(word(view, next)) || PREPOSITIONS.has(word(view, next)))
      return false;
  }
  return view.mentionAt[at + 3] != null;
}

/** Where the words that belong to a verb end, an adverb let in before them: `came | fully | into force`; null where they do not stand there. */
export function restAt(view: SentenceView, at: number, rest: readonly string[]): number | null {
  // `voted | 230-196 | for X`
  const tally = view.tokens[at]?.kind === 'number' && /^(?:[-–]|to)$/.test(word(view, at + 1)) ? at + 3 : at;
  const over = isAdverb(word(view, at)) && view.mentionAt[at] === null && word(view, at) !== rest[0];
  const from = over ? at + 1 : tally;
  return standsOutsideNames(view, from, rest) ? from + rest.length : restAroundTime(view, from, rest);
}

/** `gave final approval | on Tuesday | to X`, `was published | this morning | in the gazette`: a time let in before the last of the words, or all. */
function restAroundTime(view: SentenceView, from: number, rest: readonly string[]): number | null {
  if (rest.length < 2) return null;
  const start = PREPOSITIONS.has(rest[0] ?? '') ? overCircumstances(view, from) : from;
  if (start > from && standsOutsideNames(view, start, rest)) return start + rest.length;
  const apart = from + rest.length - 1;
  if (rest.at(-1) !== 'to' || !standsOutsideNames(view, from, rest.slice(0, -1))) return null;
  const behind = overCircumstances(view, apart);
  return behind > apart && standsOutsideNames(view, behind, ['to']) ? behind + 1 : null;
}

/** `struck down | that rule`, `put back | that ban last year`: “that” right behind the particle of the verb. */
function isPointing(view: SentenceView, at: number, from: number): boolean {
  const law = view.mentionAt[at + 1] != null || pointsAtLaw(view, at, at + 2);
  return law && at === from + 1 && PREPOSITIONS.has(word(view, from));
}

function endsObject(view: SentenceView, at: number, from: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  const text = word(view, at);
  if (text === '"') return false;
  // `repealed X | the week he took office`
  if (text === 'the' && view.mentionAt[at - 1] != null && MOMENT.test(word(view, at + 1))) return true;
  if (isWithinShortName(view.document, view.tokens, at)) return false;
  if (isStop(view, at) || (text === '-' && isDash(view, at))) return true;
  if (text === ',') return !inList(view, at);
  // `rejected rumours | that`, but `all that`
  if (RELATIVES.has(text) && at > from)
    return text !== 'that' || !(DETERMINERS.has(word(view, at - 1)) || isPointing(view, at, from));
  if (COORDINATORS.has(text)) return !joinsNouns(view, at, at + 3) && !leadsToName(view, at);
  return SUBORDINATORS.has(text) && !PREPOSITIONS.has(text);
}

const MOMENT =
  /^(?:moment|minute|instant|hour|day|night|morning|afternoon|evening|week|month|year|summer|spring|winter)$/;

/** The object of a verb, but for a pronoun that is the subject of the next one. */
export function ownObject(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  introducer: string | null,
): Phrase | null {
  const object = objectOf(view, groups, index, group);
  if (object !== null && isDay(view, object)) return null;
  return introducer !== null && isNextSubject(view, groups[index + 1], object) ? null : object;
}

/** `X ended | February 5, 2026`, `lapsed | Tuesday`: when, and not what. */
function isDay(view: SentenceView, { from, to }: Phrase): boolean {
  const tells = ({ text }: { readonly text: string }) => CALENDAR.has(text) || /^(?:\d+(?:st|nd|rd|th)?|,)$/.test(text);
  return CALENDAR.has(word(view, from)) && view.mentionAt[from] === null && view.tokens.slice(from, to).every(tells);
}

/** `until that passes | it stays law`: behind a clause that a conjunction opens, a pronoun right before a verb is its subject. */
function isNextSubject(view: SentenceView, next: VerbGroup | undefined, object: Phrase | null): boolean {
  if (object === null || next === undefined || object.to - object.from !== 1 || next.from !== object.to) return false;
  const acts = next.finite && next.form !== 'base' && next.form !== 'participle' && !next.infinitive;
  return acts && /^(?:it|they|he|she)$/.test(word(view, object.from));
}
