/**
 * The noun before a place, alone or with the infinitive that belongs to it: `a bill to repeal X`. In: a sentence, the place or the verb,
 * and the clauses before. Out: the phrase, or null.
 */

import { COORDINATORS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { PART_NOUNS } from '../../lexicon/en/nouns.ts';
import { behindWhatIsLeft, DOING, type Phrase } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { afterLead, isNounBoundary } from './clause-boundary.ts';
import { setAsideAt } from './contrast.ts';
import { HELD_BY_NOUN } from './verb-object.ts';

/** What is asked of the clauses before. */
interface Earlier {
  readonly group: VerbGroup;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly relative: boolean;
  readonly joined: VerbGroup | null;
  readonly from: number;
  readonly to: number;
}

/** `a bill to repeal X was introduced`: the infinitive belongs to the noun before it, and both are the subject. */
export function nounWithInfinitive(
  view: SentenceView,
  infinitive: VerbGroup,
  group: VerbGroup,
  before: readonly Earlier[],
): Phrase | null {
  const doing = infinitive.form === 'ing' && !infinitive.finite && DOING.test(word(view, infinitive.from - 1));
  const held = heldNoun(view, before);
  if (held !== null) return held;
  const talk = talkBefore(view, infinitive);
  if (talk !== null) {
    const noun = nounBefore(view, talk, before.slice(0, -1));
    return noun === null ? null : { from: noun.from, to: group.from };
  }
  // `the power to set and | enforce X was revoked`: the first of two infinitives
  const joined = before.at(-1)?.joined ?? null;
  if (joined?.infinitive === true && infinitive.form === 'base')
    return nounWithInfinitive(view, joined, group, before.slice(0, -1));
  if (!infinitive.infinitive && !doing) return null;
  const holds = doing || HELD_BY_NOUN.test(word(view, infinitive.from - 1));
  const last = before.at(-2);
  // `the legislation meant to replace X was shelved`: a participle stands between the noun and its infinitive
  const between = last !== undefined && last.to >= infinitive.from && last.group.main === last.group.from;
  if (between && last.subject !== null && last.subject.to === last.group.from && carriesVerb(group))
    return { from: last.subject.from, to: group.from };
  // any noun holds an infinitive where no verb stands before it in the clause: `the requirement to carry cover is …`
  if (!holds && last !== undefined && last.to >= infinitive.from) return null;
  const noun = nounBefore(view, infinitive.from, before.slice(0, -1));
  return noun === null ? null : { from: noun.from, to: group.from };
}

/** `The myth | that Congress repealed X | persists`: at the head of the sentence, what is said to be so, and no part of it. */
function heldNoun(view: SentenceView, before: readonly Earlier[]): Phrase | null {
  const last = before.at(-1);
  if (before.length !== 1 || last === undefined || last.relative) return null;
  const that = last.from - 1;
  const from = /^(?:the|a|an|this|that|one)$/.test(word(view, 0)) ? 1 : 0;
  const held = word(view, that) === 'that' && that - from <= 3 && HELD_TRUE.test(word(view, that - 1));
  return held ? { from: 0, to: that } : null;
}

/** What somebody holds to be so. */
const HELD_TRUE =
  /^(?:claims?|myths?|rumou?rs?|notion|misconceptions?|belief|idea|impression|assumption|fallacy|falsehood|legend|canard|lie|perception)$/;

/** `a debate on whether | to repeal X`, `talks about | repealing X`: the end of the noun that says what is talked about. */
function talkBefore(view: SentenceView, { infinitive, form, finite, from }: VerbGroup): number | null {
  const asks = infinitive && /^(?:whether|how|when|where)$/.test(word(view, from - 1));
  if (!asks && (form !== 'ing' || finite)) return null;
  const at = asks ? from - 2 : from - 1;
  // `the deadline for | ratifying X | passed`
  if (word(view, at) === 'for') return HELD_FOR.test(word(view, at - 1)) ? at : null;
  // `the pause in | enforcing X | ended`
  if (word(view, at) === 'in') return HELD_UP_IN.test(word(view, at - 1)) ? at : null;
  return /^(?:on|over|about|of)$/.test(word(view, at)) ? at : null;
}

/** Nouns of what is for the doing of something. */
const HELD_FOR =
  /^(?:conditions?|prerequisites?|basis|deadline|cutoff|time|period|limit|case|cases|argument|arguments|reason|reasons|rationale|timetable|procedure|grounds|vote|plan|plans|support|push|authority|proposals?|motions?|petitions?|resolutions?|campaigns?|drive|bid)$/;

/** Nouns of what is not done for a time. */
const HELD_UP_IN = /^(?:pause|delay|delays|halt|hiatus|lull|break|gap|freeze)$/;

/** Auxiliaries make it the verb of the sentence. */
function carriesVerb({ finite, passive, perfect, copular, modal }: VerbGroup): boolean {
  return finite && (passive || perfect || copular || modal !== null);
}

/** The phrase that ends before the place, back to the nearest mark, verb or conjunction, without an adverbial at its head. */
export function nounBefore(view: SentenceView, at: number, before: readonly Earlier[]): Phrase | null {
  const end = beforeAside(view, beforeBracket(view, /^[,(-]$/.test(word(view, at - 1)) ? at - 1 : at));
  const floor = before.at(-1)?.group.to ?? 0;
  let from = end;
  while (from > floor && !isNounBoundary(view, from - 1)) from--;
  return from < end ? { from: afterLead(view, { from, to: end }), to: end } : null;
}

/** `the Harbour Act (the HA), | which expired`: what it is called for short belongs to the noun before the bracket. */
function beforeBracket(view: SentenceView, end: number): number {
  if (word(view, end - 1) !== ')') return end;
  for (let at = end - 2; at > Math.max(0, end - LONGEST_SHORT_NAME); at--)
    if (word(view, at) === '(' && view.mentionAt[at] === null) return isShortName(view, at + 1, end - 1) ? at : end;
  return end;
}

/** Capitals, and no verb: `HA`, `the “Harbour Act”`. */
function isShortName({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, capital, text }) => kind !== 'word' || capital || /^(?:the|of|and|or|a|an)$/.test(text));
}

