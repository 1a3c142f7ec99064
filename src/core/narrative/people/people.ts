/**
 * Who is one person under several names. In: the names under which speakers are quoted about one law, in any order. Out: the
 * fullest name of each. “Grassley” and “Sen. Grassley” are Chuck Grassley where no other Grassley is quoted about that law; where
 * there are two of a surname, the bare surname is neither. A name that sounds alike in another alphabet is the same person:
 * Рашад Маммадли, Rəşad Məmmədli and Rashad Mammadli.
 */

import { compareTexts } from '../../text/compare-texts.ts';
import { fold } from '../../text/fold.ts';
import { SHORT_TITLES } from '../../text/titles.ts';
import { isPlain, soundOf, spelledOtherwise } from './sound.ts';

/** The name of the person for each form. */
export function peopleOf(forms: Iterable<string>): ReadonlyMap<string, string> {
  const distinct = [...new Set(forms)];
  if (distinct.length < 2) return new Map(distinct.map((form) => [form, form]));
  const named = distinct.map((form): Named => ({ form, words: nameParts(form) }));
  const written = joined(named, () => true);
  const heads = [...new Set(written.values())].map((form): Named => ({ form, words: nameParts(form).map(soundOf) }));
  const sounding = joined(heads, (one, other) => spelledOtherwise(one.form, other.form));
  return new Map([...written].map(([form, head]) => [form, sounding.get(head) ?? head]));
}

/** Each name with the fullest that it fits, if it fits one person only. */
function joined(names: readonly Named[], may: (one: Named, person: Named) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // a name that fits another ends in a word that the other has
  const people = new Map<string, Named[]>();
  for (const one of names.toSorted(fullestFirst)) {
    const near = people.get(one.words.at(-1) ?? '') ?? [];
    const fitting = near.filter((person) => may(one, person) && fits(one.words, person.words));
    const [person] = fitting;
    const known = fitting.length === 1 ? person : undefined;
    found.set(one.form, (known ?? one).form);
    if (known !== undefined) continue;
    for (const word of new Set(one.words)) people.set(word, [...(people.get(word) ?? []), one]);
  }
  return found;
}

interface Named {
  readonly form: string;
  readonly words: readonly string[];
}

/** Bare folded words; a title and what tells juniors from seniors in no language count. */
function nameParts(name: string): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const bare = words.filter((word) => !TITLES.has(word));
  return bare.length === 0 ? words : bare;
}

const TITLES = new Set<string>([...SHORT_TITLES, 'sir', 'dame', 'lord', 'prof', 'г-н', 'г-жа']);

function fullestFirst(a: Named, b: Named): number {
  const letters = ({ words }: Named) => words.join('').length;
  const shouts = ({ form }: Named) => Number(form === form.toUpperCase());
  const foreign = ({ form }: Named) => Number(!isPlain(form));
  return (
    b.words.length - a.words.length ||
    foreign(a) - foreign(b) ||
    letters(b) - letters(a) ||
    shouts(a) - shouts(b) ||
    compareTexts(a.form, b.form)
  );
}

/** Whether the shorter name can be the fuller one’s. */
function fits(short: readonly string[], full: readonly string[]): boolean {
  if (sameWords(short, full)) return true;
  if (short.length >= full.length && !short.some((word) => word.length === 1)) return false;
  if (short.length === 1) return short[0] === full.at(-1) && full.length > 1;
  const tail = full.slice(-short.length);
  if (short.every((word, at) => word === tail[at])) return true;
  return ends(short, full) && between(short.slice(1, -1), full.slice(1, -1));
}

/** Given name or its initial, and surname. */
function ends(short: readonly string[], full: readonly string[]): boolean {
  return short.at(-1) === full.at(-1) && abbreviates(short[0] ?? '', full[0] ?? '');
}

/** What stands between: left out, or in order and abbreviated. */
function between(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (abbreviates(short[at] ?? '-', word)) at++;
  return at === short.length;
}

function abbreviates(short: string, word: string): boolean {
  return short === word || (short.length === 1 && word.startsWith(short));
}

/** In whatever order: some languages put the surname first. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ');
}
