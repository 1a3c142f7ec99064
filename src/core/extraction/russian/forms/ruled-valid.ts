/**
 * Rulings that what a noun of event names was in order: `признал законной отмену`, `подтвердил законность выхода`. In: units, the clause,
 * the noun phrase. Out: yes or no.
 */
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { actorIn } from '../actor.ts';
import { ADVERB, type Bounds, PAPER, paperBefore } from '../clause.ts';

/** `законность отмены X`: that it was in order, and whose ruling that is. */
export const VALIDITY = /^(?:конституционност|законност|правомерност)/u;
export const CONFIRMING = /^(?:подтвердил|признал|отстоял|удостоверил|счел|сочл)(?:а|и|о)?$/u;

/** `признал выход | законным`. */
export const RULED_VALID = /^(?:законн|правомерн|конституционн|обоснованн)(?:ым|ой|ыми)$/u;

/** `признал выход законным`, `признал законной отмену`, `признал законным указ о выходе`. */
export function isRuledValid(units: readonly Unit[], clause: Bounds, from: number, to: number): boolean {
  // `выход | признан в Турции законным`
  const passive = [to, to + 1].find((at) => /^признан(?:а|о|ы)?$/u.test(unitText(units, at)));
  if (passive !== undefined && unitText(units, passive - 1) !== 'не')
    return units.slice(passive + 1, passive + 5).some(({ text }) => RULED_VALID.test(text));
  if (isHeldValid(units, clause, to)) return true;
  const ruling = units.findIndex((unit, at) => at >= clause.from && at < from + 1 && CONFIRMING.test(unit.text));
  if (ruling < 0) return false;
  const about = /^об?$/u.test(unitText(units, from - 1));
  // `указ | президента | о выходе`
  const back = about ? [0, 1, 2].find((words) => PAPER.test(unitText(units, paperBefore(units, from - 1) - words))) : 0;
  if (back === undefined) return false;
  const paper = about ? paperBefore(units, from - 1) - back : from;
  const behind = about ? clause.to : to + 1;
  return (
    [ruling + 1, ruling + 2].some((at) => at <= paper && RULED_VALID.test(unitText(units, at))) ||
    units.slice(to, behind).some(({ text }) => RULED_VALID.test(text))
  );
}

/** `Суд постановил, что | решение о выходе было законным`, `… что выход правомерен`. */
function isHeldValid(units: readonly Unit[], { from, to }: Bounds, behind: number): boolean {
  if (unitText(units, from - 1) !== 'что') return false;
  const held = units.slice(Math.max(0, from - 5), from - 1).some(({ text }) => HELD.test(text));
  const court = units.slice(0, from - 1).some(({ text }) => bodyOf(text) === 'court');
  const valid = units.findIndex(
    ({ text }, at) => at >= behind && at < to && (RULED_VALID.test(text) || VALID.test(text)),
  );
  return held && court && valid >= 0 && !units.slice(behind, valid).some(({ text }) => /^(?:не|если|бы)$/u.test(text));
}

const HELD = /^(?:постановил|решил|признал|установил|заключил|подтвердил|счел|сочл)(?:а|и|о)?$/u;
const VALID = /^(?:законен|законн[аоы]|правомерен|правомерн[аоы]|конституционен|конституционн[аоы])$/u;

/** `отклонил | иски | против выхода`: what was challenged stands. */
export const isChallengeLost = (units: readonly Unit[], clause: Bounds, at: number): boolean =>
  /^(?:иск|жалоб|апелляци)\p{L}{0,3}$/u.test(unitText(units, at)) &&
  units.slice(clause.from, clause.to).some(({ text }, index, all) => LOST.test(text) && all[index - 1]?.text !== 'не');

const LOST = /^(?:отклон(?:ил[аио]?|ен[аоы]?)|отверг(?:л[аио])?|отвергнут[аоы]?)$/u;

const STANDING_BY = /^(?:подтвердил|поддержал|одобрил|утвердил|узаконил)(?:а|и|о)?$/u;

/** `Суд подтвердил | отмену закона`: a court stands by what was done. */
export function isConfirmedByCourt(sentence: UnitSentence, clause: Bounds, from: number): boolean {
  const { units } = sentence;
  let at = from - 1;
  while (at > clause.from && ADVERB.test(unitText(units, at))) at--;
  if (!STANDING_BY.test(unitText(units, at)) || unitText(units, at - 1) === 'не' || sentence.question) return false;
  return bodyOf(actorIn(sentence, clause, at, false)?.text ?? '') === 'court';
}
