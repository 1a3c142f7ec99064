import { firstFrom, type Span } from '../text/span.ts';
import type { Passage } from './case.ts';

/** The passages that share words with the span; passages stand in order and do not overlap. */
export function passagesIn<T extends Passage>(passages: readonly T[], [start, end]: Span): readonly T[] {
  const from = firstFrom(passages, start + 1, (one) => one.span[1]);
  const to = firstFrom(passages, end, (one) => one.span[0]);
  return passages.slice(from, to);
}
