/**
 * Laws that an English sentence brings in and does not name: `a Montana ban`, `an order of its own`, `India’s ban`, `the older statute`.
 * In: a sentence. Out: those that are subject or object of a clause of it; what is only called a law (`X is a statute`), and papers about
 * the law itself (`a bill to repeal it`), are no others.
 */
import { foundIn } from '../../../text/found.ts';
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/en/closed-classes.ts';
import { OTHERING, PAPER_NOUNS } from '../../lexicon/en/nouns.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { UnnamedLaw } from '../../unnamed-law.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { placesOf, type SentenceView, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { COUNT, isOfItsOwn, whoseUnnamed } from './whose-unnamed.ts';

const PAPER = wordClass((text) => PAPER_NOUNS.has(text));

export function unnamedLaws(context: EnglishContext): readonly UnnamedLaw[] {
  const places = placesOf(context.view, PAPER);
  return places.length === 0 || isBehindHeadline(context) ? NONE : foundIn(places, (at) => unnamedAt(context, at));
}

/** The first sentence of an article brings in what its headline named: `a law that bars the app`. */
function isBehindHeadline({ view, previous }: EnglishContext): boolean {
  if (previous === null) return true;
  const { text } = view.document;
  return !/[.!?…]["”’»')]*$/.test(text.slice(...previous.view.sentence.span));
}

function unnamedAt(context: EnglishContext, at: number): UnnamedLaw | null {
  const { view } = context;
  if (view.mentionAt[at] !== null || !isHead(context, at)) return null;
  const from = startOf(context, at) ?? (isOfItsOwn(view, at) ? at : null);
  if (from === null) return null;
  const owned = whoseUnnamed(view, from, at);
  if (owned === null) return null;
  const clause = clauseOf(context, { from, to: at + 1 });
  if (clause === null || isOfTheLaw(context, at + 1)) return null;
  const start = view.tokens[from]?.start ?? 0;
  const noun = word(view, at);
  const indefinite =
    (/^an?$/.test(word(view, from)) || COUNT.test(word(view, from))) &&
    !view.tokens.slice(from + 1, at).some(({ text }) => OTHERING.has(text));
  return {
    at: start,
    noun,
    many: /[^s]s$/.test(noun),
    states: owned,
    indefinite,
    prominent: isProminent(context, clause, from),
  };
}

/** `a ban | maker` is no ban. */
function isHead({ view, groups }: EnglishContext, at: number): boolean {
  const next = view.tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return word(view, at + 1) !== '-';
  const text = next.text;
  return (
    view.mentionAt[at + 1] === null &&
    text !== "'s" &&
    (PREPOSITIONS.has(text) ||
      RELATIVES.has(text) ||
      COORDINATORS.has(text) ||
      SUBORDINATORS.has(text) ||
      isAdverb(text) ||
      UNITS.test(text) ||
      /^(?:last|this|next)$/.test(text) ||
      groups.some((group) => group.from === at + 1))
  );
}

/** Leftwards to the determiner, the number or the owner; null where none stands there. */
function startOf({ view, groups }: EnglishContext, at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
    const text = word(view, from);
    if (view.mentionAt[from] !== null || view.tokens[from]?.kind === 'mark') return null;
    if (isOwner(view, from)) return ownerStart(view, from);
    if (DETERMINERS.has(text) || COUNT.test(text))
      return COUNT.test(text) && from > 0 && DETERMINERS.has(word(view, from - 1)) ? from - 1 : from;
    if (PREPOSITIONS.has(text) || groups.some((group) => group.from <= from && from < group.to)) return null;
  }
  return null;
}

const isOwner = (view: SentenceView, at: number) => /^(?:'s|s')$/.test(word(view, at));

function ownerStart(view: SentenceView, at: number): number {
  let from = at;
  while (from > 0 && view.tokens[from - 1]?.capital === true && view.mentionAt[from - 1] === null) from--;
  if (from < at) return from;
  // `the school district | ’s code`
  while (from > Math.max(0, at - 4) && isPlainWord(view, from - 1)) from--;
  return from > 0 && DETERMINERS.has(word(view, from - 1)) ? from - 1 : from;
}

function isPlainWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.kind === 'word' &&
    !DETERMINERS.has(token.text) &&
    !PREPOSITIONS.has(token.text) &&
    view.mentionAt[at] === null
  );
}

const NONE: readonly never[] = [];

/** The clause whose subject or object it is, and that says something of it: not `X is a law`, `no law was passed`, `made it a law`. */
function clauseOf({ view, clauses }: EnglishContext, { from, to }: Phrase): Clause | null {
  const clause = clauses.find(
    ({ subject, object }) =>
      (subject !== null && begins(view, subject, from, to)) || (object !== null && begins(view, object, from, to)),
  );
  if (clause === undefined || clause.group.negated) return null;
  const { subject, object, group } = clause;
  if (subject !== null && /^(?:no|nobody|none|neither)$/.test(word(view, subject.from))) return null;
  if (object === null || !begins(view, object, from, to)) return clause;
  const there = subject !== null && word(view, subject.from) === 'there';
  return there || isMade(group) ? clause : null;
}

/** `passed a ban`, `has a ban`: of `mourned a treaty`, `became a law` the law spoken of may be the one that is meant. */
function isMade({ lemma, copular }: VerbGroup): boolean {
  return !copular && !CALLING.has(lemma) && (verbsOf(lemma).length > 0 || MAKING.has(lemma));
}

const CALLING: ReadonlySet<string> = new Set(
  'be become remain call make consider declare name constitute leave'.split(' '),
);
const MAKING: ReadonlySet<string> = new Set(
  'have write draft issue impose bring get keep negotiate want propose'.split(' '),
);

function begins(view: SentenceView, phrase: Phrase, from: number, to: number): boolean {
  let start = phrase.from;
  while (start < from && (view.tokens[start]?.kind === 'mark' || isAdverb(word(view, start)))) start++;
  return start === from && to <= phrase.to;
}

/** `a bill to repeal it`, `an order under the act`: the law spoken of stands behind it. */
function isOfTheLaw({ view, calledA }: EnglishContext, from: number): boolean {
  for (let at = from; at < view.tokens.length && at < from + 12; at++) {
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '-') return false;
    if (view.mentionAt[at] !== null || /^(?:it|them)$/.test(word(view, at))) return true;
    if (/^(?:the|this|that)$/.test(word(view, at - 1)) && calledA.has(word(view, at))) return true;
  }
  return false;
}

/** A subject, or what somebody else than the law passed or blocked. */
function isProminent(context: EnglishContext, { subject }: Clause, from: number): boolean {
  if (subject === null || subject.from === from) return true;
  const meaning = readPhrase(context.view, subject, context.calledA);
  return meaning === null || (meaning.mention === null && !meaning.pronoun && meaning.carriedBy === null);
}