const LONGEST_SHORT_NAME = 8;

/** `wrote about | X, which Congress repealed`. */
export function withoutPreposition(view: SentenceView, { from, to }: Phrase): Phrase {
  const behind = PREPOSITIONS.has(word(view, from)) && view.mentionAt[from] === null && from + 1 < to;
  return behind ? { from: from + 1, to } : { from, to };
}

/** `the President, not Congress, | who`: what is set aside is not what is meant. */
function beforeAside(view: SentenceView, end: number): number {
  const aside = setAsideAt(view, end - 1);
  if (aside === null || aside.to !== end || word(view, end) === 'but') return end;
  return /^(?:[,(-]|and)$/.test(word(view, aside.from - 1)) ? aside.from - 1 : aside.from;
}

/** `the bill that Obama signed on Friday | ends it`: what was signed, and not who signed it; `the act under which firms paid | ended`: the act. */
export function headOf(view: SentenceView, before: readonly Earlier[]): Phrase | null {
  const last = before.at(-1);
  if (last?.relative !== true) return last?.subject ?? null;
  if (isBehindPreposition(view, last)) return nounBefore(view, last.from - 1, before.slice(0, -1));
  const behind = last.object !== null && last.object.to <= last.group.from;
  return (behind ? last.object : last.subject) ?? null;
}

/** `under | which firms were punished`. */
function isBehindPreposition(view: SentenceView, { from }: Earlier): boolean {
  return word(view, from) === 'which' && PREPOSITIONS.has(word(view, from - 1)) && view.mentionAt[from - 1] === null;
}

/** `X, which Congress passed in May and | which Bush signed`: both tell of the same noun. */
export function sameRelated(view: SentenceView, at: number, last: Earlier | undefined): Phrase | null {
  const joins =
    COORDINATORS.has(word(view, at - 1)) || (word(view, at - 1) === ',' && COORDINATORS.has(word(view, at - 2)));
  if (!joins || last?.relative !== true || view.mentionAt[at - 1] !== null) return null;
  const { object, subject, group } = last;
  return object !== null && object.to <= group.from ? object : subject;
}

/** `which | no longer | exists`. */
export function isNoLonger(view: SentenceView, { from, to }: Phrase): boolean {
  return to - from === 2 && word(view, from) === 'no' && word(view, from + 1) === 'longer';
}

/** `what was left of X | was repealed`: the thing, with what it is left of. */
export function leftOver(
  view: SentenceView,
  last: { readonly subject: Phrase | null } | undefined,
  region: Phrase,
): Phrase | null {
  const what = last?.subject?.from;
  return what !== undefined && behindWhatIsLeft(view, what) === region.from ? { from: what, to: region.to } : null;
}

/** `who repealed X | is back`: what stands behind the verb of the relative clause is its object. */
export function takesObject(clause: (Earlier & { readonly introducer: string | null }) | undefined): boolean {
  if (clause === undefined || clause.introducer === 'whose') return false;
  const { group, object } = clause;
  return object !== null && object.from >= group.to && !group.passive && !group.copular;
}

/** `one of the sections | of the security law`. */
export function isPartOfIt(view: SentenceView, { from, to }: Phrase): boolean {
  const of = view.tokens.slice(from, to).findLastIndex(({ text }) => text === 'of');
  return of > 0 && PART_NOUNS.has(word(view, from + of - 1));
}
