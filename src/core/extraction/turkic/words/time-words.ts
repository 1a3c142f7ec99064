/** Dates of both languages from each one’s months, weekdays and words. Folded; no `\b`, which knows ASCII letters only. */
import { addDays, addMonths, type Day } from '../../../time/day.ts';
import type { PartialDate } from '../../../time/partial-date.ts';
import type { TimeWords } from '../../time-expression.ts';
import { numberIn } from './details.ts';

export interface CalendarWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly year: string;
  readonly month: string;
  readonly week: string;
  readonly day: string;
  readonly ago: string;
  readonly last: string;
  readonly thisOne: string;
  readonly today: string;
  readonly yesterday: string;
  readonly numbers: readonly string[];
  /** `yayınlanma tarihi`, `dərc edilib`, before the day of publication. */
  readonly published: string;
}

const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';
const YEAR = '(?<y>1[6-9]\\d\\d|20\\d\\d|2100)';
const CASE = "(?:'?(?:n?[dt][aeə]n?(?:k[iu])?|[yn]?[aeə]|n?[iu]n?|s[iu]n?[dt]?[aeə]?n?|y?l[aeə]))?";

export function timeWordsOf(words: CalendarWords): TimeWords {
  const months = words.months.join('|');
  const year = `(?:'?(?:-?[nc]?c[iu]|inci|uncu|nci))? ?${words.year}\\p{L}*`;
  const units = `${words.year}|${words.month}|${words.week}|${words.day}`;
  const named = [...words.weekdays, words.ago, words.last, words.today, words.yesterday];
  const days = `${named.join('|')}|(?:${words.year})(?:[iu]n)? son|gelecek|gələn|onumuzdeki|novbəti|(?:${words.thisOne}) (?:${words.year}|${words.month})`;
  return {
    hint: new RegExp(`\\d|${months}|${days}`, 'u'),
    dayHint: new RegExp(days, 'u'),
    months: words.months.map((name, index) => [new RegExp(`^(?:${name})`, 'u'), index + 1] as const),
    weekdays: words.weekdays.map(
      (name, index) => [new RegExp(`${L}${name}(?: gun[iu])?${CASE}${R}`, 'gu'), index + 1] as const,
    ),
    today: new RegExp(`${L}${words.today}${R}`, 'gu'),
    yesterday: new RegExp(`${L}${words.yesterday}${R}`, 'gu'),
    relative: [
      [
        new RegExp(`${L}(\\p{L}+|\\d+) (${units}) (?:${words.ago})${R}`, 'gu'),
        (match, anchor) => ago(match, anchor, words),
      ],
      [
        new RegExp(`${L}(?:${words.last}) (${units})\\p{L}*`, 'gu'),
        (match, anchor) => before(match[1] ?? '', 1, anchor, words),
      ],
      [
        new RegExp(`${L}(?:bu )?(?:${words.year})(?:[iu]n)? son(?:u|un[dt][aeə]n?|una|una qədər|una kadar)${R}`, 'gu'),
        (match, anchor) => endOfYear(match[0], anchor),
      ],
      [
        new RegExp(`${L}(?:gelecek|gələn|onumuzdeki|novbəti) (${units})\\p{L}*`, 'gu'),
        (match, anchor) => before(match[1] ?? '', -1, anchor, words),
      ],
      [new RegExp(`${L}(?:${words.thisOne}) ${words.year}${R}`, 'gu'), (_match, anchor) => anchor.slice(0, 4)],
      [new RegExp(`${L}(?:${words.thisOne}) ${words.month}${R}`, 'gu'), (_match, anchor) => anchor.slice(0, 7)],
    ],
    since: /(?!)/u,
    until: /(?!)/u,
    before: /(?!)/u,
    after: /(?!)/u,
    behind: {
      since:
        /[dt][aeə]n(?: b[eə]ri| bu yana| itibar[eə]n| bu t[əe]r[əe]f[əe]| etibarən|(?= (?:quvvədə|yururlukte|askida|gecerli)))|(?:\d['-]?|il|[iu]n)[dt][aeə]n(?=,? (?:daha|bir|iki|uc|alti|\d))/u,
      until:
        // `dekabrda | iyulun 31-dək`: in one time, until another
        /^(?!(?:\d{1,2} )?\S*?'?[dt][aeə] )(?:\S+ )*?(?:\S*?(?:[yn]?[aeə](?: kadar| dek| q[əe]d[əe]r)|[aeə]d[əe]k)|\S*?\d-?(?:d[əe]k|n?[aə] kimi))/u,
      before: /[dt][aeə]n (?:once|əvvəl)/u,
      after: /[dt][aeə]n sonra/u,
    },
    patterns: [
      new RegExp(
        `(?=\\d)${L}${YEAR}(?:-c[iu] il(?:in)?| yilinin)? (?<m>${months})\\p{L}{0,4} (?<d>\\d{1,2})(?:-?\\p{L}{2,4})?${R}`,
        'gu',
      ),
      new RegExp(
        `(?=\\d)${L}(?<d>\\d{1,2}) (?<m>${months})${CASE}(?:(?<![dt][aeə]) ${YEAR}(?:'\\p{L}+|${year}|-c[iu] il\\p{L}*)?)?${R}`,
        'gu',
      ),
      new RegExp(`${L}(?<m>${months})[iu]n (?<d>\\d{1,2})(?:-?\\p{L}{2,4})?${R}`, 'gu'),
      new RegExp(
        `${L}${YEAR}(?:-c[iu] ilin| yil[iu]n[iu]n) (?<m>${months})\\p{L}{0,6}(?: ay[iu]\\p{L}*)?(?! \\d)${R}`,
        'gu',
      ),
      new RegExp(`${L}(?<m>${months}) (?:ayi )?${YEAR}(?:'\\p{L}+)?${R}`, 'gu'),
      new RegExp(`(?=\\d)${L}${YEAR} (?:yili )?(?<m>${months})${CASE}${R}`, 'gu'),
      new RegExp(`${L}(?<m>${months})(?:'?[dt][aeə]n?| ay[iu]n[dt]?[aeə]?n?)${R}`, 'gu'),
      new RegExp(`(?=\\d)${L}${YEAR}${year}${R}`, 'gu'),
      new RegExp(`(?=\\d)${L}${YEAR}'(?:[dt][aeə]n?|[iu]n|y[aeə])${R}`, 'gu'),
    ],
    // `2026-cı il müdafiə büdcəsi ilə`, `8 Ocak davalarında`, `20 Mart tarihli kararın iptalini`: which, and not when
    attributive: {
      before: /(?:^|\s)$/u,
      // `8 Ağustos’taki kararına ilişkin açıklama`
      behind:
        /^ (?:(?:karar|qərar)[iu](?:n[aeə])? (?:iliskin|dair|barədə|hakkinda|haqqinda|il[eə] (?:ilgili|bagli))|(?:\p{L}+ ){0,2}(?:butce|budcə)|(?:yapt|verd|duzenled|yayiml?ad|et[dt]|ed|kecir[dt]|yay)(?:[iu]g[iu]|[iu]y[iu]) (?:\p{L}+ ){0,2}(?:acikla|aciqla|konusma|paylas|roportaj|soylesi|toplanti|cixis|musahibə|bəyanat)|(?:tarihli|tarixli) (?:\p{L}+ ){0,2}(?:karar|qərar|kararname|fərman|sərəncam)(?:s?[iu]n|n)?[iu]n|(?:dava|isyan|olay|darbe|saldiri|baskin|protesto|gosteri|igtisas|hadisə|hucum|basqin|etiraz|qiyam|cevrilis)(?:[iu]|s[iu])?(?:l[aeə]r)?)/u,
    },
    opening: new RegExp(`^(?:${words.last}|${words.thisOne}|henuz|hələ|daha|ilk)$`, 'u'),
    published: new RegExp(`^\\s*(?:${words.published})\\s*:?\\s*`, 'u'),
    ahead: /(?!)/u,
  };
}

/** At the beginning of a year the end of one, with no word for which, may be that of the year before. */
const endOfYear = (words: string, anchor: Day): PartialDate | null =>
  words.startsWith('bu ') || Number(anchor.slice(5, 7)) > 4 ? `${anchor.slice(0, 4)}-12-31` : null;

function ago(match: RegExpMatchArray, anchor: Day, words: CalendarWords): PartialDate | null {
  const count = numberIn(match[1] ?? '', words.numbers);
  return count === null ? null : before(match[2] ?? '', count, anchor, words);
}

function before(unit: string, count: number, anchor: Day, words: CalendarWords): PartialDate {
  if (new RegExp(`^(?:${words.year})`, 'u').test(unit)) return String(Number(anchor.slice(0, 4)) - count);
  if (new RegExp(`^(?:${words.month})`, 'u').test(unit)) return addMonths(anchor, -count).slice(0, 7);
  return new RegExp(`^(?:${words.week})`, 'u').test(unit)
    ? addDays(anchor, -7 * count).slice(0, 7)
    : addDays(anchor, -count);
}
