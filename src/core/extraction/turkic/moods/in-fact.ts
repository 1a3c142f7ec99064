/** What is so in fact and not in law: `fiilen sona erdi`, `faktiki olaraq mövcud deyil`, `de-fakto ləğv olunub`. */
import { type Unit, unitText } from '../../inflecting/units.ts';

/** Whether the words right before the place say so. */
export const isInFact = (units: readonly Unit[], at: number): boolean =>
  [1, 2, 3].some((step) => {
    const word = unitText(units, at - step);
    return IN_FACT.test(word) || (/^fakto$/u.test(word) && /^(?:de|-)$/u.test(unitText(units, at - step - 1)));
  });

const IN_FACT = /^(?:fiilen|faktiki|faktik|fakti|de-?fakto|əməli|əməlen|pratikte|praktiki)$/u;
