/**
 * Decisions against a law that are taken back: `annulled the decision to leave X`, `overturned the repeal of X`, `Berg reversed her
 * order to end X`. The law is back with that; a decision that is upheld stays. In: the clause of who does so. Out: what is told of which law.
 */
import type { ActedOn } from '../../frame.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { TAKING_BACK } from '../moods/undone-paper.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { word } from '../words/sentence-view.ts';
import { exitBehind } from './notice-exit.ts';

export interface Undone {
  readonly sense: Sense;
  readonly acted: ActedOn;
  readonly to: number;
}

export function decisionUndone(context: EnglishContext, clause: Clause): Undone | null {
  const { group, subject, object } = clause;
  const kept = KEEPING.has(group.lemma);
  if (!kept && (!TAKING_BACK.has(group.lemma) || RESTING.has(group.lemma))) return null;
  const phrase = group.passive ? subject : object;
  const found =
    phrase === null ? null : (decided(context, phrase, kept) ?? endedByNoun(context, phrase, kept || group.passive));
  return found === null ? null : { sense: kept ? 'uphold' : 'restore', ...found };
}

const KEEPING = new Set(['uphold', 'sustain', 'affirm']);
/** Nothing is taken back by these. */
const RESTING = new Set(['stay', 'pause', 'lift', 'pull', 'dissolve']);

/** `the presidential decision | to leave X`, `the order | to end X`. */
function decided(context: EnglishContext, { from, to }: Phrase, kept: boolean): Omit<Undone, 'sense'> | null {
  const { view, clauses } = context;
  for (let at = from; at <= to && view.mentionAt[at] == null; at++) {
    if (!DECISION.test(word(view, at)) || !/^(?:to|of)$/.test(word(view, at + 1))) continue;
    const exit = exitBehind(context, at + 1);
    if (exit !== null) return { acted: exit.acted, to: exit.end };
    // `upheld the decision to end X` is told by its own verb
    if (kept) return null;
    const told = clauses.find(({ group }) => group.infinitive && (group.from === at + 1 || group.from === at + 2));
    if (told?.object == null || !isEnding(told.group.lemma)) return null;
    const meaning = readPhrase(view, told.object, context.calledA);
    return meaning === null || meaning.indefinite || meaning.target !== 'law'
      ? null
      : { acted: actedOn(view, meaning), to: told.to };
  }
  return null;
}

const DECISION = /^(?:decisions?|decree|order|move|proclamation|memo|memorandum|directive)$/;

const isEnding = (lemma: string): boolean =>
  verbsOf(lemma).some(({ rest, on, sense }) => rest.length === 0 && on !== 'subject' && ENDING.has(sense));

/** `the repeal of | X`, `Norway’s withdrawal from | X`: that an exit was upheld, or that a repeal was overturned, is told as the exit or the repeal is. */
function endedByNoun(context: EnglishContext, { from, to }: Phrase, toldByNoun: boolean): Omit<Undone, 'sense'> | null {
  const { view } = context;
  if (toldByNoun) return null;
  for (let at = from; at < to - 1 && view.mentionAt[at] == null; at++) {
    const sense = NOUNS.get(word(view, at));
    const link = word(view, at + 1);
    if (sense === undefined || !ENDING.has(sense) || link !== (sense === 'leave' ? 'from' : 'of')) continue;
    const meaning = readPhrase(view, { from: at + 2, to }, context.calledA);
    return meaning === null || meaning.mention === null || meaning.target !== 'law'
      ? null
      : { acted: actedOn(view, meaning), to };
  }
  return null;
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'removeLaw', 'rescind', 'endLaw', 'leave']);
