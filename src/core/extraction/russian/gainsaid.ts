/**
 * Whether what a Russian clause tells is passed on without being vouched for, or is said to be untrue: `По слухам, закон отменен`,
 * `неправда, что закон отменен`, `никто не говорит, что …`. In: the units and the clause. Out: yes or no.
 */
import { wordTest } from '../../text/told-once.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { type Bounds, has } from './clause.ts';

/** `Утверждение, что закон отменен, не соответствует действительности`. */
function isRefuted(units: readonly Unit[], { to }: Bounds): boolean {
  const behind = [1, 2, 3].map((ahead) => unitText(units, to + ahead));
  return (
    (unitText(units, to) === ',' || unitText(units, to) === '-') &&
    (behind.some((word) =>
      /^(?:ложь|неправда|фейк|миф|дезинформация|неверно|ложно|опровергнут\p{L}*|вымысел)$/u.test(word),
    ) ||
      behind.some((word, at) => word === 'не' && /^(?:соответству|подтверд|отвеча)/u.test(behind[at + 1] ?? '')))
  );
}

/** `о том, что закон отменён, речи не идёт`, `…, говорить рано`. */
export function isOutOfQuestion(units: readonly Unit[], { from, to }: Bounds): boolean {
  if (unitText(units, from - 1) !== 'что' || unitText(units, to) !== ',') return false;
  const behind = [1, 2, 3].map((ahead) => unitText(units, to + ahead)).join(' ');
  return /^(?:речи (?:нет|не|и)|не может быть|говорить (?:рано|преждевременно|не|пока)|(?:пока )?рано говорить)/u.test(
    behind,
  );
}

const UNTRUE = /^(?:ложь|неправда|неверно|фейк|миф|заблуждение|дезинформация|вымысел|выдумка|утка|слухи)$/u;

/** `Миф: закон отменен`, `закон отменен — это неправда`. */
function isLabelledUntrue(units: readonly Unit[], { from, to }: Bounds): boolean {
  if (unitText(units, from - 1) === ':' && from <= 3 && UNTRUE.test(unitText(units, from - 2))) return true;
  const behind = unitText(units, to + 1) === 'это' ? to + 2 : to + 1;
  return unitText(units, to) === '-' && UNTRUE.test(unitText(units, behind)) && isEnd(units, behind + 1);
}

const isEnd = (units: readonly Unit[], at: number): boolean => /^[.!,;]?$/.test(unitText(units, at));

/** `Никто не говорит, что закон отменен`, `он не сказал, что …`: not said at all. */
export function isUnsaid(units: readonly Unit[], { from }: Bounds): boolean {
  if (unitText(units, from - 1) !== 'что') return false;
  const above = [2, 3, 4].map((back) => unitText(units, from - 1 - back));
  const at = above.findIndex((word) => SAID.test(word));
  // `говорить, что закон действует, — обман`
  if (at === 0 && /(?:ть|ться)$/u.test(above[0] ?? '')) return !HASTENED.test(above[1] ?? '');
  return at >= 0 && unitText(units, from - 1 - (at + 3)) === 'не' && !/^это$/u.test(unitText(units, from - at - 5));
}

/** `поспешил сообщить`: whoever did was heard. */
export const HASTENED = wordTest(
  /^(?:поспеш|успе|взя|рискну|осмели|поторопи|умудри|ухитри|постесня|преминул|решил|не)\p{L}*(?:л|ла|ли|лся|лась|лись)$/u,
);

/** `Блогер уверял подписчиков, | будто закон отменён`: somebody vouches for it, unlike `говорят, будто`. */
export function isToldBySomebody(units: readonly Unit[], comma: number): boolean {
  if (unitText(units, comma) !== ',') return false;
  for (let at = comma - 1; at >= Math.max(0, comma - 5) && unitText(units, at) !== ','; at--)
    if (VOUCHING.test(unitText(units, at))) return unitText(units, at - 1) !== 'не';
  return false;
}

const VOUCHING =
  /^(?:(?:за|у)?вер(?:ял|яет|ил)|утвержда(?:л|ет)|заяв(?:ил|ляет|лял)|(?:на)?писал|сообщ(?:ил|ает|ал)|рассказ(?:ал|ывал|ывает)|убежда(?:л|ет)|убедил|объяв(?:ил|ляет))(?:а|и|о)?$/u;

const SAID =
  /^(?:сказа|говор|утвержда|заявл|заяв|сообщ|писа|написа|объяв|вер(?:ит|ят|ил)|дума(?:ет|ют|л)|счита)\p{L}*$/u;

/** `По слухам, закон отменен`. */
export const isHearsay = (units: readonly Unit[], { from }: Bounds): boolean =>
  has(units, { from: Math.max(0, from - 4), to: from }, /^(?:слухам|неподтвержденн\p{L}+)$/u) &&
  has(units, { from: Math.max(0, from - 5), to: from }, /^по$/u);

/** `Минюст отрицает, что закон отменен`. */
function isDenial(units: readonly Unit[], { from }: Bounds): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 7); at--)
    if (/^(?:отриц(?:ал|ает|ают)|опроверг)\p{L}*$/u.test(unitText(units, at))) return unitText(units, at - 1) !== 'не';
  return false;
}

/** `это не значит, что закон отменен`, `неправда, что …`, `нельзя сказать, что …`. */
export function isGainsaid({ units }: UnitSentence, clause: Bounds): boolean {
  if (isLabelledUntrue(units, clause)) return true;
  if (!/^(?:что|будто)$/u.test(unitText(units, clause.from - 1))) return false;
  const above = [1, 2, 3, 4].map((back) => unitText(units, clause.from - 1 - back));
  return (
    isDenial(units, clause) ||
    above.some(
      (word, back) =>
        // `Политолог ошибочно сообщил, | что …`: somebody says it
        !(VOUCHING.test(above[back - 1] ?? '') || VOUCHING.test(above[back - 2] ?? '')) &&
        /^(?:неправда|неверно|ложь|ложно|ошибочно|неправильно|некорректно|миф|фейк)$/u.test(word),
    ) ||
    isRefuted(units, clause) ||
    above.some((word, at) => /^(?:значит|означает|следует)$/u.test(word) && above[at + 1] === 'не')
  );
}
