/** How Turkish says of what it has just told that it is not so. Folded. */
import type { GainsayingWords } from '../../gainsaying-words.ts';

const UNTRUE =
  '(?:(?:dogru|gercek|oyle) degil(?:d[iu]r)?|(?:tamamen |dupeduz |bastan sona |koca bir )*(?:yalan|asilsiz|uydurma|yanlis|dezenformasyon|temelsiz)(?:d[iu]r)?|gercegi yansitm[iu]yor|gercek disi(?:d[iu]r)?)';
const END = '(?=["\')]*(?: *[.!;:-]| *$))';

export const GAINSAYING: GainsayingWords = {
  next: new RegExp(
    `^["'(]*(?:(?:ama|ancak|fakat|oysa|hayir),? )*(?:(?:bu|bunlar|bu (?:iddia|haber|bilgi|paylasim|soylenti)(?:lar|ler)?|iddia|haber),? (?:ise |elbette |kesinlikle |tabii )?${UNTRUE}|(?:yalan|dogru degil|oyle degil|asilsiz))${END}`,
    'u',
  ),
};
