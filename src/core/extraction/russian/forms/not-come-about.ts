/** Whether what a participle behind a noun of event tells of it came about: `отмена, намеченная на май, заблокирована`. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clause.ts';
import { eventNoun, verbReadings } from '../verb.ts';

/** `отмена, намеченная на май, …`: it was to come, and may not have come. */
export const isToCome = (units: readonly Unit[], participle: number): boolean =>
  /^(?:намечен|запланирован|планируем|назначен|ожидаем|обещан|предложен|предлагаем|готов(?:ящ|ивш)|предусмотрен)/u.test(
    unitText(units, participle),
  );

/** `отмена, объявленная в апреле, | приостановлена судом`: what was stopped did not come about. */
export function isHalted(units: readonly Unit[], participle: number): boolean {
  const close = units.findIndex((unit, at) => at > participle && isStop(unit));
  return (
    unitText(units, close) === ',' &&
    units.slice(close + 1, close + 5).some(({ text }) => HALTED.test(text) || /^не$/u.test(text))
  );
}

const HALTED =
  /^(?:заблокирован|приостановлен|остановлен|заморожен|отложен|отсрочен|перенесен|отменен|отвергнут|отклонен|сорван)[аоы]?$/u;

/** `Отмена поправки | сняла последний барьер`: its subject is the noun of event, and what it ends is no law. */
export function isOfOtherThings(noun: readonly Unit[], verb: string): boolean {
  const head = noun.find(({ kind, text }) => kind === 'word' && eventNoun(text) !== null)?.text ?? '';
  const agrees = (/[ая]$/u.test(head) && /ла$/u.test(verb)) || (/[ео]$/u.test(head) && /ло$/u.test(verb));
  return verbReadings(verb).every(
    (one) => one.verb.rest !== null || (agrees && one.verb.weak && one.verb.sense === 'endLaw'),
  );
}
