/**
 * For which party a treaty stands: `для Литвы конвенция больше не действует`, `sözleşme Litvanya için artık yürürlükte değil` say
 * that Lithuania has left. In: a frame and its sentence. Out: the same frame, or the ending for that party.
 */
import { endedForParty, tellsTreatyStands } from '../for-party.ts';
import type { Frame } from '../frame.ts';
import type { FrameWords } from './frame-words.ts';
import { groupOf, named } from './party-names.ts';
import { type Unit, type UnitSentence, unitText } from './units.ts';

export function forParty(frame: Frame, sentence: UnitSentence, words: FrameWords, last: Frame | null): Frame {
  if (!tellsTreatyStands(frame)) return frame;
  const those =
    forThem(frame, sentence, words, last).length > 0 || (!frame.acted.pronoun && isForIt(frame, sentence, words));
  return those || forState(frame, sentence, words) ? endedForParty(frame) : frame;
}

/** `для Литвы`, `Litvanya için`: whom it is for, by name. */
function forState({ span, acted }: Frame, { units }: UnitSentence, words: FrameWords): boolean {
  const { before, behind, within } = words.forWhom;
  return units.some((unit, at) => {
    if (unit.start < span[0] || unit.end > span[1]) return false;
    const party = partyAt(units, at, words);
    if (party === null) return false;
    const ahead = unitText(units, party[0] - 1);
    return (
      behind?.test(unitText(units, party[1])) === true ||
      before?.test(ahead) === true ||
      (!acted.pronoun && within?.test(ahead) === true)
    );
  });
}

/** `Литвы`, `стран Балтии`, `Baltık ülkeleri`: from where to where its name goes. */
function partyAt(units: readonly Unit[], at: number, words: FrameWords): readonly [number, number] | null {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital) return null;
  if (words.states.named(unit.text).length > 0) return [at, at + 1];
  if (groupOf(unit, units[at + 1], words) === null) return null;
  return words.forWhom.before === undefined ? [at, at + 2] : [at - 1, at + 1];
}

/** `для неё`, `onun için`: for the state that was spoken of. */
export const isForIt = ({ span }: Frame, { document }: UnitSentence, { forWhom }: FrameWords): boolean =>
  forWhom.it.test(document.folded.slice(...span));

/** `для них`, `bu ülkeler için`: for those named before in the sentence, or else those of what was said last. */
export function forThem(
  { span }: Frame,
  { document, units }: UnitSentence,
  words: FrameWords,
  last: Frame | null,
): readonly string[] {
  if (!words.forWhom.them.test(document.folded.slice(...span))) return [];
  const inside = units.findIndex((unit) => unit.start >= span[0]);
  const before = named(units, 0, inside, words);
  return before.length > 0 ? before : (last?.acted.scope.addressees ?? []);
}
