/**
 * For which party a treaty stands: `для Литвы конвенция больше не действует`, `sözleşme Litvanya için artık yürürlükte değil` say
 * that Lithuania has left. In: a frame and its sentence. Out: the same frame, or the ending for that party.
 */
import { endedForParty, tellsTreatyStands } from '../for-party.ts';
import type { Frame } from '../frame.ts';
import type { FrameWords } from './frame-words.ts';
import { type UnitSentence, unitText } from './units.ts';

export function forParty(frame: Frame, sentence: UnitSentence, words: FrameWords): Frame {
  if (!tellsTreatyStands(frame)) return frame;
  return forState(frame, sentence, words) || (!frame.acted.pronoun && isForIt(frame, sentence, words))
    ? endedForParty(frame)
    : frame;
}

/** `для Литвы`, `Litvanya için`: whom it is for, by name. */
function forState({ span, acted }: Frame, { units }: UnitSentence, { states, forWhom }: FrameWords): boolean {
  return units.some(
    (unit, at) =>
      unit.start >= span[0] &&
      unit.end <= span[1] &&
      unit.capital &&
      unit.kind === 'word' &&
      states.named(unit.text).length > 0 &&
      (forWhom.behind?.test(unitText(units, at + 1)) === true ||
        forWhom.before?.test(unitText(units, at - 1)) === true ||
        (!acted.pronoun && forWhom.within?.test(unitText(units, at - 1)) === true)),
  );
}

/** `для неё`, `onun için`: for the state that was spoken of. */
export const isForIt = ({ span }: Frame, { document }: UnitSentence, { forWhom }: FrameWords): boolean =>
  forWhom.it.test(document.folded.slice(...span));
