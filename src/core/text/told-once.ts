/**
 * What is told of a word alone, of a law alone, or of a place in a sentence alone, is worked out once: every form and rule asks it again.
 * What it rests on never changes, so that a text reads the same whatever was read before it.
 */

/** More words than a language uses often; what is rare is worked out again. */
const MOST = 20_000;

/** No word is longer; what is longer is a whole clause. */
const LONGEST = 40;

/** Of a word, as folded. */
export function toldOfWord<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const told = known.get(word);
    if (told !== undefined || known.has(word)) return told as T;
    const found = tell(word);
    if (word.length > LONGEST) return found;
    if (known.size === MOST) known.clear();
    known.set(ownCopy(word), found);
    return found;
  };
}

/** Of a word by one of several lists of rules, each asked apart. */
export function toldOfWordBy<R extends object, T>(tell: (rules: R, word: string) => T): (rules: R, word: string) => T {
  const askers = new WeakMap<R, (word: string) => T>();
  return (rules, word) => {
    const known = askers.get(rules);
    if (known !== undefined) return known(word);
    const asker = toldOfWord((one) => tell(rules, one));
    askers.set(rules, asker);
    return asker(word);
  };
}

/** Of a thing that never changes, as laws and what happened to them do not, and forgotten with it. */
export function toldOf<K extends object, T>(tell: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly told: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.told;
    const told = tell(thing);
    known.set(thing, { told });
    return told;
  };
}

/** Of a place in a sentence, or in its units, and forgotten with it; what else it is told by is one and the same for a sentence. */
export function toldOfPlace<S extends object, By extends readonly unknown[], T>(
  tell: (where: S, at: number, ...by: By) => T,
): (where: S, at: number, ...by: By) => T {
  const known = new WeakMap<S, (T | undefined)[]>();
  return (where, at, ...by) => {
    let places = known.get(where);
    if (places === undefined) {
      places = [];
      known.set(where, places);
    }
    const told = places[at];
    if (told !== undefined) return told;
    const found = tell(where, at, ...by);
    places[at] = found;
    return found;
  };
}

/** A piece of a text holds on to the whole of it. */
export function ownCopy(word: string): string {
  return [...word].join('');
}

/** A pattern of whole words, or what answers as one. */
export interface WordTest {
  test(word: string): boolean;
}

/** A long pattern that many forms try on every word. */
export const wordTest = (pattern: WordTest): WordTest => ({ test: toldOfWord((word) => pattern.test(word)) });
