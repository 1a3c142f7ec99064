/** Which laws have the words that a reader writes. In: the words, what the index holds of each. Out: the laws, best first. */
import { nameWords } from '../../law/name-key.ts';
import { lawHit, type Posting } from './shard.ts';

/** A word of a query. Whoever is writing has perhaps not finished a word: from its second letter on it may go on. */
export interface QueryWord {
  readonly word: string;
  readonly prefix: boolean;
}

/** A query is read like a name of a law: case, marks on letters and ways of writing a citation do not count. */
export function queryWords(text: string): readonly QueryWord[] {
  return [...new Set(nameWords(text.slice(0, LONGEST_QUERY)))].map((word) => ({ word, prefix: word.length > 1 }));
}

const LONGEST_QUERY = 200;

/** `common`: all its words stand in so many laws that they say nothing. */
export type Found = { readonly kind: 'laws'; readonly laws: readonly number[] } | { readonly kind: 'common' };

/** The laws that have all words: in a name before elsewhere, whole before begun, else in their own order. */
export function lawsWith(words: readonly QueryWord[], postings: ReadonlyMap<string, readonly Posting[]>): Found {
  const scores = words.map(({ word }) => scoresOf(word, postings.get(word) ?? [])).filter((one) => one !== null);
  const [first, ...others] = [...scores].sort((a, b) => a.size - b.size);
  if (first === undefined) return words.length > 0 ? { kind: 'common' } : { kind: 'laws', laws: [] };
  const all = [...first.keys()].filter((law) => others.every((other) => other.has(law)));
  const score = (law: number) => scores.reduce((sum, one) => sum + (one.get(law) ?? 0), 0);
  const ranked = all.map((law) => ({ law, score: score(law) })).sort((a, b) => b.score - a.score || a.law - b.law);
  return { kind: 'laws', laws: ranked.map(({ law }) => law) };
}

/** Null for a word that is too common to find a law by; a longer one that is does not make it so. */
function scoresOf(word: string, postings: readonly Posting[]): ReadonlyMap<number, number> | null {
  const whole = postings.find((posting) => posting.word === word);
  if (whole === undefined ? postings.some(({ hits }) => hits === null) : whole.hits === null) return null;
  const scores = new Map<number, number>();
  for (const posting of postings) {
    for (const { law, inName } of (posting.hits ?? []).map(lawHit)) {
      const score = 1 + (posting === whole ? 1 : 0) + (inName ? 2 : 0);
      scores.set(law, Math.max(score, scores.get(law) ?? 0));
    }
  }
  return scores;
}
