/** What is told as going on and is still to be done: `X yürürlükten kalkıyor`, with no day on which it was. */
import type { Unit } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { clauseStart } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';
import { isWhen } from '../words/time-units.ts';

/** How a law goes: an end that is under way has not come. */
const GOING: ReadonlySet<Sense> = new Set<Sense>([
  'endLaw',
  'repeal',
  'rescind',
  'denounce',
  'expire',
  'leave',
  'postpone',
]);

export function isUnderWay(units: readonly Unit[], { from, negative, verb }: Predicate): boolean {
  if (negative || !GOING.has(verb.sense)) return false;
  return !units.slice(clauseStart(units, from), from).some((unit) => isWhen(unit) || DONE.test(unit.text));
}

/** Today it is done, and what is often done is done. */
const DONE = /^(?:bugun|her|hər|hep|həmisə|surekli|daim|genellikle|adətən|defa|dəfə|kez|nadiren|bazen|bəzən)$/u;
