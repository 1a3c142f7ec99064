/**
 * Which way a text runs. In: its words. Out: whether most of its letters are of a script written from right to left, so that the
 * page can be turned with it; a paragraph in another script keeps its own way.
 */

/** Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const TURNED = /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu;
const LETTER = /\p{L}/gu;
const SAMPLE = 20_000;

export function isRightToLeft(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const turned = sample.match(TURNED)?.length ?? 0;
  return turned > 0 && turned * 2 > (sample.match(LETTER)?.length ?? 0);
}

/** In a text that runs from right to left, `rtl` for all but words of another script alone; else the first strong letter decides. */
export function directionIn(turned: boolean, words: string): 'rtl' | 'auto' {
  return turned && (words.search(TURNED) >= 0 || words.search(LETTER) < 0) ? 'rtl' : 'auto';
}

/** Languages that are written from right to left. */
const TURNED_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** What may be said of the language of words: nothing (`lang=""`) where they are in a script that the language named is not written in. */
export function languageOfWords(words: string, language: string): string {
  return isRightToLeft(words) && !TURNED_LANGUAGES.has(language) ? '' : language;
}
