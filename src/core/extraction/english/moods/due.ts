/**
 * Pasts that tell no past, but what somebody would have: `it is high time that Congress repealed X`, `I would rather she repealed it`,
 * `would that it were repealed`. In: a clause in its sentence. Out: whether it stands behind such words.
 */
import { BE } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';

export function isDue(view: SentenceView, { subject, group }: Clause): boolean {
  if (group.perfect || group.modal !== null || group.infinitive || !group.finite) return false;
  const head = subject?.from ?? group.from;
  return isTimeFor(view, head, group.from) || isPreferred(view, head, group);
}

/** `it is about time | we repealed X`: the noun may stand at the head of what follows. */
function isTimeFor(view: SentenceView, head: number, verb: number): boolean {
  const first = word(view, head - 1) === 'that' ? head - 2 : head - 1;
  for (let at = Math.max(0, first); at < Math.min(verb, head + MOST); at++) {
    if (view.mentionAt[at] !== null) return false;
    if (word(view, at) === 'time') return isItsTime(view, at);
  }
  return false;
}

/** How many words may stand before the noun: `long past time`. */
const MOST = 4;

/** `it is surely high | time`; of the first time, or of that time, it is told what happened then. */
function isItsTime(view: SentenceView, time: number): boolean {
  let at = time - 1;
  while (HOW.has(word(view, at))) at--;
  // `High time that X was repealed`: with the verb left out
  if (at < time - 1 && (at < 0 || view.tokens[at]?.kind === 'mark')) return true;
  while (/^(?:surely|now|perhaps|also|simply|just|really)$/.test(word(view, at))) at--;
  return (BE.has(word(view, at)) || word(view, at) === "'s") && word(view, at - 1) === 'it';
}

const HOW = new Set(['high', 'about', 'long', 'well', 'way', 'past', 'overdue', 'right']);

/** `would rather | X were repealed`, `I'd prefer that X were repealed`, `Would that X were repealed`. */
function isPreferred(view: SentenceView, head: number, { past, form }: Clause['group']): boolean {
  if (!past && form !== 'past') return false;
  // `would | rather Congress repealed it`: the adverb at the head of what follows
  const before =
    word(view, head - 1) === 'that' ? head - 2 : /^(?:rather|sooner)$/.test(word(view, head)) ? head : head - 1;
  return PREFERRING.some((words) => standsAt(view, before - words.length + 1, words)) || isWouldThat(view, before);
}

const PREFERRING = ['would rather', 'would sooner', 'would prefer', "'d rather", "'d sooner", "'d prefer"].map((text) =>
  text.split(' '),
);

const isWouldThat = (view: SentenceView, at: number): boolean =>
  standsAt(view, at, ['would', 'that']) && (at <= 0 || view.tokens[at - 1]?.kind === 'mark');
