/**
 * Nouns for what happens to a law: those of the lexicon (`repeal`), and any verb of it made a noun (`the striking down of X`, `this
 * waiving of X`). In: a sentence and a token. Out: the sense and where its words end, or null.
 */
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { verbReadings } from './verb-forms.ts';

export interface EventNoun {
  readonly sense: Sense;
  /** Behind its last word: `of`, where it has one. */
  readonly end: number;
}

/** Words at which one may begin. */
export const EVENT_NOUN = wordClass((text) => NOUNS.has(text) || verbsOf(gerundOf(text)).length > 0);

export function eventNounAt(view: SentenceView, at: number): EventNoun | null {
  if (view.mentionAt[at] !== null) return null;
  const sense = NOUNS.get(word(view, at));
  return sense === undefined ? gerundAt(view, at) : { sense, end: at + 1 };
}

/** `the tearing up | of X`: an article or an owner before it, `of` behind its particle. */
function gerundAt(view: SentenceView, at: number): EventNoun | null {
  const text = word(view, at);
  const verbs = verbsOf(gerundOf(text));
  if (verbs.length === 0 || !isHeld(view, at)) return null;
  const entry = verbs.find(
    ({ rest, on }) => on !== 'subject' && standsAt(view, at + 1, rest) && goesWithLaw(view, at, at + 1 + rest.length),
  );
  return entry === undefined ? null : { sense: entry.sense, end: at + 1 + entry.rest.length };
}

/** The verb of which the word is the form in -ing; empty where it is none. */
function gerundOf(text: string): string {
  if (text.length < 6 || !text.endsWith('ing')) return '';
  return verbReadings(text).find(({ form }) => form === 'ing')?.lemma ?? '';
}

/** `of` behind it, or the law’s name before: `X’s | scrapping` with nothing that it would act on. */
function goesWithLaw(view: SentenceView, at: number, end: number): boolean {
  if (word(view, end) === 'of') return true;
  const next = view.tokens[end];
  const ends = next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.text) || isAuxiliary(view, end);
  return ends && word(view, at - 1) === "'s" && view.mentionAt[at - 2] != null;
}

/** `the sudden | striking down`: the article may stand a word before. */
function isHeld(view: SentenceView, at: number): boolean {
  return [at - 1, at - 2].some(
    (index) => view.mentionAt[index] === null && (DETERMINERS.has(word(view, index)) || word(view, index) === "'s"),
  );
}
