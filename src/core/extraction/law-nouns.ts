/**
 * The nouns that carry a law on: its own (`calledA`), those of its kind, and others for the same thing: who calls it a tax may call
 * it a levy. In: a law. Out: nouns in small letters, English, as registers have them.
 */
import type { Law } from '../law/law.ts';
import { CARRYING, SAME_THING } from './lexicon/en/nouns.ts';

/** Worked out once for each law. */
const KNOWN = new WeakMap<Law, ReadonlySet<string>>();

export function nounsFor(law: Law): ReadonlySet<string> {
  const known = KNOWN.get(law);
  if (known !== undefined) return known;
  const own = law.calledA.map((noun) => noun.toLowerCase());
  const others = SAME_THING.filter((row) => row.some((noun) => own.includes(noun))).flat();
  const nouns = new Set([...own, ...CARRYING[law.type], ...others]);
  KNOWN.set(law, nouns);
  return nouns;
}
