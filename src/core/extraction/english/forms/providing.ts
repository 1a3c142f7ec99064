/**
 * What a law itself allows for: `the convention has no clause on suspension`, `the treaty provides for withdrawal`, `the act
 * contains a waiver clause`. In: a sentence. Out: a frame that such a power is given, or that none is.
 */

import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const HAVING = new Set(['have', 'contain', 'include', 'know', 'hold']);
const ALLOWING = new Set(['allow', 'permit', 'provide', 'foresee']);
const CLAUSE = /^(?:clause|clauses|provision|provisions|article|articles|mechanism|procedure|rule|rules|option)$/;
/** Powers that laws and treaties give or do not give. */
const POWERS: ReadonlySet<Sense> = new Set<Sense>(['suspend', 'leave', 'extend', 'waive', 'endLaw']);

const POWER = wordClass((text) => {
  const sense = NOUNS.get(text);
  return sense !== undefined && POWERS.has(sense);
});

export function providingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, POWER), (clause) => frameOf(context, clause));
}

interface Given {
  readonly sense: Sense;
  readonly none: boolean;
  readonly to: number;
}

/** Behind the verb: `no clause on | suspension`, `for | withdrawal`, `a | withdrawal | clause`. */
function givenIn({ view }: EnglishContext, { group }: Clause): Given | null {
  const clause = HAVING.has(group.lemma);
  if (!clause && !ALLOWING.has(group.lemma)) return null;
  let none = false;
  let ofClause = false;
  let found: Sense | undefined;
  let at = group.to;
  for (; at < Math.min(view.tokens.length, group.to + 10) && view.mentionAt[at] === null; at++) {
    const text = word(view, at);
    if (text === 'no') none = true;
    else if (CLAUSE.test(text)) ofClause = true;
    else if (NOUNS.has(text)) found = found ?? NOUNS.get(text);
    // `for the suspension | or | denunciation`: what is so of either
    else if (/^(?:or|nor)$/.test(text) && found !== undefined && NOUNS.has(word(view, at + 1))) continue;
    else if (!isLink(text)) break;
  }
  const fits = found !== undefined && POWERS.has(found) && (ofClause || !clause) && endsAt(view, at);
  return fits && found !== undefined ? { sense: found, none, to: at } : null;
}

function isLink(text: string): boolean {
  return /^(?:a|an|any|the|on|for|about|of|its|such|single|second|further|formal|unilateral|early|temporary)$/.test(
    text,
  );
}

/** Nothing behind it that the event would be of (`a clause on the suspension of aid`). */
function endsAt(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined || token.kind === 'mark' || /^(?:and|but|so|while|at|in|until|because|with)$/.test(token.text)
  );
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const given = group.passive || group.modal !== null || subject === null ? null : givenIn(context, clause);
  const meaning = given === null || subject === null ? null : readPhrase(view, subject, context.calledA);
  if (given === null || meaning === null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'providing',
    sense: given.sense,
    acted: actedOn(view, meaning),
    polarity: (group.negated !== mood.denied) !== given.none ? 'denied' : 'affirmed',
    negated: group.negated,
    modality: mood.modality,
    aspect: aspectOf(clause),
    actor: null,
    power: true,
    weak: meaning.pronoun,
    span: trimSpan(view, subject?.from ?? group.from, given.to),
    trigger: spanOf(view, group.from, given.to),
    sentence: context.index,
  };
}
