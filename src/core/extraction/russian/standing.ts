/**
 * What is said of what a Russian clause tells: `никто не отрицает, что …` puts it beyond doubt, `слухи о том, что …, беспочвенны` denies it,
 * `возможно, …` leaves it open. In: the units and the clause. Out: which of them; null where nothing is said of it.
 */
import { toldOfPlace } from '../../text/told-once.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../inflecting/units.ts';
import {
  CERTAIN,
  DENIED_ABOVE,
  HELD_ABOVE,
  OPEN_ABOVE,
  OPEN_ASIDE,
  OPEN_WITHIN,
  THOUGHT_ABOVE,
  TRUE_BEHIND,
  UNTRUE_BEHIND,
  WRONG_BEHIND,
} from '../lexicon/ru/standing.ts';
import { type Bounds, clauseAt, has, isStop } from './clause.ts';
import { isGainsaid, isHearsay, isOutOfQuestion, isToldBySomebody, isUnsaid } from './gainsaid.ts';

export type Standing = 'certain' | 'untrue' | 'open' | null;

/** Of the clause around a place. */
export const standingAt: (sentence: UnitSentence, at: number) => Standing = toldOfPlace((sentence, at) => {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  const over = above(units, clause);
  if (CERTAIN.test(over)) return 'certain';
  const judged = HELD_ABOVE.test(over) ? behind(units, clause) : '';
  if (TRUE_BEHIND.test(judged)) return 'certain';
  if (THOUGHT_ABOVE.test(over) && WRONG_BEHIND.test(behind(units, clause))) return 'untrue';
  if (DENIED_ABOVE.test(over) || UNTRUE_BEHIND.test(judged) || isGainsaid(sentence, clause)) return 'untrue';
  const open =
    OPEN_ABOVE.test(over) ||
    isPassedOn(units, clause) ||
    unitText(units, clause.from) === 'словно' ||
    has(units, clause, OPEN_WITHIN) ||
    isAside(units, clause) ||
    isWhatIf(units, clause) ||
    isImagined(units, clause) ||
    isGuessed(units, clause) ||
    isUnsaid(units, clause) ||
    isHearsay(units, clause) ||
    isOutOfQuestion(units, clause);
  return open ? 'open' : null;
});

/** `якобы | закон отменен`, `говорят, будто …`; `блогер уверял, будто …` vouches for it. */
function isPassedOn(units: readonly Unit[], { from }: Bounds): boolean {
  const opener = unitText(units, from - 1);
  return opener === 'якобы' || (opener === 'будто' && !isToldBySomebody(units, from - 2));
}

const LONGEST_ABOVE = 12;

/** Folded words of the clause over this one, up to its `что`. */
function above(units: readonly Unit[], { from }: Bounds): string {
  if (!/^(?:что|чтобы|будто)$/u.test(unitText(units, from - 1))) return '';
  let to = from - 1;
  while (/^(?:,|-|как)$/u.test(unitText(units, to - 1))) to--;
  let start = to;
  while (start > 0 && to - start < LONGEST_ABOVE && !endsAbove(units[start - 1] as Unit)) start--;
  return wordsOf(units, start, to);
}

/** `назвал ложью обвинения | и напомнил, что …`: another verb is over it. */
const endsAbove = (unit: Unit): boolean => isStop(unit) || /^(?:и|но|а|однако|зато)$/u.test(unit.text);

/** Folded words behind the comma or dash that closes the clause. */
function behind(units: readonly Unit[], { to }: Bounds): string {
  let from = to;
  while (/^[,-]$/.test(unitText(units, from))) from++;
  let end = from;
  while (from > to && end < units.length && end - from < 6 && !isStop(units[end] as Unit)) end++;
  return wordsOf(units, from, end);
}

/** `Возможно, | закон отменен`, `закон, кажется, | отменен`, `закон отменен, | по слухам.` */
function isAside(units: readonly Unit[], { from, to }: Bounds): boolean {
  if (/^[,:]$/.test(unitText(units, from - 1))) {
    let start = from - 1;
    while (start > 0 && !isStop(units[start - 1] as Unit)) start--;
    if (OPEN_ASIDE.test(wordsOf(units, start, from - 1))) return true;
  }
  let end = units.length;
  while (end > to && /^[.!"]$/.test(unitText(units, end - 1))) end--;
  return unitText(units, to) === ',' && OPEN_ASIDE.test(wordsOf(units, to + 1, end));
}

/** `А вдруг | закон отменят`. */
const isWhatIf = (units: readonly Unit[], { from }: Bounds): boolean =>
  unitText(units, from) === 'вдруг' && unitText(units, from - 1) === 'а';

/** `Представьте себе мир, в котором | закон отменен`, `пусть | закон отменен, тогда …`. */
const isImagined = (units: readonly Unit[], { from }: Bounds): boolean =>
  (from > 0 && /^(?:представьте|вообразите|представим|вообразим)$/u.test(unitText(units, 0))) ||
  (unitText(units, from) === 'пусть' && from === 0);

/** `закон, судя по всему, отменен`. */
const isGuessed = (units: readonly Unit[], { from, to }: Bounds): boolean =>
  / судя по всему /u.test(` ${wordsOf(units, from, to)} `);
