/** Turkish words for a change of a law that is told as a noun. Folded. */
import type { ChangeWords } from '../../turkic/words/lexicon.ts';

export const CHANGE: ChangeWords = {
  noun: /^degisikli[kg](?:ler)?(?:i|[dt]en?|in|ler?|e)?$/u,
  made: /^(?:yapil(?:an|mis)|edilen|edilmis|olunan|getirilen)$/u,
  open: /^(?:onerisi|teklifi|taslagi|planlan\p{L}*|ongorulen)$/u,
};
