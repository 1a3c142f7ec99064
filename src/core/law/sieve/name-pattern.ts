/**
 * What a text must have to name a law, word by word. In: an entry of the index of names. Out: for each of its words the forms
 * in which a text may have it; null where the entry alone never makes a mention.
 */
import { INFLECTIONS } from '../inflection.ts';
import type { NameEntry } from '../name-index.ts';
import { SAME_WORDS } from '../name-key.ts';
import { isInCapitals } from '../written-name.ts';
import { codesOfWord } from './word-codes.ts';

/** A word of a text, in codes; or the stem with which it begins. */
export interface WordForm {
  readonly codes: Uint8Array;
  /** How long an ending may follow the stem; null where the word ends with the form. */
  readonly ending: number | null;
}

export interface NamePattern {
  /** Of each word the forms it may have; none where any word may stand there. The same forms are the same array. */
  readonly words: readonly (readonly WordForm[])[];
  /** See `isInCapitals`. */
  readonly capitals: boolean;
  /** Where the first word stands alone, `the` and the second one may follow within a few tokens (`TikTok … the ban`). */
  readonly halved: boolean;
}

/** More letters than a byte counts are compared by none. */
const LONGEST_WORD = 200;

/** Reads entries into patterns; words are worked out once. */
export function patternReader(codes: Uint8Array): (entry: NameEntry, halved: boolean) => NamePattern | null {
  const known = new Map<string, readonly WordForm[]>();
  const formsOf = (word: string, ending: number | null) => {
    const key = `${ending} ${word}`;
    const forms = known.get(key) ?? (ending === null ? exactForms(word, codes) : inflectedForms(word, ending, codes));
    known.set(key, forms);
    return forms;
  };
  return ({ name, words }, halved) => {
    // it means its law only beside a plain name of the same law, and that one has a pattern of its own
    if (name.kind === 'related' && name.context.length === 0 && !halved) return null;
    const ending = INFLECTIONS[name.lang]?.longest ?? null;
    return {
      words: words.map((word) => formsOf(word, ending)),
      capitals: isInCapitals(name.text),
      halved,
    };
  };
}

/** What name-index.ts reads as the word: itself, its plural, and other ways of writing either. */
function exactForms(word: string, codes: Uint8Array): readonly WordForm[] {
  const wanted = [word, `${word}s`];
  return coded([...wanted, ...writtenAs((same) => wanted.includes(same))], null, codes);
}

function inflectedForms(stem: string, ending: number, codes: Uint8Array): readonly WordForm[] {
  const stems = coded([stem], ending, codes);
  // a stem of nothing lets every word pass
  if (stems.length === 0) return [];
  return [
    ...stems,
    ...coded(
      writtenAs((same) => same.startsWith(stem)),
      null,
      codes,
    ),
  ];
}

/** The ways of writing a word that is read as another one, `§` and `S.` before a number among them. */
function writtenAs(fits: (same: string) => boolean): readonly string[] {
  const found = [...SAME_WORDS].filter(([, same]) => fits(same)).map(([written]) => written);
  // `№` is no word of any text
  return (fits('section') ? [...found, 's'] : found).filter((written) => /^\w+$/.test(written));
}

/** None at all where one of them has units without a code: then the word is not what the name is looked for by. */
function coded(forms: readonly string[], ending: number | null, codes: Uint8Array): readonly WordForm[] {
  const all = [...new Set(forms)].map((form) => codesOfWord(form, codes));
  if (!all.every((form) => form !== null && form.length <= LONGEST_WORD)) return [];
  return all.map((form) => ({ codes: form as Uint8Array, ending }));
}
