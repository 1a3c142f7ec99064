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
}

const TURKIC = /^(?:'?(?:l[ae]r|[iu]n?|s[iu]n?|n?[iu]n|y?[iu]|n?[ae]|y[ae]|[dt][ae]n?|n[dt][ae]n?|l[ae]|yl[ae]|c[iu]|[dt][iu]r|k[iu]|siz|l[iu]|m|y[iu]n|[iu]n[dn][ae]?n?|s[iu]n[dn]?[aei]?n?|ə|nə|də|dən|ndə|ndən|ni|nin|lər|n)){0,4}$/u;
const SLAVIC = /^(?:[аеиіоуыьэюяєїйё]|ой|ей|ою|ею|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев|ів|ий|ый|ого|его|ому|ему|им|ым|ими|ыми|их|ых|ая|яя|ую|юю|ое|ее|ые|ие|ії|ію|ією|ии|ию|ией|иям|иях|иями|ием|ия|ие|ок|ки|ку|кой|кою|ке|кам|ках|ками|ці|ка)?$/u;
const ARMENIAN = /^(?:ը|ն|ի|ին|ով|ից|ում|եր|երի|երը|ներ|ների|ները|ներին)?$/u;
const GERMAN = /^(?:s|es|e|en|n|er|ern|em)?$/u;

const MUTE = /[аеиіоуыьэюяєїйё]+$/u;

const plainStem = (word: string) => word;

export const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  az: { stem: turkicStem, ending: (rest) => TURKIC.test(rest) },
  tr: { stem: turkicStem, ending: (rest) => TURKIC.test(rest) },
  ru: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest) },
  uk: { stem: slavicStem, ending: (rest) => SLAVIC.test(rest) },
  hy: { stem: plainStem, ending: (rest) => ARMENIAN.test(rest) },
  de: { stem: (word) => (word.length > 5 ? word.replace(/(?:en|er|e)$/u, '') : word), ending: (rest) => GERMAN.test(rest) },
};

/** `değişiklik` becomes `değişikliğ-` before a vowel: the last k or ğ stays out of the stem. */
function turkicStem(word: string): string {
  return word.length > 4 ? word.replace(/[kqgğ]$/u, '') : word;
}

function slavicStem(word: string): string {
  return word.length > 3 ? word.replace(MUTE, '') : word;
}
