/** `çekip çıkardı`, `qanunsuz elan edərək ləğv edib`: two verbs that tell one thing of one law. */
import type { Unit } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'voidByCourt', 'rescind', 'denounce', 'leave']);

/** Another verb right behind, or behind two words, says the same of the same law. */
export function isToldBehind(units: readonly Unit[], { to, verb }: Predicate, lexicon: TurkicLexicon): boolean {
  return [to, to + 1, to + 2].some((at) => {
    const next = predicateAt(units, at, lexicon);
    if (next === null || next.from > to) return false;
    return next.verb.sense === verb.sense || (ENDING.has(verb.sense) && ENDING.has(next.verb.sense));
  });
}
