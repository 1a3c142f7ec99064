/**
 * States that are counted where they act: `поправку ратифицировали 35 штатов`, `Виргиния стала 38-м штатом, одобрившим поправку`. Each
 * ratifies for itself. In: a sentence and where its verb stands. Out: who acted.
 */
import type { ActorPhrase } from '../frame.ts';
import { type UnitSentence, unitText } from '../inflecting/units.ts';
import type { Bounds } from './clause.ts';

const STATE = /^(?:штат|государств|стран)(?:а|ы|ов|ами)?$/u;
const COUNT =
  /^(?:\d+|тр(?:и|емя)|четыр(?:е|ьмя)|пять[ю]?|шесть[ю]?|семь[ю]?|восемь[ю]?|девять[ю]?|десять[ю]?|\p{L}*дцать[ю]?|сорок|большинство|большинством)$/u;

/** `35 штатов`, `тридцатью пятью штатами`. */
export function countedStates({ units, document }: UnitSentence, { from, to }: Bounds): ActorPhrase | null {
  for (let at = from + 1; at < to; at++) {
    const own = STATE.test(unitText(units, at)) && COUNT.test(unitText(units, at - 1));
    if (!own || /^(?:из|в|на|для)$/u.test(unitText(units, at - 2))) continue;
    const span = [units[at - 1]?.start ?? 0, units[at]?.end ?? 0] as const;
    return { text: document.text.slice(...span), span, nobody: false, only: false };
  }
  return null;
}

/** `Виргиния | стала 38-м штатом, | одобрившим X`: who stands before the verb that counts it. */
export function countedAmong({ units, document }: UnitSentence, participle: number): ActorPhrase | null {
  if (
    unitText(units, participle - 1) !== ',' ||
    !/^(?:штатом|страной|государством)$/u.test(unitText(units, participle - 2))
  )
    return null;
  const became = units.findLastIndex(
    ({ text }, at) => at < participle - 2 && at >= participle - 8 && /^(?:стал[ао]?|оказал(?:ся|ась|ось))$/u.test(text),
  );
  const name = units[became - 1];
  if (became < 1 || name?.kind !== 'word' || name.capital !== true) return null;
  const span = [name.start, name.end] as const;
  return { text: document.text.slice(...span), span, nobody: false, only: false };
}
