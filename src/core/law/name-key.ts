import { fold } from '../text/fold.ts';
import { toldOfWord } from '../text/told-once.ts';

/**
 * A name as its bare words, the same for every way of writing it that means the same: case, punctuation, hyphens, dots in
 * abbreviations, `§`, `Sec.`, `Art.`, a leading article and a possessive ending do not count.
 * `§ 907` and `Sec. 907` give [`section`, `907`]; `Pub. L. 102-511` gives [`pub`, `l`, `102`, `511`].
 */
export const nameWords: (text: string) => readonly string[] = toldOfWord(wordsOfName);

function wordsOfName(text: string): readonly string[] {
  const words = fold(text.replaceAll('§§', ' section ').replaceAll('§', ' section '))
    .replace(/(\p{L})'s\b/gu, '$1')
    .replace(/\b[a-z](?:\.[a-z])+\b\.?/g, (dotted) => dotted.replaceAll('.', ''))
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return [];
  const plain = words.map(
    (word, index) => SAME_WORDS.get(word) ?? (word === 's' && isNumber(words[index + 1]) ? 'section' : word),
  );
  return plain.length > 1 && ARTICLES.has(plain[0] as string) ? plain.slice(1) : plain;
}

/** How many words of the name stand before the ending of a possessive: one in `Cuba’s listing`; 0 where it has none. */
export function ownerWords(text: string): number {
  const owner = /^(.+?)['’]s\s/u.exec(text)?.[1];
  return owner === undefined ? 0 : nameWords(owner).length;
}

export const nameKey: (text: string) => string = toldOfWord((text) => wordsOfName(text).join(' '));

const ARTICLES = new Set(['the', 'a', 'an']);

/** Ways of writing one word of a citation. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['sec', 'section'],
  ['sect', 'section'],
  ['ss', 'section'],
  ['sections', 'section'],
  ['art', 'article'],
  ['reg', 'regulation'],
  ['№', 'no'],
]);

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word);
}
