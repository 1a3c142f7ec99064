/**
 * A name’s word as it sounds, roughly, so that one person is known in several alphabets: Алиев, Əliyev and Aliyev are alike, and
 * so are Джейхун, Ceyhun and Jeyhun. Letters that languages use for one sound are one letter; what is doubled is single. Cyrillic
 * (Russian, Ukrainian) and Latin only.
 */
const CYRILLIC = pairs(
  'а a б b в v г g д d е e ё e ж j з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ъ - ы i ь - э e ю yu я ya і i ї i є e ґ g',
);
/** Longest first. */
const TOGETHER = pairs('dzh j dj j zh j sh s ch c kh h gh g ph f');
const ALIKE = pairs('q k g k w v x h j c y i ə a e a');

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, (words[at + 1] ?? '').replace('-', '')]] : [])));
}

/** The word is folded already (`core/text`). */
export function soundOf(word: string): string {
  const latin = [...word].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
  const single = latin.replace(/dzh|dj|zh|sh|ch|kh|gh|ph/g, (sounds) => TOGETHER.get(sounds) ?? sounds);
  const alike = [...single].map((letter) => ALIKE.get(letter) ?? letter).join('');
  return alike.replace(/(.)\1+/gu, '$1');
}

/** Whether two names that sound alike can be one in two ways of writing: not where both stand in plain Latin letters. */
export function spelledOtherwise(one: string, other: string): boolean {
  return !(isPlain(one) && isPlain(other)) && one !== other;
}

export function isPlain(name: string): boolean {
  return /^[ -~’]*$/.test(name);
}
