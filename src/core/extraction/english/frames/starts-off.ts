/**
 * What stands where an object could and is none: a time, a place, a count. In: a sentence and the place behind a verb. Out: whether the
 * verb has no object there.
 */
import { MONTHS, NUMBERS, PREPOSITIONS, WEEKDAYS } from '../../lexicon/en/closed-classes.ts';
import { isHowOften } from '../phrases/how-often.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** A time where an object could stand: `expired last month`, `was repealed Tuesday`. */
const TIME = new RegExp(
  `^(?:yesterday|today|tonight|${WEEKDAYS})\\b|^(?:last|this|next|that) (?:week|month|year|spring|summer|autumn|fall|winter|${MONTHS}|${WEEKDAYS}|night|morning|evening|afternoon)$`,
);

export function startsOff(view: SentenceView, { from }: Phrase): boolean {
  return (
    view.mentionAt[from] === null &&
    (PREPOSITIONS.has(word(view, from)) ||
      (view.tokens[from]?.kind === 'number' && !countsThings(view, from)) ||
      TIME.test(`${word(view, from)} ${word(view, from + 1)}`) ||
      isSameTime(view, from))
  );
}

/** `scrapped | 2,692 missiles`, and no `ended | 31 December`, `passed | 98 to 0`, `expired | 10 years later`. */
function countsThings(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  const plain = next?.kind === 'word' && !next.capital && view.mentionAt[at + 1] === null;
  return (
    plain && /[^su]s$/.test(next.text) && !UNITS.test(next.text) && !/^(?:votes|minutes|seconds|times)$/.test(next.text)
  );
}

/** `signed | the same evening`, `expired | two years later`, `renewed | four times since`. */
function isSameTime(view: SentenceView, from: number): boolean {
  const same = word(view, from) === 'the' && /^(?:same|following|next|very)$/.test(word(view, from + 1));
  const counted =
    NUMBER_WORD.test(word(view, from)) && /^(?:later|ago|earlier|after|before)$/.test(word(view, from + 2));
  return (
    isHowOften(view, from) ||
    (same && UNITS.test(word(view, from + 2))) ||
    (counted && UNITS.test(word(view, from + 1)))
  );
}

const NUMBER_WORD = new RegExp(`^(?:an?|one|${NUMBERS}|several|some|many)$`);
