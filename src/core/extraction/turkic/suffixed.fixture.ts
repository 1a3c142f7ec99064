/**
 * Suffixes put to Turkish and Azerbaijani stems by vowel harmony, so that tests can say a verb in every form. A is a/e(ə), I is
 * ı/i/u/ü, D is d/t, K is k/q, G is ğ/y; a letter in brackets stands behind a vowel alone.
 */
export type Turkic = 'az' | 'tr';

const isVowel = (letter: string): boolean => 'aıoueiöüə'.includes(letter);
const lastVowel = (stem: string): string => [...stem.toLowerCase()].reverse().find(isVowel) ?? 'i';

function letterOf(lang: Turkic, mark: string, before: string): string {
  const vowel = lastVowel(before);
  const back = 'aıou'.includes(vowel);
  const round = 'ouöü'.includes(vowel);
  switch (mark) {
    case 'A':
      return back ? 'a' : lang === 'az' ? 'ə' : 'e';
    case 'I':
      return back ? (round ? 'u' : 'ı') : round ? 'ü' : 'i';
    case 'D':
      return lang === 'tr' && 'fstkçşhp'.includes(before.at(-1) ?? '') ? 't' : 'd';
    case 'K':
      return lang === 'az' && back ? 'q' : 'k';
    case 'G':
      return lang === 'az' && !back ? 'y' : 'ğ';
    default:
      return mark;
  }
}

/** `et` is `ed` before a vowel. */
const softened = (stem: string, letter: string): string =>
  isVowel(letter) && /(?:^|[ sz])et$/u.test(stem) ? `${stem.slice(0, -1)}d` : stem;

export function suffixed(lang: Turkic, stem: string, suffix: string): string {
  let out = stem;
  for (const [, buffer, mark] of suffix.matchAll(/\((.)\)|(.)/gu)) {
    if (buffer !== undefined && !isVowel(out.at(-1) ?? '')) continue;
    const letter = letterOf(lang, buffer ?? mark ?? '', out);
    out = (out === stem ? softened(out, letter) : out) + letter;
  }
  return out;
}

/** `iptal et / iptal edil`, a line each: what is done, and what is suffered. */
export const verbs = (list: string): readonly (readonly [active: string, passive: string])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [active = '', passive = ''] = line.split(' / ');
      return [active.trim(), passive.trim()] as const;
    });
