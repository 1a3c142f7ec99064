/**
 * Whether a noun that could go on with a law was said of something else not long before: `suspended its flights … the suspension of flights
 * … | The suspension`, `a hiring freeze … | The freeze`, `Milei’s veto of the pension act … | The veto`. In: a sentence, the noun and its
 * place. Out: yes or no.
 */
import { CALENDAR, DETERMINERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** Sentences over which the other thing is still meant. */
const REACH = 3;

export function isCalledOtherwise({ view, index, previous }: EnglishContext, noun: string, at: number): boolean {
  if (calledSo(view, noun, at)) return true;
  for (let one = previous; one !== null && index - one.index <= REACH; one = one.previous)
    if (calledSo(one.view, noun, one.view.tokens.length)) return true;
  return false;
}

function calledSo(view: SentenceView, noun: string, end: number): boolean {
  return view.tokens.slice(0, end).some(({ text }, at) => text === noun && isTold(view, at));
}

/** Behind a word that tells what it is of, or before “of” and no law. */
function isTold(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null || view.mentionAt[at - 1] != null) return false;
  if (OPENING.test(word(view, at + 1)) && !isTimeAt(view, at + 2) && !meansLaw(view, at + 2)) return true;
  const before = view.tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    before.text !== "'s" &&
    !DETERMINERS.has(before.text) &&
    !PREPOSITIONS.has(before.text) &&
    !OF_ACTS.test(before.text)
  );
}

const OPENING = /^(?:of|on|from|for)$/;

/** `the suspension of | the treaty`, `of | it`, `from | the pact`. */
function meansLaw(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(from + 8, view.tokens.length); at++) {
    if (view.mentionAt[at] !== null) return true;
    if (LAWS.test(word(view, at)) && (at === from || /^(?:the|this|that)$/.test(word(view, at - 1)))) return true;
    if (view.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

const LAWS =
  /^(?:it|them|law|laws|act|statute|treaty|pact|agreement|accord|convention|provision|section|article|bill|rules?|order|policy|sanctions|ban|enforcement)$/;

export function isTimeAt(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && (token.kind === 'number' || CALENDAR.has(token.text) || UNITS.test(token.text));
}

/** Say how, when or by what right it was done. */
const OF_ACTS =
  /(?:al|ed|ive|ous|ble|ful|ate|ary|-(?:day|week|month|year)s?)$|^(?:sudden|swift|quick|early|abrupt|first|second|third|another|further|any|own|new|latest|one|and|or|year|month|full|court|so-called|long|short)$/;
