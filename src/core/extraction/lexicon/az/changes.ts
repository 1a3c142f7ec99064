/** Azerbaijani words for a change of a law that is told as a noun. Folded (ə stays). */
import type { ChangeWords } from '../../turkic/words/lexicon.ts';

export const CHANGE: ChangeWords = {
  noun: /^(?:dəyisikli[ky]|duzəlis|əlavə)(?:lər)?(?:[iu]|dən?|[iu]n|lər?|ə)?$/u,
  made: /^(?:ed[iu]l(?:ən|mis)|olun(?:an|mus)|gətirilən)$/u,
  open: /^(?:təklifi|gozlənilən|istən\p{L}*|planlas\p{L}*)$/u,
};
