/** Azerbaijani words for being on a list that is law. Folded (ə stays). */
import type { ListWords } from '../../turkic/words/lexicon.ts';

export const LISTS: ListWords = {
  noun: /(?:^| )siyahi/u,
  stays:
    /^(?:(?:hələ|yenə) (?:də )?)?(?:qal(?:ir|ib|di|maqda(?:dir)?|maqda davam ed\p{L}+)|saxla(?:yib|di|yir|nilib|nilir|nildi|nib)|yer (?:alir|tutur)|movcuddur)$/u,
  off: /^(?:(?:artiq|daha) )?(?:deyil|yoxdur|qalmayib|qalmir|yer almir)$/u,
  still: /^(?:hələ|halən)$/u,
};
