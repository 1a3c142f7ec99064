/**
 * Whether “went” tells that a law ended: `the tax went last year`, `the ban has gone`, `it did not go`. What goes anywhere, or on, is not
 * over. In: a clause of that verb. Out: whether it is gone.
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import { turnedRound } from '../frames/turned-round.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

export function isGone(view: SentenceView, clause: Clause): boolean {
  const { group, subject } = clause;
  const went = group.form === 'past' || group.perfect || group.negated || word(view, group.from) === 'did';
  const persons = /^(?:they|them|these|those|he|she|we|i|you|who)$/.test(word(view, subject?.from ?? group.from));
  if (group.passive || group.modal !== null || group.infinitive || !went || persons) return false;
  let at = turnedRound(view, clause)?.to ?? group.to;
  while (BESIDE.test(word(view, at))) at++;
  const next = view.tokens[at];
  if (next === undefined || (next.kind === 'mark' && !/^['"(-]/.test(next.text))) return true;
  if (next.text === 'and') return at > group.to || group.perfect;
  return BEHIND.test(view.document.folded.slice(spanOf(view, at, at + 1)[0]));
}

/** When it went, or with what. */
const BEHIND = new RegExp(
  `^(?:when|overnight|for good|at (?:midnight|noon|last|once)|(?:last|this|that|the same|the following|the very same) (?:day|night|week|weekend|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on )?(?:${WEEKDAYS})|(?:in|on|by) (?:early |late |mid-)?(?:${MONTHS}|(?:19|20)\\d\\d)|on (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})|\\p{L}+ (?:days|weeks|months|years|decades) (?:ago|later|earlier|before))\\b`,
  'u',
);

const BESIDE = /^(?:too|then|finally|already|indeed|since|now|duly|quietly|also|later|long)$/;
