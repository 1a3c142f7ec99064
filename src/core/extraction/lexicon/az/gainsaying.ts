/** How Azerbaijani says of what it has just told that it is not so. Folded (ə stays). */
import type { GainsayingWords } from '../../gainsaying-words.ts';

const UNTRUE =
  '(?:(?:dogru|duzgun|həqiqət|belə) deyil(?:d[iu]r)?|(?:tamamilə |aciq |sirf |bastan-basa )*(?:yalan|əsassiz|uydurma|feyk|yanlis|dezinformasiya)(?:d[iu]r)?|həqiqəti əks etdirmir|həqiqətə uygun deyil)';
const END = '(?=["\')]*(?: *[.!;:-]| *$))';

export const GAINSAYING: GainsayingWords = {
  next: new RegExp(
    `^["'(]*(?:(?:amma|ancaq|lakin|xeyr|yox),? )*(?:(?:bu|bunlar|bu (?:iddia|xəbər|məlumat|paylasim|sayiə)(?:lar|lər)?|iddia|xəbər),? (?:isə |əlbəttə |qətiyyən )?${UNTRUE}|(?:yalandir|yalan|dogru deyil|belə deyil|feykdir))${END}`,
    'u',
  ),
};
