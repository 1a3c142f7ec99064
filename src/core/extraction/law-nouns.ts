/**
 * The nouns that carry a law on: its own (`calledA`), those of its kind, and others for the same thing: who calls it a tax may call
 * it a levy. In: a law. Out: nouns in small letters, English, as registers have them.
 */
import type { Law } from '../law/law.ts';
import { toldOf } from '../text/told-once.ts';
import { CARRYING, SAME_THING } from './lexicon/en/nouns.ts';

export const nounsFor: (law: Law) => ReadonlySet<string> = toldOf(({ calledA, type }) => {
  const own = calledA.map((noun) => noun.toLowerCase());
  const others = SAME_THING.filter((row) => row.some((noun) => own.includes(noun))).flat();
  return new Set([...own, ...CARRYING[type], ...others]);
});
