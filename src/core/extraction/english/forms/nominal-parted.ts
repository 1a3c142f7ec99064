/**
 * What may part a noun for an event from the law it befell: `the repeal | last year | of X`, `the repeal | by Congress | of X`. In: a
 * sentence and the place behind the noun. Out: the place of the “of”.
 */
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { startsName } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** No more words part them. */
const FAR = 7;

/** The place itself where nothing that can part them stands there, or no law is named behind it. */
export function overParting(view: SentenceView, from: number): number {
  if (word(view, from) === 'of' && !startsName(view, from + 1)) return overLeaver(view, from);
  if (!isTime(view, from) && !isDoer(view, from)) return from;
  for (let at = from + 1; at < Math.min(view.tokens.length, from + FAR); at++) {
    if (view.mentionAt[at] !== null || view.tokens[at]?.kind === 'mark') return from;
    if (word(view, at) === 'of' && startsName(view, at + 1)) return at;
  }
  return from;
}

/** `the withdrawal | of the country | from X`, `the exit | of Norway | from X`. */
function overLeaver(view: SentenceView, from: number): number {
  for (let at = from + 2; at < from + 6; at++) {
    if (view.mentionAt[at - 1] != null || view.tokens[at - 1]?.kind === 'mark') return from;
    if (word(view, at) === 'from') return startsName(view, at + 1) ? at : from;
  }
  return from;
}

function isTime(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (/^(?:last|this|earlier|late)$/.test(word(view, at))) return UNITS.test(next?.text ?? '') || next?.text === 'this';
  return /^(?:in|on)$/.test(word(view, at)) && (next?.kind === 'number' || UNITS.test(next?.text ?? ''));
}

/** `by Congress`, `by the Supreme Court`: who did it, by name. */
function isDoer(view: SentenceView, at: number): boolean {
  if (word(view, at) !== 'by') return false;
  const name = DETERMINERS.has(word(view, at + 1)) ? at + 2 : at + 1;
  return view.tokens[name]?.capital === true && view.mentionAt[name] === null;
}

/** `a halt | to new prosecutions under | X`, `a pause | in enforcement of | X`: behind the words for its enforcement; null where none stand there. */
export function overEnforcement(view: SentenceView, from: number): number | null {
  if (!/^(?:of|to|on|in)$/.test(word(view, from))) return null;
  let at = from + 1;
  while (/^(?:the|all|any|new|pending|future|further|most)$/.test(word(view, at))) at++;
  const cases = CASES.test(word(view, at)) && word(view, at + 1) === 'under';
  const enforcing = word(view, at) === 'enforcement' && word(view, at + 1) === 'of';
  if ((cases || enforcing) && startsName(view, at + 2)) return at + 2;
  // `a pause in | enforcing X`
  if (word(view, at) === 'enforcing' && startsName(view, at + 1)) return at + 1;
  // `a pause on | X enforcement`
  const name = view.mentionAt[at] ?? null;
  let behind = at;
  while (name !== null && view.mentionAt[behind] === name) behind++;
  return name !== null && word(view, behind) === 'enforcement' ? at : null;
}

const CASES = /^(?:cases|prosecutions|investigations|matters|actions|charges|probes)$/;
