/**
 * Words that put an event into a time that may be over: `originally`, `at first`, `for decades`, `most recently`. What they stand with is
 * told as past, and says nothing of today. In: a frame and its sentence. Out: the frame, marked where such words stand with its verb.
 */
import type { Frame } from '../../frame.ts';
import { isAdverb, NUMBERS } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';

export function toldAsPast(context: EnglishContext, frame: Frame): Frame {
  if (frame.polarity === 'denied' || frame.power || (frame.aspect !== 'past' && frame.aspect !== 'perfect'))
    return frame;
  const clause = context.clauses.find(({ group }) => isTriggerOf(context, frame, group));
  if (clause === undefined) return frame;
  const past = frame.aspect === 'past';
  return besideVerb(context.view, clause, past) || leadsIn(context.view, clause, past)
    ? { ...frame, bygone: true }
    : frame;
}

const isTriggerOf = ({ view }: EnglishContext, { trigger }: Frame, { from, main, to }: Clause['group']): boolean => {
  const [start, end] = spanOf(view, from, to);
  const verb = view.tokens[main];
  return (
    verb !== undefined &&
    ((start <= trigger[0] && trigger[0] < end) || (trigger[0] <= verb.start && verb.end <= trigger[1]))
  );
};

/** Of an event that is done with, whatever holds today. */
const EARLIER = new Set(['previously', 'formerly']);
const AT_FIRST = new Set(['originally', 'initially', 'historically', 'traditionally', 'routinely']);
/** Before a subject these mean something else: `Once Congress repealed X`, `Long before …`. */
const ONCE = new Set(['once', 'long']);

/** `the act originally applied`, `was initially adopted`, `has previously been suspended`, `Congress most recently extended it`. */
function besideVerb(view: SentenceView, { group }: Clause, past: boolean): boolean {
  let at = group.from;
  while (at > 0 && isAdverb(word(view, at - 1)) && view.mentionAt[at - 1] === null) at--;
  for (; at < group.main; at++) {
    if (EARLIER.has(word(view, at)) || (past && (AT_FIRST.has(word(view, at)) || ONCE.has(word(view, at)))))
      return true;
    if (past && standsAt(view, at - 1, ['most', 'recently'])) return true;
  }
  return false;
}

/** The same at the head of the clause, before who acts: `Originally, X applied`, `For 18 years Congress renewed X`, `In the past, …`. */
function leadsIn(view: SentenceView, { group, subject, from }: Clause, past: boolean): boolean {
  const behind = subject?.from ?? group.from;
  let first = Math.min(from, behind);
  while (first > 0 && behind - first < LONGEST && !/^[.;:"()]$/.test(word(view, first - 1))) first--;
  for (let at = first; at <= behind; at++) {
    if (view.mentionAt[at] !== null || (at > first && !OPENERS.test(word(view, at - 1)))) continue;
    const end = endOfLead(view, at, past);
    // `For two decades | Congress renewed X`: no mark parts it from who acts
    const unparted = at === behind && subject !== null && end !== null && end < subject.to;
    if (unparted || (end !== null && (end === behind || (word(view, end) === ',' && end + 1 === behind)))) return true;
  }
  return false;
}

/** A lead is no longer. */
const LONGEST = 8;

/** What may stand before it: the sentence’s head, a mark, a joining word. */
const OPENERS = /^(?:[,-]|and|but|or|while|although|though|because|since|that|so|yet)$/;

/** Behind the last word of a lead that begins here, or null. */
function endOfLead(view: SentenceView, at: number, past: boolean): number | null {
  const text = word(view, at);
  if (EARLIER.has(text) || (past && AT_FIRST.has(text))) return at + 1;
  if (standsAt(view, at, ['in', 'the', 'past'])) return at + 3;
  if (!past) return null;
  const phrase = PHRASES.find((words) => standsAt(view, at, words));
  if (phrase !== undefined) return at + phrase.length;
  return text === 'for' ? endOfLength(view, at + 1) : null;
}

const PHRASES = [
  'at first',
  'most recently',
  'the last time',
  'over the years',
  'over the decades',
  'down the years',
  'through the years',
  'year after year',
  'year in , year out',
  'time and again',
  'time after time',
  'back then',
  'until then',
  'in those days',
].map((text) => text.split(' '));

/** `for | 18 years`, `for | nearly two decades`, `for | decades`, `for | more than a generation`. */
function endOfLength(view: SentenceView, from: number): number | null {
  let at = from;
  while (
    /^(?:nearly|almost|about|around|over|some|more|than|roughly|at|least|the|past|last|many|several|most|of)$/.test(
      word(view, at),
    )
  )
    at++;
  if (NUMBER.test(word(view, at)) || view.tokens[at]?.kind === 'number') at++;
  return UNITS.test(word(view, at)) || /^generations?$/.test(word(view, at)) ? at + 1 : null;
}

const NUMBER = new RegExp(`^(?:an?|one|${NUMBERS}|twenty|thirty|forty|fifty)$`);
