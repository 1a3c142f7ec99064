/**
 * What the words beside the noun of an event make of it: doubted (`the planned repeal`), void in law, held to be lawful, or only
 * announced. In: a sentence and the noun’s place. Out: whether it is so.
 */
import type { Polarity } from '../../../claim/claim.ts';
import type { Span } from '../../../text/span.ts';
import { CALENDAR, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { REACTING } from '../../lexicon/en/cues.ts';
import { DOUBTING_ADJECTIVES } from '../../lexicon/en/governors.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** `the planned repeal`; a treaty is left by formal steps, so that `the formal withdrawal` has been made. */
export function isDoubted(view: SentenceView, index: number, noun: number): boolean {
  const text = word(view, index);
  // `Clinton’s full repeal of X`: whose it is, it has been made
  if (/^(?:full|complete|outright)$/.test(text) && word(view, index - 1) === "'s") return false;
  return DOUBTING_ADJECTIVES.has(text) && !(text === 'formal' && NOUNS.get(word(view, noun)) === 'leave');
}

/** `Russia’s claimed suspension of X is legally invalid`: what the law makes of an act is a view of it. */
export function isInvalid(context: EnglishContext, at: number): boolean {
  const clause = context.clauses.find(
    (one) => one.subject !== null && one.subject.from <= at && at < one.subject.to && !one.relative,
  );
  if (clause === undefined || clause.group.negated || clause.group.modal !== null || !heads(context, clause, at))
    return false;
  if (!clause.group.copular) return BREAKING.has(clause.group.lemma) && !clause.group.passive;
  let next = clause.group.to;
  while (isAdverb(word(context.view, next))) next++;
  return /^(?:invalid|void|null|ineffective|meaningless)$/.test(word(context.view, next));
}

/** `the termination of X violated the constitution`. */
const BREAKING = new Set(['violate', 'breach', 'contravene', 'infringe']);

/** `the revocation of X was constitutional`: what a court makes of it; true where it stands. */
const RULED: ReadonlyMap<string, boolean> = new Map([
  ['constitutional', true],
  ['lawful', true],
  ['valid', true],
  ['legal', true],
  ['unconstitutional', false],
  ['unlawful', false],
  ['illegal', false],
]);

/** Whether a court’s word lets an act stand; null for other words. */
export const ruledTo = (text: string): boolean | null => RULED.get(text) ?? null;

/** Whether the noun is the head of the subject, not inside an `of` phrase of another head. */
export function heads(context: EnglishContext, clause: Clause, at: number): boolean {
  for (let index = clause.subject?.from ?? 0; index < at; index++) {
    if (context.view.mentionAt[index] === null && PREPOSITIONS.has(word(context.view, index))) return false;
  }
  return true;
}

/** `announced its exit from X`: a treaty is left by notice and time, and not by saying so. */
export function announcesLeaving({ view }: EnglishContext, { group, to }: Clause): boolean {
  if (group.lemma !== 'announce') return false;
  return view.tokens.slice(group.to, Math.max(to, group.to + 6)).some(({ text }) => NOUNS.get(text) === 'leave');
}

/** `the exit takes effect a year later`: what has taken effect is said in another tense. */
export function takesEffect({ view }: EnglishContext, { group }: Clause): boolean {
  if (group.past || group.perfect || group.modal !== null || group.negated) return false;
  const present = group.form === 's' && group.main === group.from;
  const [next, behind] = [word(view, group.to), word(view, group.to + 1)];
  if (present && /^(?:take effect|become (?:effective|final|law))$/.test(`${group.lemma} ${next}`)) return true;
  const away = group.lemma === 'be' && [behind, word(view, group.to + 2)].includes('away');
  return (word(view, group.main) === 'is' || present) && (away || isDatedAhead(group.lemma, next, behind));
}

/** `its expiry is in April 2026`, `comes on Monday`, `is two years away`, `looms`: a present that tells when it will be. */
function isDatedAhead(lemma: string, next: string, behind: string): boolean {
  if (/^(?:loom|approach|near)$/.test(lemma)) return true;
  if (lemma === 'be' && AHEAD.test(next)) return true;
  const when = lemma === 'be' || /^(?:come|fall|arrive|follow|occur)$/.test(lemma);
  if (!when) return false;
  const time = CALENDAR.has(behind) || /^(?:next|\d{1,4})$/.test(behind);
  return /^(?:next|tomorrow)$/.test(next) || (/^(?:in|on|at|by|for)$/.test(next) && time);
}

const AHEAD = /^(?:due|imminent|near|nigh|upcoming|ahead|impending|looming|approaching)$/;

/** `the repeal is not in effect yet`, `was unlawful`: whether it counts, and where a court found so. */
export function standsInLaw(
  context: EnglishContext,
  clause: Clause,
): { readonly polarity: Polarity; readonly upheld?: boolean } | null {
  const { group } = clause;
  const ruled = group.copular ? RULED.get(word(context.view, group.to)) : undefined;
  if (ruled !== undefined) return { polarity: ruled !== group.negated ? 'affirmed' : 'denied', upheld: true };
  return isInEffect(context, clause) ? { polarity: group.negated ? 'denied' : 'affirmed' } : null;
}

/** `the repeal is not in effect yet`. */
export function isInEffect({ view }: EnglishContext, { group }: Clause): boolean {
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:not|n't)$/.test(word(view, at))) at++;
  return group.lemma === 'be' && word(view, at) === 'in' && /^(?:effect|force)$/.test(word(view, at + 1));
}

/**
 * `the repeal was wise`, `it was welcomed`, `the exit lasted 107 days`, `the exit strikes at its heart`: what is made of an act, whenever
 * it counts.
 */
export function isJudged({ view }: EnglishContext, { group }: Clause): boolean {
  const { lemma, form, copular, passive } = group;
  if (copular || lemma === 'last' || (passive && REACTING.has(lemma))) return true;
  const present = form === 's' && group.main === group.from;
  return present && (lemma === 'strike' ? word(view, group.to) === 'at' : TOUCHING.has(lemma));
}

/** What an act does to those who hear of it. */
const TOUCHING = new Set(
  'undermine threaten endanger jeopardise jeopardize weaken damage hurt betray signal send deal represent reflect raise pose risk highlight underline underscore worry alarm dismay isolate contradict come'.split(
    ' ',
  ),
);

/** `the repeal of X is a step | that will bring trade`: of what a step will bring it is said as if it were taken, before it is. */
export function isStepToCome({ view, clauses }: EnglishContext, { group, object, index }: Clause): boolean {
  if (!group.copular || object === null || group.past || group.perfect || group.modal !== null) return false;
  if (word(view, group.main) !== 'is' || !/^(?:an?|the)$/.test(word(view, object.from))) return false;
  const step = view.tokens.slice(object.from, object.to).some(({ text }) => STEPS.test(text));
  const behind = clauses.slice(index + 1);
  return (
    step && behind[0]?.relative === true && behind.some(({ group: { modal } }) => modal !== null && WILL.has(modal))
  );
}

const STEPS = /^(?:step|move|measure|change|reform|decision|goal|task)$/;
const WILL = new Set(['will', "'ll", 'would', 'can', 'could', 'shall']);

/** `the repeal of X, | passed in 1994, | pleased them`, `of the ban | signed by Ford in 1975`: a participle tells of the law, and its time is not that of the event. */
export function tellsBeside(view: SentenceView, at: number): readonly Span[] {
  const from = word(view, at) === ',' ? at + 1 : at;
  if (!verbReadings(word(view, from)).some(({ form }) => form === 'participle')) return [];
  let to = from + 1;
  while (to < view.tokens.length && !/^[,;:.()]$/.test(word(view, to))) to++;
  return [spanOf(view, from, to)];
}

/** `the repeal of X | passed in May`, and no `the repeal of X | passed in May | pleased traders`, whose verb comes later. */
export function isItsVerb({ view, groups }: EnglishContext, clause: Clause | undefined, at: number): boolean {
  if (clause?.group.from !== at) return false;
  const { to } = clause.group;
  const next = groups.find((group) => group.from >= to && group.finite);
  return next === undefined || view.tokens.slice(to, next.from).some(({ text }) => PARTING.test(text));
}

const PARTING = /^(?:[,;:"(-]|and|but|or|that|which|who|when|where|after|before|as|if|while|because|since|until|than)$/;
