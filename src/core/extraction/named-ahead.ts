/**
 * Laws that a text names only behind the word that means them: `the cancellation of this amendment … The remark concerned the 907th
 * Amendment`, `A year after it was signed, X was repealed`. In: a frame and the next mention. Out: its law, or null.
 */
import type { Law } from '../law/law.ts';
import { sentenceAt } from '../text/document.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mentions.ts';

type Read = Pick<ClaimInput, 'document' | 'language'>;

/** A noun for the law. */
export function ahead(
  frame: Frame,
  { document, reading }: Pick<ClaimInput, 'document' | 'reading'>,
  next: Mention | undefined,
  fits: (law: Law) => boolean,
): Law | null {
  if (next === undefined || !fits(next.law)) return null;
  // `the president signed the stopgap, so X lives on`: a bill of a law that is named later is told of in the same sentence
  const bill = frame.acted.target === 'measure' && next.law.type !== 'measure';
  const opening = document.sentences[frame.sentence]?.span[0] === frame.span[0];
  if (bill && (!opening || sentenceAt(document, next.span[0]) !== frame.sentence)) return null;
  // `the law that the president signed repeals X`: what does something to it is another
  const doesIt = reading.frames.some(
    ({ acted, trigger, sentence }) =>
      acted.mention === next &&
      sentence === frame.sentence &&
      frame.acted.span[1] <= trigger[0] &&
      trigger[1] <= next.span[0],
  );
  return !doesIt && sentenceAt(document, next.span[0]) - frame.sentence <= 3 ? next.law : null;
}

/** A pronoun in a clause that stands before the one that names it: `Eighteen months after it received assent, | X was repealed`. */
export function namedBehind(frame: Frame, { document, language }: Read, next: Mention | undefined): Law | null {
  const { pronounOf } = frame.acted;
  if (next === undefined || (pronounOf !== 'one' && pronounOf !== 'several')) return null;
  if (sentenceAt(document, next.span[0]) !== frame.sentence || next.span[0] < frame.trigger[1]) return null;
  const between = document.folded.slice(frame.trigger[1], next.span[0]);
  const before = document.folded.slice(document.sentences[frame.sentence]?.span[0] ?? 0, frame.trigger[0]);
  const clause = language.carrying?.headClause;
  return clause?.opens.test(before) === true && clause.upToName.test(between) ? next.law : null;
}
