/**
 * Infinitives: `failed to repeal X` denies it, `went on to repeal it` asserts it, `the push to repeal it` does neither. In: a clause
 * whose verb is an infinitive. Out: its mood, by the word above it.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { REACTING } from '../../lexicon/en/cues.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS, type Governing } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import { broughtAbout } from './brought-about.ts';
import type { MoodOf } from './gerund-mood.ts';
import { inVain, turnedAway } from './in-vain.ts';
import { isJudgedFor, isStillTo } from './judged-for.ts';
import { type Mood, mood } from './mood.ts';
import { ofTheFirst } from './of-the-first.ts';
import { powerUsed, soughtPower } from './power-used.ts';
import { ruledTo } from './ruled-to.ts';
import { signedPaper } from './signed-paper.ts';

/** An infinitive means what the word above it makes of it. */
export function governed(context: EnglishContext, clause: Clause, moodOf: MoodOf): Mood {
  const firsts = ofTheFirst(context, clause, moodOf) ?? broughtAbout(context, clause, moodOf);
  if (firsts !== null) return firsts;
  // `claims to have repealed X`
  const saying = context.clauses[clause.index - 1]?.group;
  if (clause.group.perfect && saying !== undefined && PROFESSING.has(saying.lemma) && !saying.negated)
    return mood('asserted');
  const ruled = ruledTo(context, clause, moodOf);
  if (ruled !== null) return ruled;
  const signed = signedPaper(context, clause, moodOf);
  if (signed !== null) return signed;
  const refused = turnedAway(context, clause);
  if (refused !== null) return refused;
  const above = governorOf(context, clause);
  if (above === null) return mood('hypothetical');
  const could = wasAble(context, above.at);
  if (could !== null) return { ...mood('asserted', above.lemma), denied: !could };
  const vain = inVain(context, above.at);
  if (vain !== null) return vain;
  const voted =
    above.lemma === 'vote' && context.groups.every((group) => group.main !== above.at)
      ? voteHeld(context, clause)
      : null;
  if (voted !== null) return voted;
  if (above.governing === 'planned' && isTaken(context, above.at)) return mood('presupposed', above.lemma);
  // `whether to allow the President to extend X`
  if (above.governing === 'power' && word(context.view, above.at - 2) === 'whether') return mood('questioned');
  const used = above.governing === 'power' ? powerUsed(context, above.at, moodOf) : null;
  if (used !== null) return used;
  const sought = above.governing === 'power' ? soughtPower(context, above.at, moodOf) : null;
  if (sought !== null) return mood(sought, above.lemma);
  if (above.governing === 'power')
    return isLacked(context, above.at) && isHolding(context, above.at)
      ? mood('opinion')
      : { ...mood('asserted', above.lemma), power: true, denied: isLacked(context, above.at) };
  if (above.governing === 'denied' && isSupposedFailure(context, above.at)) return mood('hypothetical', above.lemma);
  if (above.governing !== 'denied' && above.governing !== 'asserted') return mood(above.governing, above.lemma);
  const matrix = context.clauses.find((other) => other.group.main === above.at);
  const outer = matrix === undefined ? mood('asserted', above.lemma) : moodOf(context, matrix);
  const denied = ((above.governing === 'denied') !== outer.denied) !== (matrix?.group.negated ?? false);
  return { ...outer, denied, governor: above.lemma };
}

/** `was able to repeal X`, `has been unable to`: told of the past it was done, or was not; null where it tells of a power. */
function wasAble({ view, groups }: EnglishContext, at: number): boolean | null {
  if (!/^(?:un)?able$/.test(word(view, at))) return null;
  const being = groups.findLast(({ copular, to }) => copular && to <= at && to >= at - 2);
  if (being === undefined || being.modal !== null || !(being.past || being.perfect)) return null;
  return (word(view, at) === 'able') !== being.negated;
}

