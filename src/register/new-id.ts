/**
 * A law that a text names and no register has, as the beginning of its file: `martial law (Myanmar)` is `mm/martial-law`, `the Quay Dues
 * Act` `xx/quay-dues-act`, since nobody has told whose it is. In: the name. Out: an id for it, and its title.
 */
import { recogniseLanguage } from '../core/extraction/recognise.ts';
import { RECORD_STATES, STATE_TITLES } from '../core/extraction/record-language.ts';
import { statesIn } from '../core/extraction/whose-law.ts';
import { nameWords } from '../core/law/name-key.ts';
import { type NamedLaw, NO_JURISDICTION } from './new.ts';

export interface LawToAdd extends NamedLaw {
  readonly id: string;
}

/** Null where the name has no letters. */
export function lawToAdd(name: string): LawToAdd | null {
  const { title, state } = asTold(name.trim().replace(/\s+/g, ' '));
  const words = nameWords(title)
    .map(inLatin)
    .join('-')
    .replace(/[^a-z0-9]+/g, '-');
  const slug = words
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (!/[a-z]/.test(slug)) return null;
  return { id: `${state ?? NO_JURISDICTION}/${slug}`, title, lang: recogniseLanguage(title) };
}

/** A check puts the state in brackets behind a name that does not tell it; else the name may. */
function asTold(name: string): { readonly title: string; readonly state: string | undefined } {
  const [, title = name, told = ''] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
  const code = [...STATE_TITLES].find(([, state]) => state === told)?.[0];
  if (code !== undefined) return { title, state: countryOf(code) };
  const [first] = statesIn(name, RECORD_STATES);
  return { title: name, state: first === undefined ? undefined : countryOf(first) };
}

/** `us` of `us-mt`: a part's laws stand with the state's. */
const countryOf = (code: string): string | undefined => code.split('-')[0];

/** Letters without their marks, and those of other scripts as they are commonly written in Latin ones. */
function inLatin(word: string): string {
  return [...word.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => LATIN.get(letter) ?? letter).join('');
}

const LATIN: ReadonlyMap<string, string> = new Map(
  'а a|б b|в v|г g|ґ g|д d|е e|є ie|ж zh|з z|и i|і i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|ı i|ə e|ø o|ł l|ß ss'
    .split('|')
    .map((row) => {
      const [letter = '', latin = ''] = row.split(' ');
      return [letter, latin] as const;
    }),
);

/** Letters of an id: a file is named so. */
const LONGEST = 60;
