import type { Mode, Speaker } from '../../../../claim/statement.ts';
import type { Span } from '../../../../text/span.ts';

/** A statement as the forms find it, before date, place, occasion and outlet are looked up. */
export interface DraftStatement {
  readonly form: string;
  readonly speaker: Speaker;
  readonly mode: Mode;
  readonly content: readonly Span[];
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** Index of the sentence whose circumstances count. */
  readonly sentence: number;
  readonly span: Span;
}
