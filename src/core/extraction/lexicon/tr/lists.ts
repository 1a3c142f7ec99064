/** Turkish words for being on a list that is law. Folded. */
import type { ListWords } from '../../turkic/words/lexicon.ts';

export const LISTS: ListWords = {
  noun: /(?:^| )liste/u,
  stays:
    /^(?:(?:hala|halen|yine) )?(?:kal(?:di|mis|iyor|mayi surduruyor|maya devam (?:ed|et)\p{L}+)|tut(?:tu|uldu|uluyor|uyor)|birak(?:ti|ildi)|bulunuyor|yer aliyor)$/u,
  off: /^(?:(?:artik) )?(?:kalmadi|degil|yok(?:tur)?|yer almiyor|bulunmuyor)$/u,
  still: /^(?:hala|halen)$/u,
};
