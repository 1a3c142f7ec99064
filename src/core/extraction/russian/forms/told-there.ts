/**
 * What a participle or a relative clause tells as news of its own, by when and by whom: `положение, объявленное Юном накануне`, `закон,
 * который парламент принял в 2020 году`. Without either it only says what the law is: `принятый закон`. In: the clause, its verb. Out: yes or no.
 */
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import { HOW_MADE } from '../../sense.ts';
import { type Bounds, isModifier } from '../clause.ts';
import { eventNoun, type VerbReading } from '../verb.ts';

/** Set off by a comma, told as done, and with its day or whoever did it. */
export function isToldThere(
  { units }: UnitSentence,
  { from, to }: Bounds,
  at: number,
  { verb, form, reflexive }: VerbReading,
): boolean {
  const relative = /^котор(?:ый|ая|ое|ые|ую|ого|ых)$/u.test(unitText(units, from - 1));
  const participle = form === 'longPassive' && from === at && unitText(units, at - 1) === ',';
  if (!HOW_MADE.has(verb.sense) || reflexive || !(participle || (relative && form === 'past'))) return false;
  // `которые не ратифицировали его`: nothing was done
  if (unitText(units, at - 1) === 'не') return false;
  if (isOfPaperOnIt(units, relative ? from - 1 : at, relative)) return false;
  const behind = participle ? units.slice(at + 1, to) : units.slice(from, to);
  return behind.some(
    ({ kind, text, capital }, index) =>
      (kind === 'number' && /^\d/u.test(text)) ||
      MONTH.test(text) ||
      THEN.test(text) ||
      (index > 0 || relative ? capital && kind === 'word' : false) ||
      bodyOf(text) !== null ||
      (participle && index === 0 && capital && /(?:ом|ем|ым|им|ой|ей|ами|ями)$/u.test(text)),
  );
}

/** `Доклад о законе, подписанный …`, `поправки к закону, которые …`: in the nominative it tells of the noun before, and not of the law behind a preposition. */
function isOfPaperOnIt(units: readonly Unit[], at: number, relative: boolean): boolean {
  const law = units.findLastIndex(({ kind }, index) => kind === 'law' && index < at);
  const over = law - 1 - (isModifier(units[law - 1] ?? (units[at] as Unit)) ? 1 : 0);
  return (
    (/^(?:к|ко|о|об|по|из|от|с|со|для|против|над)$/u.test(unitText(units, over)) ||
      // `отмена закона, объявленная в апреле`
      (!relative && eventNoun(unitText(units, over)) !== null)) &&
    /(?:ый|ий|ая|ое|ее|ые|ие|ую)(?:ся)?$/u.test(unitText(units, at))
  );
}

/** Words that tell a day without a number. */
const THEN =
  /^(?:накануне|вчера|позавчера|сегодня|понедельник|вторник|сред[уы]|четверг|пятницу|субботу|воскресенье|недел[еюи])$/u;
