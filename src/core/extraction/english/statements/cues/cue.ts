import type { Speaker } from '../../../../claim/statement.ts';
import type { Span } from '../../../../text/span.ts';
import type { Clause } from '../../clauses/clause.ts';

/** Who says it and by which words. */
export interface Cue {
  readonly speaker: Speaker;
  readonly lemma: string;
  readonly span: Span;
  /** Tokens of the sentence that the attribution takes up, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause | null;
  /** Whoever spoke before in the sentence goes on: what stands before it was said by another verb. */
  readonly joined?: boolean;
  readonly kind: 'verb' | 'reacting' | 'according' | 'noun';
}
