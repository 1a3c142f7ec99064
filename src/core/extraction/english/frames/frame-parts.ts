/**
 * The parts of a frame that every form fills alike: what is acted on, who acts, past or present, the claim’s words. In: a
 * sentence and a phrase or clause of it. Out: one field of the frame.
 */

import type { Aspect } from '../../../claim/claim.ts';
import type { Span } from '../../../text/span.ts';
import type { ActedOn, ActorPhrase, PronounOf } from '../../frame.ts';
import { isAdverb, NUMBERS } from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { NOBODY } from '../../lexicon/en/nouns.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { setAsideIn } from '../clauses/contrast.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { UNITS } from '../phrases/time-units.ts';
import { isNotOne } from '../verbs/auxiliaries.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

/** The phrase as what the frame acts on. */
export function actedOn(view: SentenceView, meaning: PhraseMeaning): ActedOn {
  const { mention, carriedBy, pronoun, modifiers, target, scope, goesOnWith, deed, head } = meaning;
  return {
    ...(goesOnWith === undefined ? {} : { goesOnWith }),
    ...(deed === undefined ? {} : { deed }),
    ...(mention !== null || carriedBy === null || pronoun || carriedBy === head ? {} : { behind: true }),
    mention,
    carriedBy,
    pronoun,
    ...numbered(pronoun ? carriedBy : null),
    modifiers,
    scope,
    target,
    span: mention?.span ?? spanOf(view, meaning.phrase.from, meaning.phrase.to),
  };
}

/** The law of a name, or the one spoken of where none is given and the words at the span stand for it. */
export function actedOnNamed(mention: Mention | null, span: Span): ActedOn {
  const pronoun = mention === null;
  return {
    mention,
    carriedBy: pronoun ? 'it' : null,
    pronoun,
    ...numbered(pronoun ? 'it' : null),
    target: 'law',
    scope: WHOLE,
    span: mention?.span ?? span,
  };
}

const PRONOUNS: ReadonlyMap<string, PronounOf> = new Map([
  ['it', 'one'],
  ...['they', 'them', 'these', 'those'].map((word) => [word, 'several'] as const),
  ...['both', 'neither'].map((word) => [word, 'two'] as const),
  ...(['former', 'latter'] as const).map((word) => [word, word] as const),
]);

function numbered(word: string | null): Pick<ActedOn, 'pronounOf'> {
  const pronounOf = PRONOUNS.get(word ?? '');
  return pronounOf === undefined ? {} : { pronounOf };
}

/** `the deal the president signed suspends …`: a paper is no actor. */
const INSTRUMENTS =
  /^(?:royal|assent|deal|law|act|package|order|orders|memorandum|memo|document|paper|decision|ruling|statute|bill|measure|decree|legislation|proclamation|notice|signature|judgment|agreement|regulation|clause|text|section|sections|title)$/;
const DETERMINED = /^(?:the|a|an|this|that|his|her|its)$/;

/** `put | his name to the law` that does it; `Bill Clinton` is no bill. */
function isPaper(view: SentenceView, from: number, to: number): boolean {
  const start = DETERMINED.test(word(view, from)) ? from + 1 : from;
  const signed = /^(?:names?|signatures?)$/.test(word(view, start)) && /^(?:to|on|under)$/.test(word(view, start + 1));
  const paper = signed ? start + 2 : start;
  const at = signed && DETERMINED.test(word(view, paper)) ? paper + 1 : paper;
  const capitals = view.tokens[at]?.capital === true && view.tokens[at + 1]?.capital === true;
  const person = word(view, at) === 'bill' && at + 1 < to && capitals && word(view, at + 1).length > 1;
  return !person && INSTRUMENTS.test(word(view, at));
}

