/**
 * A question that only ends a sentence: `X is in force, or else why would they ask?`, `X was repealed in May, and now what?`. What
 * stands before it is told, and only what stands behind is asked.
 */
import type { Token } from '../../../text/token.ts';

/** In tokens: a clause has no fewer. */
const LEAST = 4;

/** Token where the question begins; null where the whole sentence asks, or none does. */
export function askedBehind(tokens: readonly Token[], asks: boolean): number | null {
  if (!asks || OPENS_QUESTION.test(tokens[0]?.text ?? '')) return null;
  for (let mark = tokens.length - 2; mark >= LEAST; mark--) {
    if (!/^[,;:—–-]{1,2}$/.test(tokens[mark]?.text ?? '')) continue;
    const tail = tokens
      .slice(mark + 1, mark + 6)
      .map(({ text }) => text)
      .join(' ');
    if (ASKS.test(tail)) return mark + 1;
  }
  return null;
}

const OPENS_QUESTION =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|shall|may|might|must|isn|aren|wasn|hasn|didn|won|who|whom|whose|what|why|how|when|where|which|and|but|")$/;

/** `why …`, `and now what?`, `or else who would …`; `, who signed it` is told of somebody. */
const ASKS =
  /^(?:(?:and |but |or |so |or else |yet |and so |but then )(?:now |then )?(?:why|what|who|how)\b|why\b|now what\b|what (?:now|then|next)\b|how come\b)/;
