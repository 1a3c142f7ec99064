/** The dateline of a news text: `BAKU, August 26, 2025 –`, `WASHINGTON —`, `YEREVAN, October 7 —`. */
import type { TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { CAPITAL, kindsAt, LETTER } from '../text/letter.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { type TimeWords, timeExpressions } from './time-expression.ts';

export interface Dateline {
  readonly place: string | null;
  readonly date: PartialDate | null;
}

/** In capitals, with or without a day. A stop closes it, but none inside `Jan. 3`. */
const IN_CAPITALS =
  /^((?:\p{Lu}[\p{Lu}\p{M}’'.-]*|[A-Z]\.)(?:[ /](?:\p{Lu}[\p{Lu}\p{M}’'.-]*))*)((?:,(?:[^—–.\n]|(?<=\p{L}{3})\.(?= \d)){1,40}?)?(?:\s*\([^)]{1,30}\)\s*)?)\s*(?:[—–-]{1,2}|\.(?! \d))\s/u;

/** Written as any name, and then with its day: `Ankara, 26 Haziran 2025 (AA) —`, `Bakı, 8 avqust, AZƏRTAC`. */
const PLACE_AND_COMMA =
  /^(\p{Lu}[\p{L}\p{M}’'.-]+(?:[ -]\p{Lu}[\p{L}\p{M}’'.-]+){0,3})(?:, \p{Lu}[\p{L}. ]{2,24})?, (?=\d|\p{L}{3,10}\.? \d)/u;
const BEHIND_ITS_DAY =
  /^(?:,? ?(?:\([^)\n]{1,30}\)|\/[^/\n]{1,20}\/|\p{Lu}{2}[\p{L}.]*))?(?:\s*[—–-]{1,2}\s|\.\s|(?:, [\p{L} ]{3,30})?$)/u;

/** No day is written in more letters. */
const LONGEST_DAY = 40;

interface Line extends Dateline {
  readonly length: number;
}

/** `anchor` gives a missing year. */
function lineOf(text: string, words: TimeWords, anchor: Day): Line | null {
  return (mayBegin(text) ? inCapitals(text, words, anchor) : null) ?? withItsDay(text, words, anchor);
}

function inCapitals(text: string, words: TimeWords, anchor: Day): Line | null {
  const [line, place, day] = IN_CAPITALS.exec(text) ?? [];
  // `U.S. Senator Berg …`: letters and their stops
  if (line === undefined || place === undefined || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(place)) return null;
  const [time] = timeExpressions(fold(day ?? ''), [0, day?.length ?? 0], anchor, words);
  return { place, date: time?.date ?? null, length: line.length };
}

function withItsDay(text: string, words: TimeWords, anchor: Day): Line | null {
  const [line, place] = /\d/.test(text) ? (PLACE_AND_COMMA.exec(text) ?? []) : [];
  if (line === undefined || place === undefined) return null;
  const rest = fold(text.slice(line.length, line.length + LONGEST_DAY));
  const [time] = timeExpressions(rest, [0, rest.length], anchor, words);
  if (time === undefined || time.span[0] !== 0 || time.date.length < 10) return null;
  const behind = BEHIND_ITS_DAY.exec(text.slice(line.length + time.span[1]));
  return behind === null ? null : { place, date: time.date, length: line.length + time.span[1] + behind[0].length };
}

/** `BAKU`, `A.`, not `The`: a capital letter and no small one behind it. */
function mayBegin(text: string): boolean {
  const [first, second] = [kindsAt(text, 0), kindsAt(text, 1)];
  return (first & CAPITAL) !== 0 && ((second & LETTER) === 0 || (second & CAPITAL) !== 0);
}

/** Length of the dateline where a sentence begins; 0 where there is none. Its date is not when somebody spoke. */
export function datelineLength(text: string, start: number, words: TimeWords): number {
  return lineOf(text.slice(start, start + LONGEST), words, ANY_DAY)?.length ?? 0;
}

/** No dateline of a sentence is longer. */
const LONGEST = 90;

/** How long a dateline is does not hang on its year. */
const ANY_DAY: Day = '2000-12-31';

/** Looked for at the head of the first paragraphs, since a headline may stand before it. `anchor` gives a missing year. */
export function findDateline(document: TextDocument, words: TimeWords, anchor: Day): Dateline | null {
  for (const { span } of document.paragraphs.slice(0, 4)) {
    const line = lineOf(document.text.slice(...span), words, anchor);
    if (line?.place != null && line.place.length > 2) return { place: titleCase(line.place), date: line.date };
  }
  return null;
}

function titleCase(place: string): string {
  return place.replace(/\p{L}+/gu, (word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
}
