import type { Span } from '../text/span.ts';
import type { PartialDate } from '../time/partial-date.ts';

/**
 * Who said it. The span is where this statement names its speaker, with title and what commas add (`Sen. Chuck Grassley (R-Iowa)`);
 * it may be a pronoun, the name is carried back in full.
 */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly span: Span | null;
}

/** How the words are given: in quotation marks, as reported speech, or as both. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** Whether the text says so itself, or it was concluded from what surrounds it. */
export type Basis = 'stated' | 'inferred';

/** A date that the text states, or else one that is concluded; neither where it bears none. */
export function dated(
  stated: PartialDate | null,
  concluded: PartialDate | null,
): Pick<Statement, 'date' | 'dateBasis'> {
  if (stated !== null) return { date: stated, dateBasis: 'stated' };
  return { date: concluded, dateBasis: concluded === null ? null : 'inferred' };
}

/** An attributed utterance. */
export interface Statement {
  readonly id: string;
  readonly speaker: Speaker;
  readonly mode: Mode;
  /** The quoted or reported words. */
  readonly quote: string;
  /** Where these words stand: without quotation marks, with the `that` of a reported clause; a quotation may be split. */
  readonly content: readonly Span[];
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly date: PartialDate | null;
  readonly dateBasis: Basis | null;
  readonly place: string | null;
  readonly placeBasis: Basis | null;
  readonly occasion: string | null;
  readonly outlet: string | null;
  /** For a report within a report (X said that Y had said): the statement in which this one stands. */
  readonly within: string | null;
  readonly span: Span;
}
