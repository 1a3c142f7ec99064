import { type Card, misnomerMeant } from '../core/page/search/card.ts';
import { lawsWith, queryWords } from '../core/page/search/query.ts';
import { piecesFor, postingsIn } from '../core/page/search/shard.ts';
import type { Pieces } from './pieces.ts';

export interface FoundLaw {
  readonly card: Card;
  /** The name the reader wrote, where it is in use and wrong. */
  readonly misnomer: string | null;
}

export type Answer =
  | { readonly kind: 'laws'; readonly laws: readonly FoundLaw[]; readonly all: number }
  | { readonly kind: 'common' }
  | { readonly kind: 'nothing asked' };

/** How many laws are shown. */
const SHOWN = 20;
/** Pieces loaded for one word: more than two only where it is a letter or two. */
const MOST_PIECES = 3;

export async function find(query: string, pieces: Pieces): Promise<Answer> {
  const words = queryWords(query);
  if (words.length === 0) return { kind: 'nothing asked' };
  const { firsts, block } = await pieces.list();
  const postings = await Promise.all(
    words.map(async ({ word, prefix }) => {
      const loaded = await Promise.all(piecesFor(firsts, word, prefix, MOST_PIECES).map(pieces.words));
      return [word, loaded.flatMap((piece) => postingsIn(piece, word, prefix))] as const;
    }),
  );
  const found = lawsWith(words, new Map(postings));
  if (found.kind === 'common') return found;
  const cards = await Promise.all(found.laws.slice(0, SHOWN).map((law) => cardOf(law, block, pieces)));
  const laws = cards.map((card) => ({ card, misnomer: misnomerMeant(query, card[3]) }));
  return { kind: 'laws', laws, all: found.laws.length };
}

async function cardOf(law: number, block: number, pieces: Pieces): Promise<Card> {
  const cards = await pieces.laws(Math.floor(law / block));
  return cards[law % block] as Card;
}
