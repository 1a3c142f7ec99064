/** Where a reported clause begins behind its cue: over whom it was said to, over when, where and on what occasion. */
import { DETERMINERS, MONTHS, PREPOSITIONS, PRONOUNS, WEEKDAYS } from '../../../lexicon/en/closed-classes.ts';
import { HEARERS, OCCASIONS } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';
import { nameRun } from './name-run.ts';

const WHEN = new RegExp(
  `^(?:${WEEKDAYS}|today|yesterday|tonight|earlier|later|recently|again|last|this|on-air|afterwards?|separately|too|also|privately|publicly|repeatedly|simply|flatly)$`,
);
const TIMES = new RegExp(
  `^(?:${WEEKDAYS}|${MONTHS}|week|month|year|night|morning|afternoon|evening|weekend|today|day|spring|summer|autumn|fall|winter)$`,
);
const LEADS = /^(?:on|in|at|during|to|via|from|with|for|before|after|over|by)$/;

/** Behind the hearer of `told`: `them`, `reporters`, `host Sean Hannity`, `the committee`; null where none is named. */
export function overHearer({ view }: EnglishContext, from: number): number | null {
  const first = view.tokens[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (/^(?:me|him|her|us|them|you|reporters|journalists|everyone|people)$/.test(first.text)) return from + 1;
  let at = from;
  while (at < from + 6 && (DETERMINERS.has(word(view, at)) || isModifier(word(view, at)))) at++;
  const run = nameRun(view.tokens, at);
  if (run !== null)
    return closeName(
      view.tokens.map((token) => token.text),
      run,
    );
  for (let end = at; end < Math.min(at + 4, view.tokens.length); end++)
    if (HEARERS.has(word(view, end))) return end + 1;
  if (DETERMINERS.has(first.text)) return overNoun(view, from + 1);
  const next = word(view, from + 1);
  const many =
    /[^s]s$/.test(first.text) &&
    (view.tokens[from + 1]?.kind === 'mark' ||
      next === 'who' ||
      DETERMINERS.has(next) ||
      PRONOUNS.has(next) ||
      view.mentionAt[from + 1] != null);
  return many ? from + 1 : null;
}

/** `told the school board, …`: a hearer that no list knows, where a mark or a preposition ends it. */
function overNoun(view: SentenceView, from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.kind === 'mark' || PREPOSITIONS.has(token.text) || token.text === 'that')
      return at > from ? at : null;
    if (view.mentionAt[at] !== null) return null;
  }
  return null;
}

function isModifier(text: string): boolean {
  return /^(?:host|anchor|presenter|newspaper|agency|broadcaster|channel|magazine|station|outlet|daily|senator|fellow|british|french|german|russian|turkish|american|state|local)$/.test(
    text,
  );
}

/** `Fox News` | `'s` | `Megyn Kelly`. */
function closeName(words: readonly string[], at: number): number {
  return words[at] === "'s" ? at + 1 : at;
}

/** Behind times, places and occasions: `on Friday`, `in an interview with CNN`, `on X`, `earlier this week`. */
export function overAdjuncts(context: EnglishContext, from: number): number {
  for (let at = from; ; ) {
    const next = overAdjunct(context, at);
    if (next === null) return at;
    at = next;
  }
}

function overAdjunct(context: EnglishContext, at: number): number | null {
  const { view } = context;
  const text = word(view, at);
  if (WHEN.test(text)) {
    if (!/^(?:last|this|earlier|later)$/.test(text)) return at + 1;
    for (let end = at + 1; end <= at + 3; end++) if (TIMES.test(word(view, end))) return end + 1;
    return /^(?:earlier|later)$/.test(text) ? at + 1 : null;
  }
  if (text === 'that' && TIMES.test(word(view, at + 1))) return at + 2;
  if (!LEADS.test(text) || view.mentionAt[at + 1] !== null) return null;
  return overObject(context, at + 1);
}

/** A time, a name or an occasion behind a preposition. */
function overObject({ view, groups }: EnglishContext, from: number): number | null {
  if (TIMES.test(word(view, from)) || view.tokens[from]?.kind === 'number')
    return overDate(
      view.tokens.map((t) => t.text),
      from,
    );
  const run = nameRun(view.tokens, from);
  if (run !== null) return overNamed(view, run);
  for (let at = from; at < Math.min(from + 6, view.tokens.length); at++) {
    if (view.tokens[at]?.kind === 'mark' || groups.some((group) => group.from === at && group.finite)) return null;
    // `wrote in both listings | he was honoured`
    if (at > from && NOMINATIVE.test(word(view, at)) && groups.some((group) => group.from === at + 1 && group.finite))
      return at;
    if (OCCASIONS.has(word(view, at)) || HEARERS.has(word(view, at)) || TIMES.test(word(view, at)))
      return OCCASIONS.has(word(view, at + 1)) ? at + 2 : overNamed(view, at + 1);
  }
  return null;
}

/** `at a New Year | reception`, `in a TASS | interview`: the noun that the name tells more of, where the clause ends behind it. */
function overNamed({ tokens, mentionAt }: SentenceView, at: number): number {
  const ends = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark';
  return ends && tokens[at]?.kind === 'word' && mentionAt[at] === null ? at + 1 : at;
}

const NOMINATIVE = /^(?:he|she|they|we|i|it|there)$/;

/** `Friday`, `May 5`, `8 August 2025`, `Aug. 8, 2025`. */
function overDate(words: readonly string[], from: number): number {
  let at = from + 1;
  while (/^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})$/.test(words[at] ?? '') || TIMES.test(words[at] ?? '')) at++;
  return words[at] === ',' && /^\d{4}$/.test(words[at + 1] ?? '') ? at + 2 : at;
}

/** Words that join clauses or lead an adjunct: no subject of a reported clause begins or ends with them. */
const NO_SUBJECT =
  /^(?:on|in|at|during|after|before|to|of|for|with|by|from|about|as|when|while|who|and|or|but|because|since|until|nor)$/;

/** Whether a clause with a subject of its own begins here. */
export function beginsClause(context: EnglishContext, from: number): boolean {
  const { view, groups } = context;
  const first = word(view, from);
  if (['if', 'unless', 'once', 'although', 'despite'].includes(first)) return true;
  const next = groups.find((group) => group.from >= from && group.finite);
  if (next === undefined || next.from === from) return false;
  if (NO_SUBJECT.test(first) && view.mentionAt[from] === null && !isFronted(context, from, next.from)) return false;
  if (
    /^\w+ (?:hours?|days?|weeks?|months?|years?) (?:after|before|later|ago)$/.test(
      [0, 1, 2].map((n) => word(view, from + n)).join(' '),
    )
  )
    return false;
  const between = view.tokens.slice(from + 1, next.from);
  const joins = between.findIndex(
    (token, index) =>
      /^(?:while|when|because|until|after|before|as|who|which)$/.test(token.text) &&
      view.mentionAt[from + 1 + index] === null,
  );
  return joins < 0 && !/^(?:and|or|but|nor|then|to)$/.test(word(view, next.from - 1));
}

/** `said under the law, drivers must pay`: an adjunct of the reported clause itself, closed by a comma before a subject. */
function isFronted({ view }: EnglishContext, from: number, verb: number): boolean {
  if (!/^(?:in|at|for|with|by|from|on|to)$/.test(word(view, from))) return false;
  const comma = view.tokens.slice(from, verb).findIndex((token) => token.text === ',');
  return (
    comma > 0 &&
    comma < 7 &&
    (PRONOUNS.has(word(view, from + comma + 1)) || DETERMINERS.has(word(view, from + comma + 1)))
  );
}
