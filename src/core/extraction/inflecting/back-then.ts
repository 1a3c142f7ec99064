/**
 * `закон тогда отменён не был`, `yasa o zaman kaldırılmadı`: what is denied of a time that the clause only points to may have come
 * about since. In: a frame and its text. Out: whether it says nothing of now, nor of a day that could be looked up.
 */
import type { Frame } from '../frame.ts';
import type { UnitSentence } from './units.ts';

export function isOnlyBackThen({ polarity, aspect, span, trigger }: Frame, { document }: UnitSentence): boolean {
  if (polarity !== 'denied' || aspect === 'present' || aspect === 'future') return false;
  const words = document.folded.slice(span[0], trigger[1] + SHORT);
  return THEN.test(words) && !/\d/u.test(document.folded.slice(...span));
}

/** Characters behind the verb: `отменён | тогда не был`. */
const SHORT = 8;

const THEN =
  /(?<!\p{L})(?:тогда|в то время|в тот момент|o zaman(?:lar)?|o donemde|o siralarda|o vaxt|o dovrdə)(?!\p{L})/u;
