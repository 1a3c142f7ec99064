/**
 * What a sentence sets against what it means: «не в июне, а в декабре», «законом, а не указом». In: a sentence. Out: the words set aside,
 * or whether a mark stands between them and what is meant. Verbs are set against each other as well («не отменён, а приостановлен»);
 * those are claims of their own.
 */
import { foundIn } from '../../text/found.ts';
import type { Span } from '../../text/span.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { verbReadings } from './verb.ts';

export function setAside({ units }: UnitSentence): readonly Span[] {
  return foundIn(units, ({ text, start }, at) => {
    if (text !== 'не' || isVerbal(units, at + 1)) return null;
    const end = markBehind(units, at);
    if (end === null) return null;
    const meant = unitText(units, end) === ',' && unitText(units, end + 1) === 'а';
    return meant || unitText(units, at - 1) === 'а' ? [start, units[end - 1]?.end ?? start] : null;
  });
}

/** `не в июне | , а | в декабре`: what stands behind is of the same clause, which has no verb there. */
export function joinsContrast(units: readonly Unit[], at: number): boolean {
  const comma = unitText(units, at) === 'а' ? at - 1 : at;
  if (unitText(units, comma) !== ',' || unitText(units, comma + 1) !== 'а') return false;
  let not = comma - 1;
  while (not > comma - LONGEST && unitText(units, not) !== 'не' && units[not]?.kind !== 'mark') not--;
  if (unitText(units, not) !== 'не' || !isAlike(unitText(units, not + 1), unitText(units, comma + 2))) return false;
  const end = markBehind(units, comma + 1);
  for (let next = comma + 2; next < (end ?? 0); next++) if (isVerbal(units, next)) return false;
  return end !== null && end > comma + 2;
}

/** Behind one preposition, or in the instrumental both: `не в …, а в …`, `не указом, а законом`. Who acts is read clause by clause. */
const isAlike = (one: string, other: string): boolean =>
  one === other || (INSTRUMENTAL.test(one) && INSTRUMENTAL.test(other));

const INSTRUMENTAL = /\p{L}{2}(?:ом|ем|ым|им|ой|ей|ью|ами|ями)$/u;

/** Nothing set aside has more words. */
const LONGEST = 8;

const isVerbal = (units: readonly Unit[], at: number): boolean => verbReadings(unitText(units, at)).length > 0;

/** The next mark, or the end of the sentence; null where neither is near. */
function markBehind(units: readonly Unit[], at: number): number | null {
  let end = at + 1;
  while (end < units.length && units[end]?.kind !== 'mark') {
    if (end - at > LONGEST) return null;
    end++;
  }
  return end;
}
