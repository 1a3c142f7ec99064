/** Russian words for states and for time past. Folded. */
import { BALTIC, type FrameWords } from '../../inflecting/frame-words.ts';
import { STATES } from './states.ts';

export const FRAME_WORDS: FrameWords = {
  states: STATES,
  country: /^(?:страна|страной|республика|государство)$/u,
  we: /^мы$/u,
  nobodyNamed: /^(?:он[аио]?|мы|страна|республика|государство|власти)$/u,
  and: /^и$/u,
  several: /^(?:страны|государства|республики|соседи)$/u,
  where: /^где$/u,
  like: /^за$/u,
  groups: [{ name: /^балти[ий]/u, states: BALTIC }],
  forAll: /(?<!\p{L})для всех(?!\p{L})/u,
  forWhom: {
    before: /^(?:для|отношении)$/u,
    applied: /^(?:на|ко?)$/u,
    within: /^(?:в|на)$/u,
    it: /(?<!\p{L})для (?:нее|него|страны|республики)(?!\p{L})/u,
    them: /(?<!\p{L})(?:для|в отношении) (?:них|(?:этих|обеих|всех|тех|трех|четырех|пяти|\s)+(?:стран|государств|республик))(?!\p{L})/u,
  },
  backThen: /(?<!\p{L})(?:тогда|в то время|в тот момент)(?!\p{L})/u,
};
