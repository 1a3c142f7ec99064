/**
 * What the subject before it makes of a pronoun: `The waiver lapsed. It was not renewed` goes on with the waiver, `X, like Y, bars aid.
 * It was waived` with X. In: a clause and what a phrase of it means. Out: the same meaning, of the thing or the law spoken of.
 */
import type { Target } from '../../claim/claim.ts';
import { SAYING } from '../lexicon/en/cues.ts';
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
): PhraseMeaning | null {
  return meaning === null ? null : goingOn(context, group.from, meaning);
}

/** The same of a pronoun that stands, or is left out, at a place of the sentence. */
export function goingOn(context: EnglishContext, at: number, meaning: PhraseMeaning): PhraseMeaning {
  if (!meaning.pronoun || meaning.target !== 'law' || !/^(?:it|they|them)$/.test(meaning.head)) return meaning;
  const about = spokenOf(context, at, CHAIN);
  if (about === null) return meaning;
  if (HANGING.has(about.target)) return { ...meaning, target: about.target };
  return about.target === 'law' && about.mention !== null ? { ...meaning, goesOnWith: about.mention } : meaning;
}

/** What the clause before the place is about, back over clauses that are about “it”, and over who says so. */
function spokenOf(context: EnglishContext, before: number, left: number): PhraseMeaning | null {
  const main = context.clauses.findLast((one) => one.group.to <= before && isMain(one) && !SAYING.has(one.group.lemma));
  if (main === undefined) {
    const { previous } = context;
    return previous === null || left === 0 ? null : spokenOf(previous, previous.view.tokens.length, left - 1);
  }
  // `The X Act put it back, and it remains law`: whom the pronoun meant it goes on to mean
  const goesOn = isPronounAlone(context.view, main.subject, /^(?:it|they)$/) || startsWithPronoun(context, main.object);
  return goesOn ? spokenOf(context, main.group.from, left) : meant(context, main.subject);
}

/** `it back`, `it on hold`. */
function startsWithPronoun({ view }: EnglishContext, phrase: Phrase | null): boolean {
  return phrase !== null && /^(?:it|them)$/.test(word(view, phrase.from));
}

function meant(context: EnglishContext, phrase: Phrase | null): PhraseMeaning | null {
  const meaning = phrase === null ? null : readPhrase(context.view, phrase, context.calledA);
  return meaning === null || meaning.indefinite ? null : meaning;
}
