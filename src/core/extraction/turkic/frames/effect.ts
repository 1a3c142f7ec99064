/**
 * From when an act has effect, told before its verb: `1 Ocak 2027’den geçerli olmak üzere | kaldırıldı`, `yanvarın 1-dən qüvvəyə
 * minmək şərtilə | ləğv edilib`, `yanvarın 1-dən qüvvəyə minməklə | …`. What is told is the act, whenever its effect comes. In: units
 * and where the verb begins. Out: the units that tell the effect, or null.
 */
import type { Span } from '../../../text/span.ts';
import type { Frame } from '../../frame.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { clauseEnd, isStop } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';
import { isWhen } from '../words/time-units.ts';

const PROVIDED = /^(?:uzere|uzrə|sərtilə|sərtiylə|sarti?yla|kosuluyla|sekilde|səkildə|surette)$/u;
const EFFECT = /^(?:olmak|olacak|olmaq|olacaq|girmek|girecek|min(?:mək|əcək)|girmək|dus(?:mek|mək)|kalkmak|baslamak)$/u;
const BY_IT = /^(?:olmakla|olmaqla|girmekle|girməklə|minməklə)$/u;
const HOLDING = /^(?:gecerli|yururluge|yururlukte|yururlukten|quvvəyə|quvvədə|quvvədən|etibarli|uygulanmaya|icraya)$/u;

function effectBefore(units: readonly Unit[], verb: number): readonly [number, number] | null {
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

const spanOfEffect = (units: readonly Unit[], [from, to]: readonly [number, number]): Span => [
  units[from]?.start ?? 0,
  units[to - 1]?.end ?? 0,
];

/**
 * What of a clause dates something else: from when it has effect (`1 Ocak’tan geçerli olmak üzere kaldırıldı`), and a joined clause before
 * the law (`14 Mayıs’ta kabul edilen ama prezidentin veto ettiği X`).
 */
export function asidesOf(units: readonly Unit[], { from, form }: Predicate): Pick<Frame, 'effectTold' | 'aside'> {
  const effect = form === 'past' || form === 'perfect' || form === 'factive' ? effectBefore(units, from) : null;
  const joined = joinedBefore(units, from);
  const aside = [...(effect === null ? [] : [spanOfEffect(units, effect)]), ...(joined === null ? [] : [joined])];
  return { ...(effect === null ? {} : { effectTold: true }), ...(aside.length === 0 ? {} : { aside }) };
}

/** Up to a participle that a conjunction joins with what follows. */
function joinedBefore(units: readonly Unit[], verb: number): Span | null {
  let start = verb;
  while (start > 0 && !isStop(units[start - 1]) && unitText(units, start - 1) !== ',') start--;
  const joint = units.findLastIndex(
    (unit, at) => at > start && at < verb && JOINING.test(unit.text) && PARTICIPLE.test(unitText(units, at - 1)),
  );
  return joint < 0 ? null : [units[start]?.start ?? 0, units[joint]?.start ?? 0];
}
const JOINING = /^(?:ve|və|ama|amma|ancak|ancaq|fakat)$/u;
const PARTICIPLE = /^\p{Ll}+(?:(?<![dt])[aeə]n|m[iu]s)$/u;
