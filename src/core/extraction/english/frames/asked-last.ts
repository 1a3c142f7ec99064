/** What stands in the question that ends a sentence is asked: `X was repealed, so why was Y kept?`. */
import type { Frame } from '../../frame.ts';
import type { EnglishContext } from '../clauses/context.ts';

export function askedLast({ view: { askedFrom, tokens } }: EnglishContext, frame: Frame): Frame {
  const asked = askedFrom !== null && frame.trigger[0] >= (tokens[askedFrom]?.start ?? Number.POSITIVE_INFINITY);
  return asked ? { ...frame, modality: 'questioned' } : frame;
}
