/**
 * What is said of what a Turkic clause tells: `… inkâr edilemez`, `heç kim şübhə etmir ki, …` put it beyond doubt, `… iddiası asılsız`,
 * `yalandır ki, …` deny it, `belki …`, `deyirlər ki, …` leave it open. Heads stand last, but for those before `ki`. In: the units and
 * where the predicate stands. Out: which of them; null where nothing is said of it.
 */
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { clauseStart, isStopAt } from '../clauses/clause.ts';
import {
  ALLEGED,
  CERTAIN_AHEAD,
  CERTAIN_BEHIND,
  DENIED_AHEAD,
  DENIED_BEHIND,
  DENIED_LABEL,
  OPEN_AHEAD,
  OPEN_ASIDE,
  OPEN_BEHIND,
  OPEN_WITHIN,
} from './standing-words.ts';

export type Standing = 'certain' | 'untrue' | 'open' | null;

/** Of the predicate from one unit to another. */
export function standingOf({ units }: UnitSentence, from: number, to: number): Standing {
  const start = clauseStart(units, from);
  const [ahead, behind] = [aheadOf(units, start), behindOf(units, to)];
  if (CERTAIN_BEHIND.test(behind) || CERTAIN_AHEAD.test(ahead)) return 'certain';
  if (DENIED_BEHIND.test(behind) || DENIED_AHEAD.test(ahead) || isLabelled(units, from)) return 'untrue';
  const open =
    OPEN_BEHIND.test(behind) ||
    OPEN_AHEAD.test(ahead) ||
    OPEN_WITHIN.test(wordsOf(units, pastBut(units, start, from), from)) ||
    // `Anlaşılan | yasa kaldırıldı`
    (start === 0 && unitText(units, 0) === 'anlasilan') ||
    ALLEGED.test(wordsOf(units, pastTold(units, start, from), from)) ||
    OPEN_ASIDE.test(segment(units, start - 1)) ||
    isAsideBehind(units, to);
  return open ? 'open' : null;
}

/** `Belki yağmur yağar | ama X kaldırıldı`: behind what is set against it. */
const pastBut = (units: readonly Unit[], start: number, from: number): number =>
  Math.max(
    start,
    units.findLastIndex(
      ({ text }, at) => at >= start && at < from && /^(?:ama|amma|fakat|lakin|ancaq|oysa|halbuki)$/u.test(text),
    ) + 1,
  );

/** `guya sərhədi bağladığı | iddiası ilə qəbul edib`: behind the last clause that a noun holds, which is what is alleged. */
function pastTold(units: readonly Unit[], start: number, from: number): number {
  const told = units.findLastIndex(
    ({ text }, at) => at >= start && at < from && /\p{L}{2}(?:m[aeə]s[iu]n|[dt][iu][gy][iu])\p{L}*$/u.test(text),
  );
  return told < 0 ? start : told + 1;
}

const LONGEST = 12;

/** Folded words before the `ki` that opens the clause. */
function aheadOf(units: readonly Unit[], start: number): string {
  let end = start;
  while (end > 0 && unitText(units, end - 1) === ',') end--;
  return unitText(units, end - 1) === 'ki' ? segment(units, end - 1) : '';
}

/** Folded words from the last stop or comma before a place, up to it. */
function segment(units: readonly Unit[], to: number): string {
  let from = Math.max(0, to);
  while (from > 0 && to - from < LONGEST && !isStopAt(units, from - 1) && unitText(units, from - 1) !== ',') from--;
  return wordsOf(units, from, Math.max(0, to));
}

/** Folded words behind the predicate, over commas, to the stop; a dash is one of them. */
export function behindOf(units: readonly Unit[], from: number): string {
  let to = from;
  while (to < units.length && to - from < LONGEST && !(isStopAt(units, to) && !/^-/.test(unitText(units, to)))) to++;
  return wordsOf(units, from, to);
}

/** `Yalan: | X ləğv edilib`, `YANLIŞ – | …`. */
function isLabelled(units: readonly Unit[], at: number): boolean {
  const mark = units.slice(0, 3).findIndex(({ text }) => /^(?::|--?)$/.test(text));
  return mark > 0 && mark < at && DENIED_LABEL.test(wordsOf(units, 0, mark));
}

/** `… kaldırıldı galiba.`, `… ləğv edilib, deyəsən.` */
function isAsideBehind(units: readonly Unit[], to: number): boolean {
  let end = units.length;
  while (end > to && /^[.!"]$/.test(unitText(units, end - 1))) end--;
  const from = unitText(units, to) === ',' ? to + 1 : to;
  // `kaldırıldığı görünüyor`, `ləğv edildiyi görünür`: what is seen, and no word put in
  if (from === to && /^gorun/u.test(unitText(units, from))) return false;
  return end - from < 4 && OPEN_ASIDE.test(wordsOf(units, from, end));
}
