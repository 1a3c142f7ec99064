/** Russian dates. Folded; no `\b`, which knows Latin letters only. */

import { wordTest } from '../../../text/told-once.ts';
import { addDays, addMonths, type Day } from '../../../time/day.ts';
import type { PartialDate } from '../../../time/partial-date.ts';
import type { TimeWords } from '../../time-expression.ts';

const NUMBERS = [
  'ноль',
  'од(?:ин|на|ну|ного)',
  'дв(?:а|е|ух)',
  'тр(?:и|ех)',
  'четыр(?:е|ех)',
  'пят(?:ь|и)',
  'шест(?:ь|и)',
  'сем(?:ь|и)',
  'вос(?:емь|ьми)',
  'девят(?:ь|и)',
  'десят(?:ь|и)',
  'одиннадцат(?:ь|и)',
  'двенадцат(?:ь|и)',
].map((text) => new RegExp(`^${text}$`, 'u'));

export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const found = NUMBERS.findIndex((pattern) => pattern.test(word));
  return found < 0 ? null : found;
}

const MONTHS =
  'январ[ьяюе]м?|феврал[ьяюе]м?|марта?[уе]?(?:ом)?|апрел[ьяюе]м?|ма[йяюе]|июн[ьяюе]м?|июл[ьяюе]м?|август[ауе]?(?:ом)?|сентябр[ьяюе]м?|октябр[ьяюе]м?|ноябр[ьяюе]м?|декабр[ьяюе]м?';
/** A month in any case. */
export const MONTH = wordTest(new RegExp(`^(?:${MONTHS})$`, 'u'));
const YEAR = '(?<y>1[6-9]\\d\\d|20\\d\\d|2100)';
const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';
const OF_YEAR = `(?:-(?:го|м))?(?: ?г(?:од(?:а|у|ом|е)?|\\.)?${R})`;

function ago(match: RegExpMatchArray, anchor: Day): PartialDate | null {
  const unit = match[2] ?? '';
  // `истёк год назад`: the word before it need be no number
  const one = /^(?:год|месяц|неделю|день)$/u.test(unit) ? 1 : null;
  const count = match[1] === undefined ? 1 : (numberOf(match[1]) ?? one);
  if (count === null) return null;
  if (/^(?:год|лет)/u.test(unit)) return String(Number(anchor.slice(0, 4)) - count);
  if (unit.startsWith('месяц')) return addMonths(anchor, -count).slice(0, 7);
  return unit.startsWith('недел') ? addDays(anchor, -7 * count).slice(0, 7) : addDays(anchor, -count);
}

const last = (unit: string, anchor: Day): PartialDate =>
  /^год/u.test(unit)
    ? String(Number(anchor.slice(0, 4)) - 1)
    : unit.startsWith('месяц')
      ? addMonths(anchor, -1).slice(0, 7)
      : addDays(anchor, -7).slice(0, 7);

