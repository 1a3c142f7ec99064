/**
 * What stands between an auxiliary and its verb and is no adverb: `is | for now | not enforced`, `was | on Friday | struck down`, `was | by
 * no means | repealed`. In: a sentence and a place. Out: the place behind, and whether the words deny.
 */
import { CALENDAR, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, standsOutsideNames, word } from '../words/sentence-view.ts';
import { verbReadings } from './verb-forms.ts';

interface Beside {
  readonly to: number;
  readonly denies: boolean;
}

export function besideVerb(view: SentenceView, at: number): Beside | null {
  if (view.mentionAt[at] !== null || !BEGINNING.test(word(view, at))) return null;
  const denies = DENYING.find((one) => standsOutsideNames(view, at, one));
  if (denies !== undefined) return { to: at + denies.length, denies: true };
  const plain = PLAIN.find((one) => standsOutsideNames(view, at, one));
  if (plain !== undefined) return { to: at + plain.length, denies: false };
  const withVerb = WITH_VERB.find((one) => standsOutsideNames(view, at, one))?.length ?? 0;
  if (withVerb > 0 && (NEGATIONS.has(word(view, at + withVerb)) || isCarried(word(view, at + withVerb))))
    return { to: at + withVerb, denies: false };
  const to = behindTime(view, at);
  return to === null ? null : { to, denies: false };
}

const BEGINNING = /^(?:for|at|by|in|on|of|to|as|since|late|early|last|this|once|under|with|without)$/;

const phrases = (list: string): readonly (readonly string[])[] => list.split('|').map((one) => one.split(' '));

const PLAIN = phrases(
  'at least|at last|at long last|at present|at the moment|at the time|for now|for the moment|for the time being|for the present|for the most part|for years|for decades|for months|for weeks|for good measure|in fact|in turn|in the end|in principle|in theory|of course|to date|as of now|as of today|as of yet|as yet|by now|by law|on paper|by and large|on the whole|in the meantime|since then|to this day|in essence|in reality|in due course|once and for all|as expected|as planned|as promised|to all intents and purposes|for all practical purposes|with immediate effect|without fanfare|without debate|without warning',
);
/** `has | in effect | not been repealed`, and not `has been in effect since 2015`. */
const WITH_VERB = phrases('in effect|in practice|in part|in full|once again|once more|for good');
const DENYING = phrases(
  'by no means|in no way|in no sense|at no point|at no time|at no stage|on no account|under no circumstances',
);

/** `was | on Friday | struck down`, `had | in 2015 | been repealed`, `was | late on Monday | blocked`: a time with the verb right behind it. */
function behindTime(view: SentenceView, at: number): number | null {
  let to = at;
  while (to < at + LONGEST && view.mentionAt[to] === null && isOfTime(view, to)) to++;
  if (to === at || !tellsTime(view, at, to)) return null;
  return view.mentionAt[to] === null && isCarried(word(view, to)) ? to : null;
}

const LONGEST = 6;

function isOfTime(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  return (
    /^(?:in|on|at|since|late|early|last|this|the|of)$/.test(text) ||
    CALENDAR.has(text) ||
    UNITS.test(text) ||
    view.tokens[at]?.kind === 'number'
  );
}

function tellsTime(view: SentenceView, from: number, to: number): boolean {
  return view.tokens
    .slice(from, to)
    .some(({ text }) => CALENDAR.has(text) || UNITS.test(text) || /^(?:1[6-9]|20)\d\d$/.test(text));
}

function isCarried(text: string): boolean {
  return text === 'been' || verbReadings(text).some(({ form }) => form === 'participle');
}
