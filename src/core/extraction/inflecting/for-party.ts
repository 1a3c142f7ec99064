/**
 * A treaty that holds for one of its parties: `для Литвы конвенция больше не действует`, `sözleşme Litvanya için artık yürürlükte
 * değil` say that Lithuania has left, not that the treaty is gone. In: a frame and its sentence. Out: the same frame, or the
 * ending for that party.
 */
import type { Frame } from '../frame.ts';
import type { FrameWords } from './frame-words.ts';
import { type UnitSentence, unitText } from './units.ts';

const IN_FORCE: ReadonlySet<Frame['sense']> = new Set<Frame['sense']>(['remain', 'beLaw', 'apply']);

export function forParty(frame: Frame, sentence: UnitSentence, words: FrameWords): Frame {
  const { acted } = frame;
  const treaty = acted.mention?.law.type === 'treaty' || (acted.mention === null && isOfTreaty(acted.carriedAs ?? []));
  if (!IN_FORCE.has(frame.sense) || frame.form === 'nominal' || acted.target !== 'law' || !(treaty || acted.pronoun))
    return frame;
  return forState(frame, sentence, words) || (!acted.pronoun && isForIt(frame, sentence, words))
    ? { ...frame, sense: 'endLaw', polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' }
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

const isOfTreaty = (nouns: readonly string[]): boolean =>
  nouns.some((noun) => noun === 'treaty' || noun === 'convention' || noun === 'agreement');