export const TIME_WORDS: TimeWords = {
  hint: /\d|янв|фев|март|апр|ма[йяюе]|июн|июл|авг|сен|окт|ноя|дек|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес|сегодня|вчера|назад|прошл|минувш|(?:этом|нынешнем|текущем) (?:году|месяце)/u,
  dayHint:
    /сегодня|вчера|назад|прошл|минувш|(?:этом|нынешнем|текущем) (?:году|месяце)|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес/u,
  months: ['янв', 'фев', 'мар', 'апр', 'ма[йяюе]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'].map(
    (stem, index) => [new RegExp(`^${stem}`, 'u'), index + 1] as const,
  ),
  weekdays: ['понедельник', 'вторник', 'сред[уы]', 'четверг', 'пятниц[уы]', 'суббот[уы]', 'воскресенье'].map(
    (stem, index) => [new RegExp(`${L}(?:в|во|в минув\\p{L}+|в прошл\\p{L}+) ${stem}${R}`, 'gu'), index + 1] as const,
  ),
  today: new RegExp(`${L}сегодня${R}`, 'gu'),
  yesterday: new RegExp(`${L}вчера${R}`, 'gu'),
  relative: [
    [
      new RegExp(
        `${L}(?:(\\p{L}+|\\d+) )?(год|года|лет|месяц|месяца|месяцев|неделю|недели|недель|день|дня|дней) назад${R}`,
        'gu',
      ),
      ago,
    ],
    [
      new RegExp(`${L}(?:в|на) (?:прошл|минувш)\\p{L}+ (год|месяц|недел)\\p{L}*`, 'gu'),
      (match, anchor) => last(match[1] ?? '', anchor),
    ],
    [new RegExp(`${L}в (?:этом|нынешнем|текущем) году${R}`, 'gu'), (_match, anchor) => anchor.slice(0, 4)],
    [new RegExp(`${L}в (?:этом|текущем) месяце${R}`, 'gu'), (_match, anchor) => anchor.slice(0, 7)],
    [new RegExp(`${L}позавчера${R}`, 'gu'), (_match, anchor) => addDays(anchor, -2)],
  ],
  since: new RegExp(`${L}(?:с|со|начиная с)(?: начала| конца| середины)?\\s*$`, 'u'),
  // `перенёс на | сентябрь`: the day to which it was put off; `на прошлой неделе` holds its own
  until: new RegExp(
    `${L}(?:до|по|к|вплоть до)(?: начала| конца| середины)?\\s*$|\\sна(?: начало| конец| середину)?\\s+$`,
    'u',
  ),
  before: new RegExp(`${L}(?:перед|ранее)\\s*$`, 'u'),
  after: new RegExp(`${L}(?:после)\\s*$`, 'u'),
  patterns: [
    new RegExp(`(?=\\d)${L}(?<d>\\d{1,2})(?:-го)? (?<m>${MONTHS})${R}(?: ${YEAR}(?:${OF_YEAR})?)?`, 'gu'),
    new RegExp(`${L}(?<m>${MONTHS}) ${YEAR}(?:${OF_YEAR})?`, 'gu'),
    new RegExp(`${L}(?:в|к|с|до|по|прошлого|этого) (?<m>${MONTHS})${R}(?! \\d)`, 'gu'),
    new RegExp(`(?<=\\sна )(?<m>${MONTHS})${R}(?! \\d)`, 'gu'),
    new RegExp(`${L}(?:в |с |до |после |к |от )?${YEAR}${OF_YEAR}`, 'gu'),
    // `в 2021-м`, `летом 2019-го`; `в 2021,`
    new RegExp(`${L}(?:(?:в|во|с|до|после|к|от) )?${YEAR}-(?:го|м|му|й)${R}`, 'gu'),
    new RegExp(`${L}(?:в|с|до|после|к) ${YEAR}(?= *(?:[,.;:)!?-]|$))(?!-?\\p{L}|[.,]\\d)`, 'gu'),
  ],
  // `оборонным бюджетом на 2026 год`, `по делам о беспорядках 8 января`: which, and not when
  attributive: {
    before:
      /(?:бюджет|ассигнован|смет|расход)\p{L}* (?:\p{L}+ ){0,3}на $|(?:беспорядк|теракт|протест|штурм|погром|митинг|переворот)\p{L}* $/u,
    behind: /^/u,
  },
  opening: /^(?:во?|на|со?|к|до|по|после|перед|еще|уже|лишь|только)$/u,
  published:
    /^\s*(?:опубликован[оа]?|обновлен[оа]?|размещено|дата(?: публикации)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\s*[:,]?\s*/u,
  // a date may hold its preposition: `отложено | до сентября`
  ahead: new RegExp(`${L}(?:(?:до|к|по)\\s[^.]*|до)$|\\sна(?: начало| конец| середину)?\\s$`, 'u'),
};
