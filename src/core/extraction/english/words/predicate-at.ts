/** States by their first word, the longest first: which one stands at a place. In: a sentence and a token. Out: the state, or none. */
import { foundIn, inOne } from '../../../text/found.ts';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { PREDICATES, type Predicate } from '../../lexicon/en/predicates.ts';
import { type SentenceView, standsAt, word } from './sentence-view.ts';
import { type WordClass, wordClass } from './word-class.ts';

export interface ListedPredicate extends Predicate {
  readonly list: readonly string[];
}

const LISTED: readonly ListedPredicate[] = PREDICATES.map((entry) => ({ ...entry, list: entry.words.split(' ') })).sort(
  (a, b) => b.list.length - a.list.length,
);
const BY_FIRST = groupedBy(LISTED, ({ list }) => list[0] ?? '');
/** Of hundreds that begin with `in` few go on with one and the same word. */
const BY_FIRST_TWO = new Map(
  [...BY_FIRST].map(([first, row]) => [first, groupedBy(row, ({ list }) => list[1] ?? '')] as const),
);
const NONE: readonly ListedPredicate[] = [];

function groupedBy(
  all: readonly ListedPredicate[],
  keyOf: (one: ListedPredicate) => string,
): ReadonlyMap<string, readonly ListedPredicate[]> {
  const found = new Map<string, ListedPredicate[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

/** Every state whose words stand here, the longest first. */
export function predicatesAt(view: SentenceView, at: number): readonly ListedPredicate[] {
  const rows = BY_FIRST_TWO.get(word(view, at));
  if (rows === undefined) return NONE;
  const next = word(view, at + 1);
  const longer = next === '' ? NONE : (rows.get(next) ?? NONE);
  return inOne(
    foundIn(longer, (one) => (standsAt(view, at, one.list) && !saysWhich(view, at, one.list) ? one : null)),
    rows.get('') ?? NONE,
  );
}

/** `X is the law | that Congress repealed`: which law it is, and not that it is law. */
function saysWhich(view: SentenceView, at: number, list: readonly string[]): boolean {
  return list.length === 2 && list[1] === 'law' && WHICH.test(word(view, at + list.length));
}

const WHICH = /^(?:that|which|whose|under|by|behind)$/;

/** `remains | repealed`, `stays | lapsed`: what was done to it is a state behind these verbs alone. */
export function endedAt(view: SentenceView, at: number): ListedPredicate | undefined {
  const text = word(view, at);
  return ENDED.has(text) && view.mentionAt[at] === null
    ? { words: text, list: [text], sense: 'remain', negative: true }
    : undefined;
}

const ENDED: ReadonlySet<string> = new Set('lapsed expired repealed abolished rescinded revoked annulled'.split(' '));

/** Every state that begins with the word. */
export function predicatesFrom(first: string): readonly ListedPredicate[] {
  return BY_FIRST.get(first) ?? NONE;
}

/** Words without which no state is told: of each state that holds the test one of its words, a rare one where it has any. */
export function tellingWords(holds: (one: Predicate) => boolean): WordClass {
  const words = new Set(PREDICATES.filter(holds).map((one) => rarest(one.words.split(' '))));
  return wordClass((text) => words.has(text));
}

function rarest(words: readonly string[]): string {
  const rare = words.filter((word) => !PREPOSITIONS.has(word) && !DETERMINERS.has(word) && !COMMON.test(word));
  const [longest = ''] = (rare.length > 0 ? rare : words.filter((word) => !COMMON.test(word))).toSorted(
    (a, b) => b.length - a.length,
  );
  return longest;
}

const COMMON = /^(?:is|are|was|were|it|they|not|no|and|but)$/;

/** Of any state. */
const TOLD = new Set(PREDICATES.map((one) => rarest(one.words.split(' '))));
export const STATE = wordClass((text) => TOLD.has(text) || ENDED.has(text));
