/**
 * What the subject before it makes of a pronoun: `The waiver lapsed. It was not renewed` goes on with the waiver, `X, like Y, bars aid.
 * It was waived` with X. In: a clause and what a phrase of it means. Out: the same meaning, of the thing or the law spoken of.
 */
import type { Target } from '../../claim/claim.ts';
import { SAYING } from '../lexicon/en/cues.ts';
import type { Sense } from '../sense.ts';
import { type Clause, isMain } from './clause.ts';
import type { EnglishContext } from './context.ts';
import { type PhraseMeaning, readPhrase } from './noun-phrase.ts';
import { isPronounAlone, type Phrase } from './phrase-parts.ts';
import { word } from './sentence-view.ts';

/** What a pronoun can go on with that is not the law itself. */
const HANGING: ReadonlySet<Target> = new Set<Target>(['waiver', 'limit', 'measure']);

/** Sentences that may all go on with the pronoun. */
const CHAIN = 3;

export function asSpokenOf(
  context: EnglishContext,
  { group }: Clause,
  meaning: PhraseMeaning | null,
  sense?: Sense,
): PhraseMeaning | null {
  return meaning === null ? null : goingOn(context, group.from, meaning, sense);
}

/** The same of a pronoun that stands, or is left out, at a place of the sentence. */
export function goingOn(context: EnglishContext, at: number, meaning: PhraseMeaning, sense?: Sense): PhraseMeaning {
  if (!meaning.pronoun || meaning.target !== 'law' || !/^(?:it|they|them)$/.test(meaning.head)) return meaning;
  const about = spokenOf(context, at, CHAIN, sense !== undefined && OF_TERMS.has(sense));
  if (about === null) return meaning;
  if (HANGING.has(about.target)) return { ...meaning, target: about.target };
  return about.target === 'law' && about.mention !== null ? { ...meaning, goesOnWith: about.mention } : meaning;
}

/** Said of what has a term, as waivers have: `Nobody has renewed the waiver. It ran out`. */
const OF_TERMS: ReadonlySet<Sense> = new Set<Sense>(['expire', 'extend']);

/**
 * What the clause before the place is about, back over clauses that are about “it”, and over who says so; `objects` too, where somebody
 * did something with a waiver.
 */
function spokenOf(context: EnglishContext, before: number, left: number, objects: boolean): PhraseMeaning | null {
  const main = context.clauses.findLast((one) => one.group.to <= before && isMain(one) && !SAYING.has(one.group.lemma));
  if (main === undefined) {
    const { previous } = context;
    return previous === null || left === 0 ? null : spokenOf(previous, previous.view.tokens.length, left - 1, objects);
  }
  // `The X Act put it back, and it remains law`: whom the pronoun meant it goes on to mean
  const goesOn = isPronounAlone(context.view, main.subject, /^(?:it|they)$/) || startsWithPronoun(context, main.object);
  if (goesOn) return spokenOf(context, main.group.from, left, objects);
  const subject = meant(context, main.subject);
  const object = objects && subject === null ? meant(context, main.object) : null;
  return object?.target === 'waiver' ? object : subject;
}

/** `it back`, `it on hold`. */
function startsWithPronoun({ view }: EnglishContext, phrase: Phrase | null): boolean {
  return phrase !== null && /^(?:it|them)$/.test(word(view, phrase.from));
}

function meant(context: EnglishContext, phrase: Phrase | null): PhraseMeaning | null {
  const meaning = phrase === null ? null : readPhrase(context.view, phrase, context.calledA);
  return meaning === null || meaning.indefinite ? null : meaning;
}
