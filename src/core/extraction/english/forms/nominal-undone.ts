/**
 * Events that a noun names and a verb takes back: `the repeal of X failed`, `the repeal is pending`. In: the clause whose subject the noun
 * heads. Out: whether it was tried and not done, whether it is not there yet.
 */
import { DETERMINERS, isAdverb, RELATIVES } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { UNREAL } from '../../lexicon/en/event-nouns.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** `is pending`, `looks increasingly likely`. */
export function isUnreal({ view }: EnglishContext, clause: Clause): boolean {
  const { group } = clause;
  if (isPromised(view, clause) || isWeighed(view, clause) || standsInDraft(view, clause) || isSentOn(view, clause))
    return true;
  if (!group.copular && !/^(?:look|seem|appear|remain|stay)$/.test(group.lemma)) return false;
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:an?|mere)$/.test(word(view, at))) at++;
  return UNREAL.has(word(view, at));
}

/** `was one of his promises`, `is their main goal`: wanted, whether or not it came. */
function isPromised(view: SentenceView, { group, to }: Clause): boolean {
  if (!group.copular || group.negated) return false;
  for (let at = group.to; at < to && view.mentionAt[at] === null; at++) {
    if (PROMISE.test(word(view, at))) return true;
    if (view.tokens[at]?.kind === 'mark' || RELATIVES.has(word(view, at))) return false;
  }
  return false;
}

const PROMISE =
  /^(?:promises?|pledges?|vows?|goals?|aims?|priority|priorities|demands?|dreams?|objectives?|aspirations?)$/;

/** `Repeal of X | serves the nation`, at the head with no article: any such repeal, weighed and not told. */
function isWeighed(view: SentenceView, { group, subject }: Clause): boolean {
  if (subject === null || subject.from > 1 || DETERMINERS.has(word(view, subject.from))) return false;
  return WEIGHING.has(group.lemma) && !group.passive && (group.form === 's' || group.form === 'base') && !group.perfect;
}

const WEIGHING = new Set('serve benefit help require make matter suit meet remain advance promote'.split(' '));

/**
 * `the repeal of X failed`, `fell one vote short`, `came to nothing`, `was voted down`, `is dead`: it was tried and not done. Out: whether it is told
 * as over, which `has stalled` does not; null where the verb is another one, or the noun is of a state that ends so (`the suspension collapsed`).
 */
export function failed({ view }: EnglishContext, { group, to }: Clause, sense: Sense | undefined): boolean | null {
  if (sense === undefined || HELD_UP.has(sense) || group.negated || group.infinitive) return null;
  const behind = view.tokens.slice(group.to, Math.min(to, group.to + 5)).map(({ text }) => text);
  const beside = FAILING_WITH.get(group.lemma);
  if (group.lemma === 'stall') return false;
  const fails =
    (FAILING.has(group.lemma) && word(view, group.to) !== 'to') ||
    (beside !== undefined && (group.passive || group.lemma !== 'vote') && behind.some((text) => beside.test(text))) ||
    (group.copular && behind[0] === 'dead');
  if (!fails) return null;
  return group.modal === null && group.form !== 'ing';
}

/** `is a myth`, `was a mere rumour`, `is imaginary`: it never came about. */
export function isMadeUp({ view }: EnglishContext, { group }: Clause): boolean {
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:an?|the|mere|pure|complete|total|outright)$/.test(word(view, at))) at++;
  return group.copular && MADE_UP.test(word(view, at));
}

const MADE_UP =
  /^(?:myth|lie|hoax|fiction|fabrication|invention|falsehood|legend|fantasy|imaginary|fictitious|fictional|fake|untrue|false)$/;

const HELD_UP: ReadonlySet<Sense> = new Set<Sense>(['suspend', 'waive', 'block']);
const FAILING = new Set('fail collapse flop fizzle founder'.split(' '));
const FAILING_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['fall', /^(?:short|through|flat|by|votes?)$/],
  ['come', /^(?:nothing|naught|nought)$/],
  ['go', /^nowhere$/],
  ['vote', /^down$/],
]);

/** `its repeal | is provided for in a bill`, `was tucked into the draft`, `turns on one vote`: what somebody means to do. */
function standsInDraft(view: SentenceView, { group, to }: Clause): boolean {
  const behind = view.tokens.slice(group.to, to).map(({ text }) => text);
  if (TURNING.has(group.lemma) && behind[0] === 'on') return true;
  if (!(group.copular || STANDING.has(group.lemma))) return false;
  const at = behind.findIndex((text) => INSIDE.test(text));
  if (at < 0 || at > 1 || (behind[at] === 'of' && behind[0] !== 'part')) return false;
  const draft = behind.findIndex((text, index) => index > at && index < at + 6 && DRAFTS.test(text));
  // `was tucked into the bill signed on Thursday`, which a bill that he has yet to sign is not
  const rest = view.tokens.slice(group.to).map(({ text }) => text);
  return (
    draft >= 0 && !(rest.includes('signed') && !rest.some((text) => /^(?:yet|not|never|unless|once|if)$/.test(text)))
  );
}

/** `the repeal | goes back to the Commons`, `moves to the Senate`: a bill on its way. */
function isSentOn(view: SentenceView, { group }: Clause): boolean {
  if (!/^(?:go|return|move|head|come)$/.test(group.lemma) || group.passive) return false;
  const back = word(view, group.to) === 'back' ? group.to + 1 : group.to;
  return /^(?:to|before)$/.test(word(view, back)) && /^(?:chamber|legislature)$/.test(bodyAt(view, back + 1) ?? '');
}

function bodyAt(view: SentenceView, from: number): string | null {
  const to = word(view, from) === 'the' ? from + 2 : from + 1;
  return bodyOf(wordsOf(view, from, to));
}

const STANDING = new Set(
  'provide contain envisage feature figure foresee include write attach add append fold tuck insert slip sit bundle pack roll wrap embed bury travel'.split(
    ' ',
  ),
);
const INSIDE = /^(?:in|into|inside|within|by|under|to|on|with|of)$/;
const TURNING = new Set(['ride', 'turn', 'hang', 'rest']);
const DRAFTS = /^(?:bills?|drafts?|proposals?)$/;

/** `the platform includes the repeal of X`, `put the repeal of X in their manifesto`: it stands in what somebody means to do. */
export function isOnPaper({ view }: EnglishContext, { subject, group, to }: Clause): boolean {
  // `the bill, signed on Thursday, includes the repeal of X`
  const signed = subject !== null && view.tokens.slice(subject.to, group.from).some(({ text }) => text === 'signed');
  if (subject !== null && PLANS.test(word(view, headBefore(view, subject) - 1))) return !signed;
  return view.tokens
    .slice(group.to, to)
    .some(({ text }, at, behind) => PLANS.test(text) && behind.slice(Math.max(0, at - 5), at).some(isIn));
}

/** `a package | of reforms`: the end of what heads the phrase. */
function headBefore(view: SentenceView, { from, to }: Phrase): number {
  for (let at = from; at < to; at++) if (word(view, at) === 'of' && view.mentionAt[at] === null) return at;
  return to;
}

const isIn = ({ text }: { readonly text: string }): boolean => text === 'in' || text === 'on';

const PLANS =
  /^(?:platforms?|manifestos?|agendas?|plans?|proposals?|programmes?|packages?|bills?|drafts?|pledges?|blueprints?|wish-?lists?|demands)$/;
