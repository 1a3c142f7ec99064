/** Times and counts that stand right behind a law’s name or a pronoun and are no part of it. In: a sentence and a place. Out: yes or no. */
import { isAdverb, NUMBERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { numberOf } from '../../lexicon/en/time-words.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { BEFORE_UNITS, UNITS } from './time-units.ts';

/** `Section 907 | every year since 2002`, `Section 907 | eight days after he was sworn in`: a time behind a name. */
export function isTime(view: SentenceView, at: number): boolean {
  const counted = BEFORE_UNITS.test(word(view, at)) || view.tokens[at]?.kind === 'number';
  if (
    view.mentionAt[at - 1] !== null &&
    counted &&
    UNITS.test(word(view, at + 1)) &&
    /^(?:after|before|later|ago|earlier|into|on|from)$/.test(word(view, at + 2))
  )
    return true;
  if (view.mentionAt[at - 1] === null) return false;
  if (isSomeTime(view, at)) return true;
  if (!/^(?:every|each|last|this|next)$/.test(word(view, at))) return false;
  // `every six months`, `every other year`
  const unit = EVERY_SO_MANY.test(word(view, at + 1)) || view.tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1;
  return UNITS.test(word(view, unit)) && word(view, unit + 1) !== "'s";
}

/** `froze X | weeks after it took effect`, `it | just a few days before`: a time that nobody counted. */
function isSomeTime(view: SentenceView, at: number): boolean {
  let unit = at;
  while (unit < at + 4 && (isAdverb(word(view, unit)) || /^(?:an?|few|couple|of|mere)$/.test(word(view, unit)))) unit++;
  return (
    /^(?:hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?|ages|eons|aeons|while)$/.test(
      word(view, unit),
    ) && /^(?:after|before|later|ago|earlier)$/.test(word(view, unit + 1))
  );
}

const EVERY_SO_MANY = new RegExp(`^(?:other|second|third|few|couple|${NUMBERS})$`);

/** `prolonged it | sixteen times`, `declared it | ten days after the raid`: how often, or when. */
export function isBehindPronoun(view: SentenceView, from: number, at: number): boolean {
  if (at !== from + 1 || !/^(?:it|them)$/.test(word(view, from))) return false;
  // `lifted it himself`, `repealed it either`
  if (/^(?:himself|herself|itself|themselves|either|too|whole|wholesale|alone|anyway|instead)$/.test(word(view, at)))
    return true;
  // `no fewer than ten times`, `more than once`
  if (/^(?:no|more|not|at)$/.test(word(view, at)) && /^(?:fewer|less|more|than|least)$/.test(word(view, at + 1)))
    return true;
  if (isSomeTime(view, at) || areTimesAt(view, at)) return true;
  const text = word(view, at);
  const many = /^(?:many|countless|dozens|hundreds)$/.test(text) || view.tokens[at]?.kind === 'number';
  const counted = many || BEFORE_UNITS.test(text) || numberOf(text) !== null;
  const unit = /^(?:more|full|further|whole|short|long|consecutive|straight)$/.test(word(view, at + 1))
    ? at + 2
    : at + 1;
  return counted && (UNITS.test(word(view, unit)) || /^(?:times?|term)$/.test(word(view, unit)));
}

/** `repealed it | yesterday with a stroke of the pen`, `waived it | every six months since 1999`: nothing else up to the preposition. */
function areTimesAt(view: SentenceView, at: number): boolean {
  let end = at;
  while (end < at + 6 && isTimeWord(view, end)) end++;
  return end > at && PREPOSITIONS.has(word(view, end));
}

function isTimeWord(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (view.mentionAt[at] !== null || PREPOSITIONS.has(text)) return false;
  return (
    isAdverb(text) ||
    UNITS.test(text) ||
    BEFORE_UNITS.test(text) ||
    /^(?:every|each|other)$/.test(text) ||
    numberOf(text) !== null
  );
}
