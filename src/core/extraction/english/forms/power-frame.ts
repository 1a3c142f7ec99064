/**
 * What the forms of power share: the act that somebody may or may not do, and the frame that tells who. In: a clause and its act. Out: the
 * act of a verb, and the frame.
 */
import type { ActedOn, Frame } from '../../frame.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { trimSpan } from '../frames/frame-parts.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { spanOf, standsAt, standsOutsideNames } from '../words/sentence-view.ts';

/** What somebody has the power to do to a law. */
export const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'rescind',
  'annul',
  'voidByCourt',
  'suspend',
  'waive',
  'amend',
  'enlarge',
  'extend',
  'leave',
  'restore',
  'ratify',
]);

/** Whose act it takes. */
export const ACTS =
  /\b(?:congress|congressional|parliament|parliamentary|legislat\w*|act of|vote|law|statute|court|president\w*|executive|senate|lawmakers?|votes|rada|duma|saeima|knesset|assembly|deputies|mps|cabinet)\b/;

/** The act that is spoken of, and the phrase that says what it acts on. */
export interface Act {
  readonly sense: Sense;
  readonly on: Phrase | null;
  readonly clause?: Clause;
  /** The law that was told of before, where the act is taken up from there. */
  readonly acted?: ActedOn;
}

/** The sense of the verb alone: of several (`abandon`, `toss`, `undo`) what may be a power, and the last entered. */
export function senseOf(lemma: string): Sense | undefined {
  const alone = verbsOf(lemma).filter(({ rest }) => rest.length === 0);
  return (alone.findLast(({ sense }) => ENDING.has(sense)) ?? alone.at(-1))?.sense;
}

/** The verb with its particles (`get rid of it`, `wipe it out`, `take it off the books`), and what it acts on. */
export function verbAt({ view }: EnglishContext, { group, object }: Clause): Act | null {
  const idioms = verbsOf(group.lemma).filter(({ rest, on }) => rest.length > 0 && on === 'object');
  const entry = idioms.find(({ rest }) => standsAt(view, group.to, rest));
  const from = group.to + (entry?.rest.length ?? 0);
  if (entry !== undefined && from < view.tokens.length)
    return { sense: entry.sense, on: { from, to: Math.max(from + 1, object?.to ?? 0) } };
  for (let at = group.to + 1; at < group.to + FAR && view.tokens[at]?.kind !== 'mark'; at++) {
    const around = idioms.find(({ split, rest }) => split && standsOutsideNames(view, at, rest));
    if (around !== undefined) return { sense: around.sense, on: { from: group.to, to: at } };
  }
  const sense = senseOf(group.lemma);
  return sense === undefined ? null : { sense, on: object };
}

/** Between a verb and its particle stands no longer name. */
const FAR = 10;

/** The law it is about: named in the object, or carried on (`it`, `a statute`); a bare noun leaves it to the text before. */
export function powerFrame(
  context: EnglishContext,
  clause: Clause,
  { sense, on: phrase, clause: acting = clause, acted }: Act,
  actor: NonNullable<Frame['actor']>,
  denied: boolean,
): Frame {
  const { view } = context;
  const meaning = phrase === null ? null : readPhrase(view, phrase, context.calledA);
  const named = namedIn(context, clause);
  const carried = meaning === null || meaning.mention !== null || meaning.indefinite || named !== null ? null : meaning;
  const at =
    meaning === null || phrase === null
      ? spanOf(view, clause.group.from, clause.group.to)
      : spanOf(view, phrase.from, phrase.to);
  return {
    form: 'power',
    sense,
    acted: acted ?? {
      mention: meaning?.mention ?? named,
      carriedBy: meaning?.mention != null || named !== null ? null : (carried?.carriedBy ?? 'law'),
      pronoun: carried?.pronoun ?? false,
      modifiers: [],
      target: 'law',
      scope: WHOLE,
      span: named?.span ?? at,
    },
    polarity: denied ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'present',
    actor,
    power: true,
    weak: false,
    span: trimSpan(view, Math.min(clause.subject?.from ?? clause.group.from, clause.group.from), clause.to),
    // the act’s own verb, where there is one: it is spoken for
    trigger: spanOf(view, acting.group.from, acting.group.to),
    sentence: context.index,
  };
}

function namedIn(context: EnglishContext, clause: Clause) {
  for (let at = clause.from; at < clause.to; at++)
    if (context.view.mentionAt[at] != null) return context.view.mentionAt[at] ?? null;
  return null;
}
