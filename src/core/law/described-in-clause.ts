/**
 * Descriptions by what a law does, in a clause of any words: `the law that has kept firms from paying off officials overseas`, `the rules
 * against slowing down websites`. In: a description and the words of a text. Out: the words from the law's noun, or what tells it before
 * the noun, to the last that tells it.
 */

import type { Telling } from './described-head-last.ts';
import { BEGINNING_ANOTHER, KNOWN, NEW, OF_ITS_FATE, OPENERS, QUALIFYING } from './described-in-clause-words.ts';
import type { NameWords } from './name-words.ts';

/** What of a description is compared, and how the words of its phrase are held together: see `Described`. */
interface Compared {
  readonly telling: readonly Telling[];
  readonly groups: number;
  readonly unlike: readonly (readonly string[])[];
  /** Whether the words stand at the place. */
  stands(text: NameWords, words: readonly string[], at: number): boolean;
  /** Whether nothing parts the word from the next. */
  isJoined(text: NameWords, at: number): boolean;
}

/** So many words may stand between the noun and what tells the law. */
const LONGEST = 16;

/** The first and the last word of the description of which the word `at` begins an anchor; null where there is none. */
export function describedInClause(one: Compared, text: NameWords, at: number): readonly [number, number] | null {
  if (!one.telling.some(({ words, group }) => group === 0 && one.stands(text, words, at))) return null;
  const noun = one.groups - 1;
  for (let start = at; start >= Math.max(0, at - LONGEST); start--) {
    if (start < at && !one.isJoined(text, start)) return null;
    const called = one.telling.find(({ words, group }) => group === noun && one.stands(text, words, start));
    if (called === undefined) continue;
    const end = start + called.words.length;
    if (!OPENERS.has(text.text(end)) && !/^[a-z]{3,}ing$/.test(text.text(end))) continue;
    return one.isJoined(text, end - 1) ? toldBehind(one, text, start, end, at) : null;
  }
  return null;
}

/** From the noun on, until all is told; nothing is, where the words are of what became of the law. */
function toldBehind(
  one: Compared,
  text: NameWords,
  start: number,
  end: number,
  anchor: number,
): readonly [number, number] | null {
  const [from, found] = toldBefore(one, text, start);
  let to = end;
  for (let at = end; at < text.count && at - end < LONGEST && one.isJoined(text, at - 1); at++) {
    if (BEGINNING_ANOTHER.test(text.text(at)) && at > end + 1) break;
    if (OF_ITS_FATE.test(text.text(at)) || one.unlike.some((words) => one.stands(text, words, at))) return null;
    for (const { words, group } of one.telling) {
      if (group === one.groups - 1 || !one.stands(text, words, at)) continue;
      if (group !== null) found.add(group);
      if (group !== null || at === to) to = Math.max(to, at + words.length);
    }
  }
  if (found.size < one.groups - 1 || to <= anchor || isNew(one, text, from)) return null;
  // `off American | screens`
  const goesOn = QUALIFYING.test(text.text(to - 1)) && to < text.count && one.isJoined(text, to - 1);
  return [from, goesOn && !isOpen(text.text(to)) ? to : to - 1];
}

/** What no noun phrase goes on with. */
const isOpen = (text: string): boolean =>
  OPENERS.has(text) ||
  /^(?:and|or|from|in|at|by|with|without|as|since|after|before|has|had|have|did|does|never|still|no|not)$/.test(text) ||
  BEGINNING_ANOTHER.test(text);

/** What tells it right before its noun: `the 1977 | law that …`, `the foreign bribery | ban on …`. */
function toldBefore(one: Compared, text: NameWords, start: number): readonly [number, Set<number>] {
  const found = new Set<number>();
  let from = start;
  for (let steps = 0; steps < NARROWEST; steps++) {
    if (from < 1 || !one.isJoined(text, from - 1)) break;
    const units = one.telling.filter(
      ({ words, group }) => group !== one.groups - 1 && one.stands(text, words, from - words.length),
    );
    if (units.length === 0) break;
    for (const { group } of units) if (group !== null) found.add(group);
    from -= Math.max(...units.map(({ words }) => words.length));
  }
  return [from, found];
}

const NARROWEST = 3;

/** `a law that …`, `another ban on …`, `any rule against …`: none that is known. */
function isNew(one: Compared, text: NameWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && one.isJoined(text, at); at--) {
    if (KNOWN.test(text.text(at))) return false;
    if (NEW.test(text.text(at))) return true;
    if (one.unlike.some((words) => one.stands(text, words, at))) return true;
  }
  return false;
}

/** Words before the phrase among which its article stands. */
const REACH = 4;
