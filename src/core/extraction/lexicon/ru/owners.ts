/** Russian words for what has numbered articles, folded. */
import type { OwningWords } from '../../owning-whole.ts';

const NOUN =
  '(?:конституции|кодекса|закона|акта|устава|договора|конвенции|регламента|положения|соглашения|указа|постановления)';
const CODES = 'ук|гк|тк|нк|коап|упк|гпк|апк|жк|ск';

export const OWNERS: OwningWords = {
  side: 'behind',
  owner: new RegExp(
    `^ ((?:\\p{L}+(?:ого|его|ой|ей|ых|их) ){0,3}${NOUN}(?: об? (?:\\p{L}+ ?){1,4})?|(?:${CODES})(?!\\p{L})(?: рф)?)`,
    'u',
  ),
  nouns: new RegExp(`^(?:${NOUN}|этого|данного|того|нового|самого|федерального|об?)$`, 'u'),
  codes: new RegExp(`(?<!\\p{L})(?:конституции|кодекса|(?:${CODES})(?!\\p{L}))`, 'u'),
};
