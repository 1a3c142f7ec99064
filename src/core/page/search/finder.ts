/** The search where the register is at hand: the same index, words and order as in a reader's browser. */
import type { Law } from '../../law/law.ts';
import type { Register } from '../../law/register.ts';
import { misnomerMeant } from './card.ts';
import { lawsWith, queryWords } from './query.ts';
import { searchedLaws, wholeIndex } from './search-index.ts';
import { postingsIn } from './shard.ts';

/** A law that was found; `misnomer` is the name asked for, where it is in use and wrong. */
export interface FoundLaw {
  readonly law: Law;
  readonly misnomer: string | null;
}

export type FoundLaws = { readonly kind: 'laws'; readonly laws: readonly FoundLaw[] } | { readonly kind: 'common' };

/** The index is made once; best first. */
export function finderIn(register: Register): (words: string) => FoundLaws {
  const laws = searchedLaws(register);
  const index = wholeIndex(register, laws);
  return (asked) => {
    const words = queryWords(asked);
    const postings = new Map(words.map(({ word, prefix }) => [word, postingsIn(index, word, prefix)]));
    const found = lawsWith(words, postings);
    if (found.kind === 'common') return found;
    const of = (law: Law) => law.names.filter(({ kind }) => kind === 'misnomer').map(({ text }) => text);
    return {
      kind: 'laws',
      laws: found.laws
        .flatMap((number) => laws[number] ?? [])
        .map((law) => ({ law, misnomer: misnomerMeant(asked, of(law)) })),
    };
  };
}
