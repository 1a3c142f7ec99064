/** Words that say when, amid a Turkic clause: days, months, years, `geçen`, `ötən`. Folded. */
import type { Unit } from '../inflecting/units.ts';

/** `2028 | ' | de`: a year and its case are units of their own. */
export const isWhen = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'number' || /^(?:'|[dt][ae]n?|\d.*)$/u.test(unit.text) || WHEN.test(unit.text));

const WHEN =
  /^(?:bir|birkac|necə|dəfə|dəfələrlə|defalarca|kez|kere|d[uü]n|dunən|coktan|coxdan|bu|gecen|gectigimiz|otən|kecən|(?:yil|il|ay|gun|hafta|həftə)\p{L}*|(?:ocak|ocag|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|aralig|yanvar|fevral|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?:'?\p{L}{1,4})?|artik|artiq|nihayet|nəhayət|\d{4}-c[iu])$/u;

/** `bu gecə başa çatır`, `yarın doluyor`: the present of what is to come. */
export function isTonight(units: readonly Unit[], from: number): boolean {
  return units.slice(Math.max(0, from - 5), from).some(({ text }, at, words) => {
    if (/^yarin$/u.test(text)) return true;
    return /^(?:gecə|gece|axsam|aksam)$/u.test(text) && words[at - 1]?.text === 'bu';
  });
}

/** The first ten numbers of both languages, as alternatives of a pattern. */
export const NUMERALS = 'bir|iki|uc|dort|dord|bes|alti|yedi|yeddi|sekiz|səkkiz|dokuz|doqquz|on';
