/**
 * Attempts that are told to have failed: `every attempt to repeal X has failed` says that it was not repealed. In: the noun above an
 * infinitive. Out: the mood of what was attempted, or null where the attempt may yet succeed, or came to nothing once.
 */
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { type Mood, mood } from './mood.ts';

export function inVain({ view, clauses }: EnglishContext, noun: number): Mood | null {
  if (view.question || !ATTEMPT.test(word(view, noun))) return null;
  const told = clauses.find(
    ({ group, subject }) =>
      !group.infinitive && subject !== null && subject.from <= noun && noun < subject.to && group.from > noun,
  );
  if (told === undefined || told.group.modal !== null || told.subject === null) return null;
  const first = word(view, told.subject.from);
  // `no attempt to repeal X has succeeded`: the subject denies it
  if (SUCCEEDING.has(told.group.lemma))
    return first === 'no' || first === 'none'
      ? mood('asserted')
      : told.group.negated && soFar(told, first)
        ? IN_VAIN
        : null;
  return fails(view, told) && (soFar(told, first) || justNow(view, told)) ? IN_VAIN : null;
}

/**
 * `the court dismissed an application by two states | to strike down X`, `senators voted down a bid | to repeal it`: what was asked of a court or
 * tried in a house, and would not be done.
 */
export const turnedAway = (context: EnglishContext, clause: Clause): Mood | null =>
  whoTurnedAway(context, clause) === null ? null : { ...mood('asserted', 'decline'), denied: true };

/** The clause of the court or the house that would not. */
export function whoTurnedAway({ view, clauses }: EnglishContext, { group, index }: Clause): Clause | null {
  const matrix = clauses[index - 1];
  if (matrix?.subject == null || matrix.object === null || group.negated || !group.infinitive) return null;
  const { lemma, passive, modal, negated, infinitive } = matrix.group;
  if (!TURNING_AWAY.has(lemma) || passive || negated || infinitive || modal !== null) return null;
  const body = bodyOf(wordsOf(view, matrix.subject.from, matrix.subject.to));
  const house = body === 'chamber' || body === 'legislature' || body === 'organization';
  if (body !== 'court' && !house) return null;
  if (lemma === 'vote' && word(view, matrix.group.to) !== 'down') return null;
  let head = matrix.object.from;
  const asked = house ? ATTEMPT : ASKED;
  while (head < group.from && !asked.test(word(view, head)))
    if (PREPOSITIONS.has(word(view, head)) && !PARTICLES.test(word(view, head))) return null;
    else head++;
  return head < group.from ? matrix : null;
}

const TURNING_AWAY = new Set('reject dismiss deny refuse rebuff turn throw toss defeat vote'.split(' '));
const PARTICLES = /^(?:down|away|aside|out|back)$/;
const ASKED =
  /^(?:applications?|bids?|attempts?|petitions?|requests?|motions?|efforts?|lawsuits?|suits?|cases?|pleas?|push|appeals?)$/;

const IN_VAIN: Mood = { ...mood('asserted'), denied: true };

const ATTEMPT = /^(?:attempts?|efforts?|bids?|push|pushes|drives?|campaigns?|moves?|tries)$/;

/** Told of all of them up to now: one that failed says nothing of the next. */
const soFar = ({ group }: Clause, first: string): boolean =>
  (group.perfect && !group.past) || /^(?:every|all|each|repeated|none|countless|numerous)$/.test(first);

/** `failed this month`, `fell short on Thursday`: nothing can have come of it since. */
function justNow(view: SentenceView, { group, to }: Clause): boolean {
  if (group.form !== 'past' || group.perfect) return false;
  const behind = view.tokens.slice(group.to, Math.min(view.tokens.length, to + 8)).map(({ text }) => text);
  return RECENTLY.test(behind.join(' '));
}

const RECENTLY =
  /\b(?:yesterday|today|tonight|overnight|(?:this|last) (?:week|month|morning|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

function fails(view: SentenceView, { group, to }: Clause): boolean {
  if (group.negated) return false;
  const behind = view.tokens.slice(group.to, Math.min(to, group.to + 3)).map(({ text }) => text);
  return FAILING.has(group.lemma) || (FAILING_WITH.get(group.lemma)?.test(behind.join(' ')) ?? false);
}

const FAILING = new Set('fail founder fizzle flop collapse die'.split(' '));
const SUCCEEDING = new Set('succeed work pass'.split(' '));
const FAILING_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['fall', /^(?:short|through|flat)\b/],
  ['come', /^(?:up short|to (?:nothing|naught|nought))\b/],
  ['go', /^(?:nowhere|down)\b/],
]);
