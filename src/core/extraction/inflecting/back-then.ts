/**
 * `закон тогда отменён не был`, `yasa o zaman kaldırılmadı`: what is denied of a time that the clause only points to may have come
 * about since. In: a frame, its text, a language’s words for such times. Out: whether it says nothing of now, nor of a day that could be looked up.
 */
import type { Frame } from '../frame.ts';
import type { FrameWords } from './frame-words.ts';
import type { UnitSentence } from './units.ts';

export function isOnlyBackThen(
  { polarity, aspect, span, trigger }: Frame,
  { document }: UnitSentence,
  { backThen }: FrameWords,
): boolean {
  if (polarity !== 'denied' || aspect === 'present' || aspect === 'future') return false;
  const words = document.folded.slice(span[0], trigger[1] + SHORT);
  return backThen.test(words) && !/\d/u.test(document.folded.slice(...span));
}

/** Characters behind the verb: `отменён | тогда не был`. */
const SHORT = 8;
