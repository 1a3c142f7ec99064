/** Steps of a bill that a sentence tells of without a verb of its own for them. In: a clause and what is told in it. Out: the frame of a vote. */

import type { Span } from '../../../text/span.ts';
import type { ActedOn, Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { spanOf } from '../words/sentence-view.ts';
import { actorOf, aspectOf, trimSpan } from './frame-parts.ts';

/** The bill that is spoken of, where no word names it. */
export const unnamedBill = (span: Span): ActedOn => ({
  mention: null,
  carriedBy: 'bill',
  pronoun: false,
  target: 'measure',
  scope: WHOLE,
  span,
});

export interface VoteTold {
  readonly acted: ActedOn;
  readonly by: Phrase | null;
  /** Where the words for it end. */
  readonly end: number;
}

export function voteFrame(
  form: string,
  context: EnglishContext,
  clause: Clause,
  { acted, by, end }: VoteTold,
  polarity: Frame['polarity'],
): Frame {
  const { view, clauses, index } = context;
  const { group, subject } = clause;
  return {
    form,
    sense: 'pass',
    acted,
    polarity,
    modality: 'asserted',
    aspect: aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), Math.max(end, group.to)),
    trigger: spanOf(view, group.from, group.to),
    sentence: index,
  };
}
