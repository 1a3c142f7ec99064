/**
 * Which words of a sentence are a claim’s own: not what it is done to, not what is set aside, not what another verb of the row has. In:
 * what was read, and a frame. Out: its words.
 */
import { within } from '../text/span.ts';
import type { ClaimContext } from './claim-input.ts';
import { sameSentence, sentenceOf, setAsideIn } from './claim-times.ts';
import type { Frame } from './frame.ts';

/** `annulled the decree`: what is acted on is not what it is done by. */
export function byWhich(input: ClaimContext, { span, acted }: Frame): string {
  const [from, to] = acted.span;
  return within(acted.span, span)
    ? `${meant(input, span[0], from)} ${meant(input, to, span[1])}`
    : meant(input, span[0], span[1]);
}

/** The words from one place to another without those set aside in them: `by statute | , not by decree |`. */
function meant({ document: { folded }, reading }: Words, start: number, end: number): string {
  const asides = setAsideIn(reading, [start, end]);
  if (asides.length === 0) return folded.slice(start, end);
  let words = '';
  let from = start;
  for (const aside of asides) {
    words += `${folded.slice(from, aside[0])} `;
    from = aside[1];
  }
  return words + folded.slice(from, end);
}

type Words = Pick<ClaimContext, 'document' | 'reading'>;

/** How often is said anywhere in the sentence: `Since 2002, every administration has used it annually`. */
export function sentenceWords(input: ClaimContext, frame: Frame, words: string): string {
  const alone = sameSentence(input.reading.frames, frame).length === 1;
  const [from, to] = sentenceOf(input, frame);
  // `the deadline was moved three times, and a court upheld X`: what is joined so has its own
  const joined = JOINED.test(input.document.folded.slice(from, frame.span[0]));
  return alone ? meant(input, joined ? frame.span[0] : from, to) : words;
}

/** A comma and a word that is short enough to join. */
const JOINED = /,\s*\p{L}{1,4}\s+$/u;

/** `was waived every year and then repealed`: of two verbs with one subject, what stands with the first is not the second’s. */
export function ownWords(input: Words, frame: Frame): string {
  const [from, to] = frame.span;
  const inside = sameSentence(input.reading.frames, frame).filter(
    ({ trigger }) => from < trigger[0] && trigger[1] <= frame.trigger[0],
  );
  const joined = inside.findLast(({ trigger }) => frame.acted.span[1] <= trigger[0]);
  if (joined !== undefined) return `${meant(input, from, joined.trigger[0])} ${meant(input, frame.trigger[0], to)}`;
  // `issued it, extended it twice and ended it`: each has an object of its own
  const first = inside.find((one) => one.acted.span[0] >= one.trigger[1] && one.span[1] <= frame.trigger[0]);
  return first === undefined || frame.acted.span[0] < frame.trigger[1]
    ? meant(input, from, to)
    : `${meant(input, from, first.trigger[0])} ${meant(input, frame.trigger[0], to)}`;
}
