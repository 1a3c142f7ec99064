/**
 * Things that end, rest and go on as laws do: a contract runs out, a case is put on hold. In: units and a place. Out: the gender of one that
 * a pronoun behind it could mean, or null.
 */
import { type Unit, unitText } from '../inflecting/units.ts';

export type Gender = 'm' | 'f' | 'n' | 'p';

/** In the nominative, by gender. */
const THINGS: readonly (readonly [Gender, RegExp])[] = [
  [
    'm',
    /^(?:статус|контракт|рейс|концерт|визит|матч|саммит|отпуск|набор|патент|тендер|чемпионат|форум|арест|паспорт|кредит|грант|конкурс|фестиваль|турнир|аукцион|эфир|иск|завод|счет)$/u,
  ],
  [
    'f',
    /^(?:лицензия|виза|сделка|поездка|встреча|выставка|регистрация|аккредитация|жалоба|апелляция|вакцинация|забастовка|подписка|аренда|должность)$/u,
  ],
  ['n', /^(?:разрешение|голосование|перемирие|вещание|движение|расследование|дело|заседание|строительство)$/u],
  [
    'p',
    /^(?:выборы|рейсы|контракты|лицензии|визы|переговоры|дела|иски|учения|гастроли|торги|поставки|матчи|занятия)$/u,
  ],
];

/** A case on a law, in whatever form: `занялся делом по | закону`. */
const CASE = /^(?:дел(?:о|а|у|ом|е)|расследовани(?:е|я|ю|ем|и))$/u;

export function otherThing(units: readonly Unit[], at: number): Gender | null {
  const unit = units[at];
  if (unit?.kind === 'law' && unitText(units, at - 1) === 'по' && CASE.test(unitText(units, at - 2))) return 'n';
  // `Решение губернатора не вступило в силу: суд отменил | его`: the decision, at the head of its clause
  if (unit?.text === 'решение' && isHead(units, at)) return 'n';
  return unit?.kind === 'word' ? (THINGS.find(([, pattern]) => pattern.test(unit.text))?.[0] ?? null) : null;
}

/** The subject of its clause, and no more than that somebody decided: `решение | отменить её` tells of the law. */
const isHead = (units: readonly Unit[], at: number): boolean =>
  (at === 0 || /^[.;:]$/.test(unitText(units, at - 1))) && /(?:а|я|ого|ой|ов)$/u.test(unitText(units, at + 1));
