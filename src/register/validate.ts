/**
 * The rules that a register must keep beyond its schema. In: all laws with their places. Out: every problem at once, errors
 * that refuse the register and warnings that ask for a look.
 */
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import type { PlacedLaw } from './law-file.ts';
import { citationsApart } from './rules/citations.ts';
import { datesInOrder } from './rules/dates.ts';
import { checkpointsHold, limitsNeedForce, waiverGaps } from './rules/force.ts';
import { groundsAreOfCourts } from './rules/grounds.ts';
import { misnomersExplained, namesApart, namesMistaken, namesNeedContext, numbersHaveContext } from './rules/names.ts';
import { powersAllow } from './rules/powers.ts';
import { actsOnResolves, uniqueIds, wouldResolves } from './rules/references.ts';
import { primarySources, reviewsDue } from './rules/sources.ts';
import { subjectsAgree } from './rules/subjects.ts';

const REFERENCES = [uniqueIds, wouldResolves, namesApart, subjectsAgree];
const ONE_LAW = [actsOnResolves, datesInOrder, powersAllow, groundsAreOfCourts, misnomersExplained, numbersHaveContext];
/** These fold the history, so they run only on laws whose references and dates hold. */
const FOLDED = [limitsNeedForce, checkpointsHold];
const WARNINGS = [primarySources, waiverGaps, namesNeedContext];

/** All that is wrong with laws, beside those of a register that was found sound before: of these only ids and names count. */
export function validate(added: readonly PlacedLaw[], base: readonly PlacedLaw[] = []): readonly Problem[] {
  const plain = [
    ...REFERENCES.flatMap((rule) => rule(added, base)),
    ...added.flatMap((law) => ONE_LAW.flatMap((rule) => rule(law))),
  ];
  const broken = new Set(plain.map((problem) => problem.at.file));
  const sound = added.filter((law) => !broken.has(law.file));
  return [...plain, ...sound.flatMap((law) => FOLDED.flatMap((rule) => rule(law)))];
}

/** What wants a look, though it refuses nothing. */
export function warnings(added: readonly PlacedLaw[], today: Day, base: readonly PlacedLaw[] = []): readonly Problem[] {
  const single = added.flatMap((law) => [...WARNINGS.flatMap((rule) => rule(law)), ...reviewsDue(law, today)]);
  return [...single, ...namesMistaken(added, base), ...citationsApart(added, base)];
}
