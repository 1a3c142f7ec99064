/**
 * Figures that come over a law: `the curtain fell on X`, `time has run out for X`, `the sun set on it`. The figure is the subject, and
 * the law stands behind a preposition. In: a sentence. Out: a frame that the law is over.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { alternatives } from '../../lexicon/en/alternatives.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

interface Figure {
  readonly head: RegExp;
  /** The verb, and the words between it and the law. */
  readonly verbs: readonly { readonly lemma: string; readonly rest: readonly string[] }[];
  readonly sense: Sense;
}

const figure = (heads: string, verbs: string, sense: Sense): Figure => ({
  head: new RegExp(`^(?:${heads})$`),
  verbs: alternatives(verbs).map((text) => {
    const [lemma = '', ...rest] = text.split(' ');
    return { lemma, rest };
  }),
  sense,
});

const FIGURES: readonly Figure[] = [
  figure('curtains?', '(fall|drop|come down) on', 'endLaw'),
  figure('axe|ax|guillotine|hammer|gavel', '(fall|come down) on', 'removeLaw'),
  figure('time|clock|sands?', 'run out (for|on)', 'expire'),
  figure('sun', '(set|go down) on', 'endLaw'),
  figure('lights?', 'go out (on|for)', 'endLaw'),
  figure('bells?|knell', '(toll|sound) for', 'endLaw'),
  figure('book|chapter|page', 'close on', 'endLaw'),
];

const FIGURE = wordClass((text) => FIGURES.some(({ head }) => head.test(text)));

export function befallingFrames(context: EnglishContext): readonly Frame[] {
  return foundIn(clausesOnLaw(context, FIGURE), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || group.passive || clause.relative) return null;
  const head = word(view, subject.to - 1);
  const fits = FIGURES.find((one) => one.head.test(head));
  const rest = fits?.verbs.find((one) => one.lemma === group.lemma && standsAt(view, group.to, one.rest))?.rest;
  if (fits === undefined || rest === undefined) return null;
  const from = group.to + rest.length;
  const meaning = readPhrase(view, { from, to: endOf(view, from, clause.to) }, context.calledA);
  if (meaning === null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, clause);
  return {
    form: 'befalling',
    sense: fits.sense,
    acted: actedOn(view, meaning),
    polarity: group.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: meaning.mention === null && meaning.pronoun,
    span: trimSpan(view, subject.from, Math.max(clause.to, from + 1)),
    trigger: spanOf(view, group.from, from),
    sentence: context.index,
  };
}

/** The law ends where a mark or a time begins. */
function endOf(view: SentenceView, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (
      view.mentionAt[at] === null &&
      (view.tokens[at]?.kind === 'mark' || /^(?:on|at|in|after|when)$/.test(word(view, at)))
    )
      return at;
  return Math.max(to, from + 1);
}
