/** Azerbaijani words for states and for time past. Folded (ə stays). */
import { BALTIC, type FrameWords } from '../../inflecting/frame-words.ts';
import { STATES } from './states.ts';

export const FRAME_WORDS: FrameWords = {
  states: STATES,
  country: /^(?:olkə|olkənin|respublika)$/u,
  we: /^biz$|^\p{L}{2,}[dt][iu]q$/u,
  nobodyNamed: /^(?:o|onlar|biz|olkə|dovlət|respublika)$/u,
  and: /^və$/u,
  against: /^qarsi$/u,
  groups: [{ name: /^baltik/u, noun: /^(?:olkə|dovlət)l/u, states: BALTIC }],
  forAll: /(?<!\p{L})(?:hami|butun (?:tərəflər|uzvlər|olkələr)) ucun(?!\p{L})/u,
  forWhom: {
    behind: /^(?:ucun|baximindan)$/u,
    it: /(?<!\p{L})(?:onun|olkə) (?:ucun|baximindan)(?!\p{L})/u,
    them: /(?<!\p{L})(?:onlar|(?:bu|həmin|hər) (?:(?:iki|uc|dord|bes) )?(?:olkə|dovlət)(?:lər)?|hər (?:ikisi|ucu)) (?:ucun|baximindan)(?!\p{L})/u,
  },
  backThen: /(?<!\p{L})(?:o zaman(?:lar)?|o vaxt|o dovrdə)(?!\p{L})/u,
};
