import type { CarryingWords } from '../../carrying-words.ts';

export function isPlural(noun: string): boolean {
  return /[a-z]s$/i.test(noun) && !/(?:ss|us|[A-Z]S)$/.test(noun);
}

export const CARRYING_WORDS: CarryingWords = {
  actor: /^(?:he|she|it|they)$/i,
  isOfSeveral: (name) => isPlural(name.split(/ (?:of|on|against|for|to|in|under|with) /)[0] ?? ''),
  headClause: {
    opens: /\b(?:after|before|when|since|until|once|although|though|while|as|because)\b/,
    upToName: /^[^,;.]*, (?:[a-z' -]{0,24})$/,
  },
};
