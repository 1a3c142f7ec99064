/** Words that say when, amid a Turkic clause: days, months, years, `geçen`, `ötən`. Folded. */
import type { Unit } from '../../inflecting/units.ts';

/** The first ten numbers of both languages, as alternatives of a pattern. */
export const NUMERALS = 'bir|iki|uc|dort|dord|bes|alti|yedi|yeddi|sekiz|səkkiz|dokuz|doqquz|on';
/** The months of both languages, as alternatives of a pattern. */
const MONTHS =
  'ocak|ocag|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|aralig|yanvar|fevral|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr';
const WEEKDAYS = 'pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar';

/** `2028 | ' | de`: a year and its case are units of their own. */
export const isWhen = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'number' || /^(?:'|[dt][ae]n?|\d.*)$/u.test(unit.text) || WHEN.test(unit.text));

const WHEN = new RegExp(
  `^(?:bir|birkac|necə|dəfə|dəfələrlə|defalarca|kez|kere|d[uü]n|dunən|coktan|coxdan|bu|gecen|gectigimiz|otən|kecən|(?:yil|il|ay|gun|hafta|həftə)\\p{L}*|(?:${MONTHS})(?:'?\\p{L}{1,4})?|artik|artiq|nihayet|nəhayət|\\d{4}-c[iu])$`,
  'u',
);

/** `bu gecə başa çatır`, `yarın doluyor`: the present of what is to come. */
export function isTonight(units: readonly Unit[], from: number): boolean {
  return units.slice(Math.max(0, from - 5), from).some(({ text }, at, words) => {
    if (/^yarin$/u.test(text)) return true;
    return /^(?:gecə|gece|axsam|aksam)$/u.test(text) && words[at - 1]?.text === 'bu';
  });
}

/** `cuma`, `bazar ertəsi`, `axşam`: which day of the week, or when on it. */
export const isDayOrHour = (word: string): boolean => DAY_OR_HOUR.test(word);

const DAY_OR_HOUR = new RegExp(
  `^(?:${WEEKDAYS}|cərsənbə|cumə|sənbə|bazar|ertəsi|axsami|sabah\\p{L}*|aksam\\p{L}*|axsam)$`,
  'u',
);

/** Whether a word can say nothing but when: `dün`, `sabaha karşı`; what may be a thing (`ilaç`, `gündem`) is none. */
export const isTime = ({ text }: Unit): boolean => TIME.test(text);

const TIME = new RegExp(
  [
    `^(?:${WEEKDAYS}|${NUMERALS})$`,
    '^(?:gun|hafta|ay|yil|saat|il|həftə|dun|dunən|bugun|bu|gecən|kecən|gecen|otən|səhər|sabah|sabaha|səhərə|aksama|axsama|axsam|aksam|gecə|yakin|karsi|dogru|evvəl|əvvəl|once|indi|simdi|resmi|ertesi|ertəsi|vakit|zaman)$',
    `^(?:${MONTHS})(?:'?(?:[dt][ae]|in)?)$`,
  ].join('|'),
  'u',
);

/** `Trump | döneminde`, `Baydenin | dövründə`: when, not who. */
export const DAYS_OF = /^(?:donem|dovr|zaman[iı]|vaxt[iı])/u;
