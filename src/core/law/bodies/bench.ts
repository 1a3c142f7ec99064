/**
 * Courts by rank, as far as a name tells: what a trial court held is nothing that the highest court held. In: a name as a text or a
 * record gives it, in any language.
 */
import { saidInAnyLanguage } from './any-language.ts';
import { BENCHES, type Bench } from './body-words.ts';

const NAMED = BENCHES.map((bench) => ({ bench, names: saidInAnyLanguage(({ benches }) => benches[bench]) }));

/** Null where the name tells no rank: `a court`, `Council of State`. */
export function benchOf(name: string): Bench | null {
  return NAMED.find(({ names }) => names(name))?.bench ?? null;
}

/** A judge, a court of first instance: there are many of them. */
export const isOneJudge = saidInAnyLanguage(({ oneJudge }) => oneJudge);

/** `Federal`, `Justice`, of a name’s words: not where the court is. */
export const isCourtWord = saidInAnyLanguage(({ courtWord }) => courtWord);

/** `the courts`, in the plural. */
export const areCourts = saidInAnyLanguage(({ courts }) => courts);
