/** The case that a Turkic noun bears behind its stem. Folded words. */
import { nounMeaning } from '../../inflecting/nouns.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** As `endingOf`; a last vowel is the dative where the word without it is a noun too: `qanun-a`, but `yasa`. */
export function caseEnding(word: string, lexicon: TurkicLexicon): string {
  return /[aeə]$/u.test(word) && nounMeaning(lexicon.lawNouns, word.slice(0, -1)) !== null
    ? word.slice(-1)
    : endingOf(word);
}

/** What a noun bears behind its stem, by the longest vowel-safe guess: the last suffixes of the word. */
export function endingOf(word: string): string {
  if (ENDS_LIKE_A_CASE.test(word)) return '';
  // `düzəlişi`, `sazişi`: the stem ends in s
  if (/^(?:duzəlis|sazis|proses)i$/u.test(word)) return 'i';
  return (
    /(?:(?:s?[iu]y|y|[iu]n)?l[aeə]|s[iu]n[iu]n|[iu]n[iu]n|s[iu]n[iu]|[iu]n[iu]|s[iu]n[dt][aeə]n|[iu]n[dt][aeə]n|s[iu]n[aeə]|n[iu]n|y[iu]|n[iu](?<=[aeəiu]n[iu])|(?:s?[iu]n)?[dt][aeə]n?|l[aeə]r[iu]|[iu]n|s[iu]|y[aeə]|l[aeə]r|[iu])$/u.exec(
      word,
    )?.[0] ?? ''
  );
}

/** Bare nouns whose last letters look like a case: `kanun`, `qanun`, `konvensiya`, `sanksiya`. */
const ENDS_LIKE_A_CASE = /^(?:[kq]anun|\p{L}+siya|madd[eə]|qayda|vade|m[uy][qg]avilə)$/u;
