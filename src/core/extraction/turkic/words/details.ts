/** How often, how long, by which kind of act: one reader for both languages, given each one’s words. Folded. */

import type { ClaimedDuration, ClaimedFrequency } from '../../../claim/claim.ts';
import { type EachWords, eachOf } from '../../each.ts';

export interface DetailWords extends EachWords {
  readonly eachYear: RegExp;
  readonly eachAdministration: RegExp;
  /** Group 1 is the count. */
  readonly times: RegExp;
  readonly firstTime: RegExp;
  /** `heç vaxt`, `hiçbir zaman`. */
  readonly never: RegExp;
  /** Group 1 is the year. */
  readonly since: RegExp;
  readonly forGood: RegExp;
  readonly openEnded: RegExp;
  /** That only a part is meant: `qismən`, `kısmen`. */
  readonly inPart: RegExp;
  /** That an act which does it was signed, behind `|` in the place of what it does. */
  readonly signs: RegExp;
  /** That no part is left out: `tamamilə`, `bütünüyle`. */
  readonly inFull: RegExp;
  /** Groups: count, unit. */
  readonly length: RegExp;
  /** The same of the time until now: `20 yıldır`, `20 ildir`. */
  readonly untilNow: RegExp;
  readonly units: readonly (readonly [RegExp, number])[];
  /** `anayasaya aykırı`, `konstitusiyaya zidd`. */
  readonly againstConstitution: RegExp;
  readonly instruments: readonly (readonly [RegExp, string])[];
  readonly numbers: readonly string[];
}

export function numberIn(word: string, numbers: readonly string[]): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const found = numbers.indexOf(word);
  return found < 0 ? null : found;
}

export function frequencyIn(text: string, words: DetailWords): ClaimedFrequency | null {
  const year = words.eachYear.exec(text);
  const administration = words.eachAdministration.exec(text);
  const first = words.firstTime.exec(text);
  // `bir kez bile …madı` counts nothing
  const never = words.never.exec(text);
  // `bir kez daha`, `bir dəfə daha`: once more, not once
  const times =
    never !== null || /(?<!\p{L})(?:bir (?:kez|kere|defa|dəfə|kərə) daha|daha bir (?:kez|dəfə))(?!\p{L})/u.test(text)
      ? null
      : words.times.exec(text);
  const count = first !== null ? 1 : times === null ? null : numberIn(times[1] ?? '', words.numbers);
  const found = year ?? administration ?? first ?? times;
  if (found === null) return never === null ? null : { each: [], since: null, times: 0, text: never[0] };
  const each = eachOf(text, { year: year !== null, administration: administration?.[0] ?? null }, words);
  if (each.length === 0 && count === null) return null;
  const ordinal = each.length === 0 && first !== null ? { ordinal: true } : {};
  const since = words.since.exec(text)?.[1] ?? null;
  return { each, since, times: each.length > 0 ? null : count, ...ordinal, text: found[0] };
}

export function durationIn(text: string, words: DetailWords): ClaimedDuration | null {
  const good = words.forGood.exec(text) ?? words.openEnded.exec(text);
  if (good !== null) return { days: null, forGood: words.forGood.test(text), text: good[0] };
  const untilNow = words.untilNow.exec(text);
  const length = untilNow ?? words.length.exec(text);
  const count = length === null ? null : numberIn(length[1] ?? '', words.numbers);
  const unit = words.units.find(([pattern]) => pattern.test(length?.[2] ?? ''))?.[1];
  return length === null || count === null || unit === undefined
    ? null
    : { days: count * unit, forGood: false, text: length[0], ...(untilNow === null ? {} : { untilNow: true }) };
}

export function instrumentIn(text: string, { instruments }: DetailWords): string | null {
  return instruments.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
