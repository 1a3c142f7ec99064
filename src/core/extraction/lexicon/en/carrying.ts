import type { CarryingWords } from '../../carrying-words.ts';

export function isPlural(noun: string): boolean {
  return /[a-z]s$/i.test(noun) && !/(?:ss|us|[A-Z]S)$/.test(noun);
}

export const CARRYING_WORDS: CarryingWords = {
  actor: /^(?:he|she|it|they)$/i,
  isOfSeveral: (name) => isPlural(name.split(/ (?:of|on|against|for|to|in|under|with) /)[0] ?? ''),
  besideAnother:
    /(?:^|[^\p{L}])(?:not|unlike|rather than|instead of|as opposed to|as distinct from|modell?ed (?:on|after)|patterned after)(?: the)?\s*$/u,
  opensLabel:
    /^(?:(?:but|and|so|now) )?(?:take|consider|look at|recall|about|regarding|as for|as to|turning to|when it comes to)(?: the)? ?$/,
  joining: /^,? (?:and|or|nor|with)(?: the)? ?$/,
  headClause: {
    opens: /\b(?:after|before|when|since|until|once|although|though|while|as|because)\b/,
    upToName: /^[^,;.]*, (?:[a-z' -]{0,24})$/,
  },
};