/** `failure to extend X would cost jobs`, `a failure to extend it is no calamity`: any such failure, at the head of its clause and nobody’s. */
function isSupposedFailure({ view, groups, clauses }: EnglishContext, at: number): boolean {
  if (!FAILING.test(word(view, at)) || groups.some(({ main }) => main === at)) return false;
  const ahead = clauses.some(({ group, subject }) => {
    const own = subject !== null && subject.from <= at && at < subject.to && group.main > at;
    return own && group.modal !== null && group.modal !== 'will';
  });
  if (ahead) return true;
  const article = /^(?:a|an|any|another)$/.test(word(view, at - 1));
  return article || at === 0 || /^(?:that|if|because|and|but|:|"|,|-)$/.test(word(view, at - 1));
}

const FAILING = /^(?:failure|refusal|reluctance|inability)$/;

/** `the court ruled that | the agency lacks the power to make them`: why a court did what it did, whatever the law gave before. */
const isHolding = ({ groups }: EnglishContext, at: number): boolean =>
  groups.some(({ main, lemma }) => main < at && /^(?:hold|rule|find)$/.test(lemma));

/** `is unable to repeal X`, `the agency lacked (the) authority to reinstate X`, `does not have the power to waive X`: there is none. */
function isLacked({ view, groups }: EnglishContext, at: number): boolean {
  if (word(view, at) === 'unable') return true;
  let before = at - 1;
  while (/^(?:the|any|all|legal|statutory|constitutional|clear|inherent)$/.test(word(view, before))) before--;
  if (view.mentionAt[before] !== null) return false;
  const having = groups.find(({ main }) => main === before);
  // `does not grant presidents | the authority to repeal X`
  const giving = groups.findLast(({ main }) => main < before && main >= before - 6);
  if (giving?.negated === true && GIVING.has(giving.lemma)) return true;
  return (
    /^(?:lack(?:s|ed|ing)?|without|no)$/.test(word(view, before)) ||
    (having?.negated === true && /^(?:have|possess|hold|enjoy)$/.test(having.lemma))
  );
}

/** Verbs whose second object is a power. */
export const GIVING: ReadonlySet<string> = new Set([
  'grant',
  'give',
  'confer',
  'afford',
  'offer',
  'leave',
  'hand',
  'deny',
]);

const PROFESSING = new Set(['claim', 'boast', 'profess', 'purport', 'admit', 'know']);

/** `welcomed the decision to waive X`, `dismayed by the move to lift X`: who reacts to a decision takes it for made. */
function isTaken({ view, clauses, groups }: EnglishContext, at: number): boolean {
  if (!/^(?:decision|move|determination)$/.test(word(view, at)) || groups.some((group) => group.main === at))
    return false;
  // `the president’s decision to revoke X drew cheers`: what was answered had been taken
  const told = clauses.filter(({ subject }) => subject !== null && subject.from <= at && at < subject.to);
  if (told.some((one) => stirs(one) || (word(view, at) === 'decision' && wasSomehow(one)))) return true;
  const above = clauses.findLast((one) => one.group.to <= at);
  if (above === undefined || above.group.modal !== null || at - above.group.to > 8) return false;
  // `called for a decision to waive X`
  if (REACTING.has(above.group.lemma)) return !/^(?:for|on|upon)$/.test(word(view, above.group.to));
  return (
    (FELT.has(above.group.lemma) && above.group.form === 'participle') ||
    (ANSWERING.get(above.group.lemma)?.includes(word(view, above.group.to)) ?? false) ||
    (DEFENDING.has(above.group.lemma) && !above.group.infinitive && isOwned(view, above.group.to, at))
  );
}

/** Verbs whose object is a decision that was taken, where it is somebody’s (`defended its decision`) or the one spoken of. */
const DEFENDING = new Set(
  'defend explain justify question protest cite challenge contest appeal resent lament'.split(' '),
);

/** Verbs of reacting with the word behind them. */
const ANSWERING: ReadonlyMap<string, readonly string[]> = new Map([
  ['object', ['to']],
  ['stand', ['by']],
  ['react', ['to']],
  ['bristle', ['at']],
  ['balk', ['at']],
  ['rejoice', ['at', 'in', 'over']],
]);

function isOwned(view: SentenceView, from: number, noun: number): boolean {
  return view.tokens.slice(from, noun).some(({ text }) => /^(?:the|his|her|its|their|'s|s')$/.test(text));
}

/** `the decision to overrule X was 6 to 3`, `was unanimous`. */
const wasSomehow = ({ group }: Clause): boolean =>
  group.copular && group.past && !group.negated && group.modal === null;

/** A verb in the past for what a decision does to those who hear of it. */
function stirs({ group }: Clause): boolean {
  return (
    STIRRING.has(group.lemma) &&
    !group.passive &&
    !group.negated &&
    group.modal === null &&
    (group.past || group.form === 'past' || group.perfect)
  );
}

const STIRRING = new Set(
  'draw spark prompt trigger anger please stun surprise delight infuriate outrage dismay alarm shock stir unsettle cheer'.split(
    ' ',
  ),
);

const FELT = new Set(
  'disappoint bother baffle stun shock please anger dismay outrage alarm trouble sadden surprise encourage hearten'.split(
    ' ',
  ),
);

/** `welcomed the vote to repeal X`, `Thursday's vote to repeal X drew cheers`: the vote was held. */
function voteHeld(context: EnglishContext, clause: Clause): Mood | null {
  const matrix = context.clauses.find(
    (other) => other !== clause && other.group.finite && other.group.modal === null && !other.group.negated,
  );
  if (
    matrix === undefined ||
    !(matrix.group.past || matrix.group.form === 'past' || matrix.group.perfect) ||
    NEEDED.has(matrix.group.lemma)
  )
    return null;
  return mood('presupposed', 'vote');
}

/** Verbs that only look forward to what they govern. */
const NEEDED = new Set(
  'plan schedule delay postpone want demand promise propose seek call urge force cancel set expect face need await block lose'.split(
    ' ',
  ),
);

/** Verbs that with these words behind them say that what follows was done: `went so far as to repeal X`, `saw fit to repeal it`. */
const DID_SO: readonly (readonly [string, readonly string[]])[] = [
  ['go', ['on']],
  ['go', ['so', 'far', 'as']],
  ['go', ['as', 'far', 'as']],
  ['take', ['it', 'upon', 'itself']],
  ['have', ['no', 'choice', 'but']],
  ['have', ['no', 'option', 'but']],
  ['get', ['around']],
  ['get', ['round']],
  ['find', ['it', 'in', 'itself']],
  ['take', ['the', 'trouble']],
  ['take', ['the', 'time']],
  ['have', ['the', 'courage']],
  ['have', ['the', 'nerve']],
  ['have', ['the', 'good', 'sense']],
  ['have', ['the', 'audacity']],
  ['have', ['the', 'foresight']],
  ['see', ['fit']],
];

/** Such a verb whose last word stands at the place. */
function didSo(context: EnglishContext, last: number): Governor | null {
  const { view } = context;
  for (const [lemma, words] of DID_SO) {
    const at = last - words.length;
    if (!standsAt(view, at + 1, words) || lemmaOf(word(view, at)) !== lemma) continue;
    return lemma === 'have' && isYetToShow(context, at) ? null : { at, lemma, governing: 'asserted' };
  }
  return null;
}

/** `senators have the courage to repeal X`: they may yet; who had it, or has it not, is told of. */
function isYetToShow({ view, groups }: EnglishContext, at: number): boolean {
  const having = groups.find(({ main }) => main === at);
  const told = having !== undefined && (having.negated || having.modal !== null || having.infinitive);
  return word(view, at) !== 'had' && word(view, at - 1) !== 'not' && !told;
}

/** `an order was used to repeal X`: a means that served; `used to repeal` tells of a habit. */
function isUsed({ clauses }: EnglishContext, at: number): boolean {
  const used = clauses.find(({ group }) => group.main === at);
  return used !== undefined && (used.group.passive || (used.object !== null && used.object.from >= used.group.to));
}

/** `used a budget bill | to repeal X`, `invoked his powers | to impose X`: the verb whose object stands at the place. */
function usedFor({ clauses }: EnglishContext, at: number): Governor | null {
  const used = clauses.findLast(
    ({ group, object }) =>
      /^(?:use|invoke)$/.test(group.lemma) &&
      !group.passive &&
      object !== null &&
      group.to <= object.from &&
      object.from <= at &&
      at < object.to,
  );
  return used === undefined ? null : { at: used.group.main, lemma: 'use', governing: 'asserted' };
}

type Governor = { readonly at: number; readonly lemma: string; readonly governing: Governing };

function governorOf(context: EnglishContext, clause: Clause): Governor | null {
  const { view } = context;
  for (let at = clause.group.from - 1, seen = 0; at >= 0 && seen < 9; at--, seen++) {
    const text = word(view, at);
    if (['.', ';', '"', ':'].includes(text) && view.mentionAt[at] === null) return null;
    if (at === clause.group.from - 1 && isStillTo(view, at, clause.group.lemma))
      return { at, lemma: 'yet', governing: 'denied' };
    if (view.mentionAt[at] !== null || (isAdverb(text) && text !== 'yet') || text === 'not') continue;
    if (isJudgedFor(view, at)) return { at, lemma: text, governing: 'asserted' };
    const told = didSo(context, at) ?? usedFor(context, at);
    if (told !== null) return told;
    const lemma = lemmaOf(text);
    if (lemma === 'leave' && DYING.has(clause.group.lemma)) return { at, lemma, governing: 'asserted' };
    if (/^(?:use|invoke)$/.test(lemma) && isUsed(context, at)) return { at, lemma, governing: 'asserted' };
    const verb = context.groups.some((group) => group.main === at) ? GOVERNING_VERBS.get(lemma) : undefined;
    const governing = verb ?? GOVERNING_NOUNS.get(text);
    if (governing !== undefined) return { at, lemma, governing };
    // `the law | known as X | to remain`
    if (text === 'known' && word(view, at + 1) === 'as') continue;
    if (context.groups.some((group) => group.main === at)) return null;
  }
  return null;
}

/** `was left to expire`, `left X to die`: nobody did anything, and it did. */
const DYING = new Set(['expire', 'lapse', 'die', 'wither']);
