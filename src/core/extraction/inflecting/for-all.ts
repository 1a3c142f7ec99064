/** `antlaşma herkes için feshedildi`: what is said to be denounced for all has ended, and no party alone has left it. */
import type { Frame } from '../frame.ts';
import type { FrameWords } from './frame-words.ts';
import type { UnitSentence } from './units.ts';

export const forAll = (frame: Frame, { document }: UnitSentence, words: FrameWords): Frame =>
  frame.sense === 'denounce' &&
  frame.actor === null &&
  frame.acted.target === 'law' &&
  words.forAll.test(document.folded.slice(...frame.span))
    ? { ...frame, sense: 'endLaw' }
    : frame;
