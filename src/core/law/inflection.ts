/**
 * What may follow a name's word in an inflecting language: a literal stem, then an ending of the language, then no letter.
 * The endings are closed lists of grammar (Turkic suffix chains, Slavic cases, Armenian article and case), not of names.
 * Sources: Lewis, Turkish Grammar (2000), ch. 2; Wade, A Comprehensive Russian Grammar (2011), part II; BUILDING-BLOCKS.
 */
export interface Inflection {
  /** The part of a name's word that every form of it keeps. */
  stem(word: string): string;
  /** Whether the rest of a text's word, after the stem, is an ending. */
  ending(rest: string): boolean;
  /** No ending has more letters. */
  readonly longest: number;
}

/**
 * On folded letters, so that vowel harmony is [iu] (ı i u ü) and [aeə]. In the order of the word: a consonant that the stem left
 * open (k ğ y p b), plural, possessive, case, and what may be added to a case (-ki, -li, copula).
 */
const TURKIC = new RegExp(
  `^[kqgypb]?${[
    'l[aeə]r',
    '(?:[iu]?m(?:[iu]z)?|[iu]?n(?:[iu]z)?|s?[iu]|l[aeə]r[iu])',
    '(?:[yn]?[iu]|n?[iu]n|[yn]?[aeə]|n?[dt][aeə]n?|y?l[aeə]|[yn]?c[aeə])',
    '(?:k[iu](?:l[aeə]r)?|l[iu]|s[iu]z|y?[dt][iu](?:r)?|n[iu]n|n?[dt][aeə]n?|n[aeə])',
  ]
    .map((part) => `(?:'?${part})?`)
    .join('')}$`,
  'u',
);
const SLAVIC =
  /^(?:[аеиіоуыьэюяєїйё]|[ьи]?(?:ей|ем|ею|ю|я|и|е|ям|ями|ях|ём)|ой|ою|ом|ам|ами|ах|ов|ев|ів|ий|ый|ого|его|ому|ему|им|ым|ими|ыми|их|ых|ая|яя|ую|юю|ое|ее|ые|ие|ії|ію|ією|ии|ию|ией|ий|иям|иях|иями|ием|ия|ие|ок|ки|ку|кой|кою|ке|кам|ках|ками|ці|ка|го|му|мя|ми|е?н(?:ь|я|ю|ем|е|и|ей|ям|ями|ях))?$/u;
const ARMENIAN = /^(?:ը|ն|ի|ին|ով|ից|ում|եր|երի|երը|ներ|ների|ները|ներին)?$/u;
const GERMAN = /^(?:s|es|e|en|n|er|ern|em)?$/u;

/** `список`, `списка`, `перечень`, `перечня`: the vowel of -ок and -ень falls out. */
const NAME_ENDING =
  /(?:(?<=[а-яіїє]{3})ок|(?<=[а-яіїє]{4})ень|[иы]я|[иы]е|ії|ии|ая|яя|ое|ее|ую|юю|ий|ый|ой|ье|ья|ьи|[аеиіоуыьэюяєїй])$/u;
/** The ending of an ordinal behind its number: `907-я`, `907-й`, `907-ю`, `907-го`. */
const ORDINAL_TAIL = /^(?:я|й|е|ю|ая|ый|ой|го|му|м)$/u;

const plainStem = (word: string) => word;

export const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  az: { stem: turkicStem, ending: (rest) => TURKIC.test(rest), longest: 40 },
  tr: { stem: turkicStem, ending: (rest) => TURKIC.test(rest), longest: 40 },
  ru: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest), longest: 6 },
  uk: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest), longest: 6 },
  hy: { stem: plainStem, ending: (rest) => ARMENIAN.test(rest), longest: 6 },
  de: {
    stem: (word) => (word.length > 5 ? word.replace(/(?:en|er|e)$/u, '') : word),
    ending: (rest) => GERMAN.test(rest),
    longest: 4,
  },
};

/** `değişiklik` becomes `değişikliğ-` before a vowel, `grup` becomes `grub-`: the consonant stays out of the stem. */
function turkicStem(word: string): string {
  return word.length > 3 ? word.replace(/[kqgğp]$/u, '') : word;
}

/** The ending out, but three letters stay; of an ordinal's ending nothing stays. */
function slavicStem(word: string): string {
  if (ORDINAL_TAIL.test(word)) return '';
  if (word.length <= 3) return word;
  const ending = NAME_ENDING.exec(word)?.[0].length ?? 0;
  return word.slice(0, Math.max(3, word.length - ending));
}
