/** States by their first word, the longest first: which one stands at a place. In: a sentence and a token. Out: the state, or none. */
import { foundIn } from '../../text/found.ts';
import { PREDICATES, type Predicate } from '../lexicon/en/predicates.ts';
import { type SentenceView, standsAt, word } from './sentence-view.ts';

export interface ListedPredicate extends Predicate {
  readonly list: readonly string[];
}

const BY_FIRST = byFirst();
const NONE: readonly ListedPredicate[] = [];

function byFirst(): ReadonlyMap<string, readonly ListedPredicate[]> {
  const found = new Map<string, ListedPredicate[]>();
  for (const entry of PREDICATES) {
    const list = entry.words.split(' ');
    const first = list[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), { ...entry, list }]);
  }
  for (const row of found.values()) row.sort((a, b) => b.list.length - a.list.length);
  return found;
}

/** Every state whose words stand here, the longest first. */
export function predicatesAt(view: SentenceView, at: number): readonly ListedPredicate[] {
  return foundIn(predicatesFrom(word(view, at)), (one) => (standsAt(view, at, one.list) ? one : null));
}

/** Every state that begins with the word. */
export function predicatesFrom(first: string): readonly ListedPredicate[] {
  return BY_FIRST.get(first) ?? NONE;
}