export function actorOf({ view }: EnglishContext, phrase: Phrase | null): ActorPhrase | null {
  if (phrase === null || (word(view, phrase.from) === 'no' && word(view, phrase.from + 1) === 'longer')) return null;
  let from = phrase.from;
  let to = phrase.to;
  // `Congress | and not the President`, `Congress | rather than the courts`
  const aside = setAsideIn(view, phrase);
  if (aside !== null) to = word(view, aside.from - 1) === 'and' ? aside.from - 1 : aside.from;
  const short = word(view, from) === 'not' && word(view, from + 1) === 'enough';
  while (!short && from < to && (view.tokens[from]?.kind === 'mark' || /^n(?:o|')t$/.test(word(view, from)))) from++;
  // `11.05 | Parliament adopted it`: the hour at which a running report has it
  if (from <= 1 && CLOCK.test(word(view, from))) {
    while (from < to - 1 && (CLOCK.test(word(view, from)) || OF_HOUR.test(word(view, from)))) from++;
  }
  while (from < to - 1 && LEADING_IN.test(word(view, from))) from++;
  // `the act, | which Berg signed on Monday, | prolonged it`
  const relative = view.tokens.slice(from, to).findIndex((_, at) => isRelativeAt(view, from + at));
  if (relative > 0) to = from + relative;
  to = withoutTail(view, from, ownerOfPaper(view, from, to));
  if (from >= to || to - from > 14 || isPaper(view, from, to)) return null;
  const excepted = exceptFor(view, from, to);
  if (excepted !== null) {
    const span = spanOf(view, excepted, to);
    return { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: true };
  }
  const first = word(view, from);
  // `the year | 2015`: no one acts
  if (to === from + 1 && DETERMINED.test(first)) return null;
  const span = spanOf(view, from, to);
  return {
    text: view.document.text.slice(span[0], span[1]),
    span,
    nobody: first === 'no' || NOBODY.has(first) || TOO_FEW.test(wordsOf(view, from, from + 2)) || isNotOne(view, from),
    only: first === 'only' || word(view, phrase.from - 1) === 'only',
  };
}

const isRelativeAt = (view: SentenceView, at: number): boolean =>
  word(view, at) === ',' && /^(?:which|who|whose|whom)$/.test(word(view, at + 1));

const CLOCK = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d$/;
const OF_HOUR = /^(?:[ap]\.?m\.?|gmt|utc|cet|est|edt|\])$/;

/** `too few states ratified it`, `not enough lawmakers voted to repeal it`: those who did brought nothing about. */
const TOO_FEW = /^(?:too few|not enough|insufficient \S+|fewer than)$/;

/** `Later | Congress extended it`: when, and not who. */
const LEADING_IN =
  /^(?:then|later|earlier|now|soon|again|still|also|meanwhile|eventually|subsequently|finally|ultimately|previously|recently|instead|thereafter|afterwards?|today|yesterday|thus|therefore|hence|however)$/;

/** `Berg | ’s letter to the committee withdrew it`: whose paper it is acts. */
function ownerOfPaper(view: SentenceView, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (view.mentionAt[at] !== null) return to;
    if (!/^(?:'s|s')$/.test(word(view, at))) continue;
    return PAPERS.test(word(view, at + 1)) || PAPERS.test(word(view, at + 2)) ? at : to;
  }
  return to;
}

const PAPERS = /^(?:letter|note|notice|memo|memorandum|order|decree|directive|proclamation|signature|determination)$/;

/** `nobody but | Russia`, `no one except | Berg`: who alone did; null where nobody is excepted. */
function exceptFor(view: SentenceView, from: number, to: number): number | null {
  if (word(view, from) !== 'no' && !NOBODY.has(word(view, from))) return null;
  for (let at = from + 1; at < Math.min(to - 1, from + 5); at++) {
    if (view.mentionAt[at] !== null) return null;
    if (/^(?:but|except|save)$/.test(word(view, at))) return word(view, at + 1) === 'for' ? at + 2 : at + 1;
    if (/^(?:other than|apart from|aside from)$/.test(`${word(view, at)} ${word(view, at + 1)}`)) return at + 2;
  }
  return null;
}

/** `Ukraine partly`, `The Supreme Court on Friday`: adverbs and times behind the name are the verb’s. */
function withoutTail(view: SentenceView, from: number, end: number): number {
  let to = end;
  const loose = (at: number) =>
    view.mentionAt[at] === null &&
    (view.tokens[at]?.kind === 'mark' ||
      view.tokens[at]?.kind === 'number' ||
      UNITS.test(word(view, at)) ||
      isAdverb(word(view, at)) ||
      /^(?:on|in|of|for|with|last|this|late|early|until)$/.test(word(view, at)) ||
      (UNITS.test(word(view, at + 1)) && COUNTS.test(word(view, at))));
  while (to > from + 1 && loose(to - 1)) to--;
  return to;
}

const COUNTS = new RegExp(`^(?:an?|one|${NUMBERS}|twenty|several|many|some)$`);

/** `had been waived until then` looks back on what was over; behind a verb of saying (`claimed that X had been waived`) it is a perfect moved back. */
export function aspectOf({ group, index, relative, introducer }: Clause, clauses: readonly Clause[] = []): Aspect {
  // `back again, 107 days after leaving X`
  if (introducer === 'after' && !group.perfect && group.modal === null && !group.past && group.form !== 'past')
    return 'past';
  if (group.modal !== null || group.infinitive) return 'future';
  if (group.perfect) {
    const own = relative || (introducer !== null && LOOKING_BACK.has(introducer));
    const reported = clauses.some((one) => one.index < index && SAYING.has(one.group.lemma));
    return group.past && (own || !reported) ? 'past' : 'perfect';
  }
  return group.past || group.form === 'past' ? 'past' : 'present';
}

const LOOKING_BACK = new Set(['after', 'before', 'when', 'until', 'since', 'because']);

export function trimSpan(view: SentenceView, from: number, to: number): Span {
  let start = from;
  let end = to;
  const soft = (at: number) =>
    view.tokens[at]?.kind === 'mark' || /^(?:and|but|or|that|which|when|because|while|n't)$/.test(word(view, at));
  while (start < end - 1 && soft(start)) start++;
  while (end > start + 1 && soft(end - 1)) end--;
  return spanOf(view, start, end);
}
