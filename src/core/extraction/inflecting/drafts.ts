/** A statement as the cues give it, before its circumstances are looked up. */
import type { Mode, Speaker } from '../../claim/statement.ts';
import type { Span } from '../../text/span.ts';

export interface Draft {
  readonly speaker: Speaker;
  readonly mode: Mode;
  readonly content: readonly Span[];
  readonly cueSpan: Span | null;
  readonly sentence: number;
  readonly span: Span;
}

export function draftOf(
  speaker: Speaker,
  mode: Mode,
  content: readonly Span[],
  cueSpan: Span | null,
  sentence: number,
): Draft {
  const spans = [...content, ...(cueSpan === null ? [] : [cueSpan]), ...(speaker.span === null ? [] : [speaker.span])];
  return {
    speaker,
    mode,
    content,
    cueSpan,
    sentence,
    span: [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))],
  };
}
