/**
 * From when an act has effect, told before its verb: `1 Ocak 2027’den geçerli olmak üzere | kaldırıldı`, `yanvarın 1-dən qüvvəyə
 * minmək şərtilə | ləğv edilib`, `yanvarın 1-dən qüvvəyə minməklə | …`. What is told is the act, whenever its effect comes. In: units
 * and where the verb begins. Out: the units that tell the effect, or null.
 */
import type { Span } from '../../text/span.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { clauseEnd, isStop } from './clause.ts';
import { isWhen } from './time-units.ts';

const PROVIDED = /^(?:uzere|uzrə|sərtilə|sərtiylə|sarti?yla|kosuluyla|sekilde|səkildə|surette)$/u;
const EFFECT = /^(?:olmak|olacak|olmaq|olacaq|girmek|girecek|min(?:mək|əcək)|girmək|dus(?:mek|mək)|kalkmak|baslamak)$/u;
const BY_IT = /^(?:olmakla|olmaqla|girmekle|girməklə|minməklə)$/u;
const HOLDING = /^(?:gecerli|yururluge|yururlukte|yururlukten|quvvəyə|quvvədə|quvvədən|etibarli|uygulanmaya|icraya)$/u;

export function effectBefore(units: readonly Unit[], verb: number): readonly [number, number] | null {
  for (let at = verb - 1; at > 1 && !isStop(units[at]); at--) {
    const told = BY_IT.test(unitText(units, at)) ? at : PROVIDED.test(unitText(units, at)) ? at - 1 : -1;
    if (told < 0 || !(told === at || EFFECT.test(unitText(units, told)))) continue;
    return HOLDING.test(unitText(units, told - 1)) ? [effectStart(units, told - 1), at + 1] : null;
  }
  return null;
}

/** Back over the day from which it holds. */
function effectStart(units: readonly Unit[], holding: number): number {
  let at = holding;
  while (at > 0 && (isWhen(units[at - 1]) || /^(?:itibaren|etibarən|itibariyle)$/u.test(unitText(units, at - 1)))) at--;
  return at;
}

/** Whether the predicate at [from, to) tells the effect of an act that another verb of the clause tells. */
export function tellsEffect(units: readonly Unit[], from: number, to: number): boolean {
  const end = Math.max(to, clauseEnd(units, to));
  const effect = effectBefore(units, end);
  return effect !== null && effect[0] <= from && to <= effect[1];
}

export const spanOfEffect = (units: readonly Unit[], [from, to]: readonly [number, number]): Span => [
  units[from]?.start ?? 0,
  units[to - 1]?.end ?? 0,
];
