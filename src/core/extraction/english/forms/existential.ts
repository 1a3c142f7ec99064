/**
 * That there is a law, or none: `there is no longer a Section 907`, `since Friday there is no such act`, `there still is a Section 907`, `Norway
 * no longer has a carbon tax`, `the country has no debt ceiling any more`, `Norway has had a carbon tax since 1991`, `nothing is left of X`.
 * Without a word of time or denial the words only bring a law in. In: a sentence. Out: a frame that it is law, or is not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { has, placesOf, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { noneOf, nothingLeft } from './existential-none.ts';

const HAVING = verbClass(new Set(['have']));
const THERE = wordClass((text) => text === 'there');
const NOTHING = wordClass((text) => text === 'nothing');

export function existentialFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !context.meansLaw) return [];
  return [
    ...foundIn(placesOf(view, THERE), (at) => noneOf(context, at) ?? (view.names ? frameOf(context, at) : null)),
    ...foundIn(view.names ? placesOf(view, NOTHING) : [], (at) => nothingLeft(context, at)),
    ...foundIn(view.names && has(view, HAVING) ? context.clauses : [], (clause) => hadBy(context, clause)),
  ];
}

/** `America | has | no debt limit any more`, `we | no longer have | an assault weapons ban`: of a state or its people. */
function hadBy(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const hasHad = /^(?:has|have) (?:\p{L}+ )?had$/u.test(wordsOf(view, group.from, group.to));
  const over = group.past && !hasHad;
  if (group.lemma !== 'have' || group.passive || over || group.modal !== null || subject === null) return null;
  if (!ofState(view, subject)) return null;
  const longer = /\bno longer\b/.test(wordsOf(view, Math.max(0, group.from - 2), group.to + 2));
  let at = group.to;
  let none = false;
  for (; at < view.tokens.length && view.mentionAt[at] === null; at++) {
    const text = word(view, at);
    if (text === 'no') none = true;
    else if (!/^(?:longer|an?|any|such|the|its|their|our)$/.test(text)) return null;
  }
  let end = at;
  while (end < view.tokens.length && view.mentionAt[end] != null) end++;
  const anyMore = /^(?:any (?:more|longer)|anymore)\b/.test(wordsOf(view, end, Math.min(end + 2, view.tokens.length)));
  const denied = longer || ((none || group.negated) && anyMore);
  const since = hasHad && word(view, end) === 'since';
  const now = /\bnow\b/.test(wordsOf(view, Math.max(0, group.from - 1), group.to));
  const has = !none && !group.negated && /^an?$/.test(word(view, group.to)) && (since || now);
  if (end === at || !(denied || has) || !endsThere(view, end)) return null;
  const read = readPhrase(view, { from: at, to: end }, context.calledA);
  // of a bill that is called a law it is said that it is one
  const meaning =
    read?.target === 'measure' && /^(?:law|act|statute)$/.test(word(view, end - 1))
      ? { ...read, target: 'law' as const }
      : read;
  if (meaning === null || meaning.target !== 'law') return null;
  return {
    ...stateOf(context, clause, meaning, denied),
    span: trimSpan(view, subject.from, anyMore ? end + (word(view, end) === 'anymore' ? 1 : 2) : end),
    trigger: spanOf(view, group.from, at),
  };
}

/** `America`, `the country`, `we`: whoever lives under the law, and no bill, firm or person. */
function ofState(view: SentenceView, { from, to }: Phrase): boolean {
  const words = wordsOf(view, from, to).replace(/ (?:no longer|now)$/, '');
  return (
    /^(?:the (?:country|nation|state|us|u\.?s\.?|united states|americans)|we|you|americans)$/.test(words) ||
    STATES.named(words).length > 0
  );
}

function frameOf(context: EnglishContext, there: number): Frame | null {
  const { view, clauses } = context;
  if (!/^(?:is|are|'s)$/.test(word(view, there + 1))) return null;
  const clause = clauses.find(({ group }) => group.from <= there + 1 && there + 1 < group.to);
  if (clause === undefined || clause.group.modal !== null) return null;
  let at = there + 2;
  let denied = false;
  let still = false;
  for (; at < view.tokens.length && view.mentionAt[at] === null; at++) {
    const text = word(view, at);
    if (text === 'no' || text === 'not' || text === "n't") denied = true;
    else if (text === 'still') still = true;
    else if (!(isAdverb(text) || /^(?:longer|an?|any|such|thing|as|federal|national|nationwide)$/.test(text)))
      return null;
  }
  let end = at;
  while (end < view.tokens.length && view.mentionAt[end] != null) end++;
  if (end === at || (!denied && !still) || !endsThere(view, end)) return null;
  const meaning = readPhrase(view, { from: at, to: end }, context.calledA);
  if (meaning === null || meaning.target !== 'law') return null;
  return {
    ...stateOf(context, clause, meaning, denied),
    span: trimSpan(view, there, end),
    trigger: spanOf(view, there, at),
  };
}

function stateOf(
  context: EnglishContext,
  clause: Clause,
  meaning: PhraseMeaning,
  denied: boolean,
): Omit<Frame, 'span' | 'trigger'> {
  const mood = moodOf(context, clause);
  return {
    form: 'existential',
    sense: 'beLaw',
    acted: actedOn(context.view, meaning),
    polarity: denied !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    sentence: context.index,
  };
}

/** Nothing behind the name that it could belong to: `there is no X exemption`, `there is no X for small firms`. */
function endsThere(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    /^(?:any|anymore|today|now|and|but|since|left|because|that)$/.test(token.text)
  );
}
