/** The dateline of a news text: `BAKU, August 26, 2025 –`, `WASHINGTON —`, `YEREVAN, October 7 —`. */
import type { TextDocument } from '../text/document.ts';
import { CAPITAL, kindsAt, LETTER } from '../text/letter.ts';
import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Language } from './language.ts';
import { timeExpressions } from './time-expression.ts';

export interface Dateline {
  readonly place: string | null;
  readonly date: PartialDate | null;
}

/** In capitals, with or without a day. A stop closes it, but none inside `Jan. 3`. */
const IN_CAPITALS =
  /^((?:\p{Lu}[\p{Lu}\p{M}’'.-]*|[A-Z]\.)(?:[ /](?:\p{Lu}[\p{Lu}\p{M}’'.-]*))*)((?:,(?:[^—–.\n]|(?<=\p{L}{3})\.(?= \d)){1,40}?)?(?:\s*\([^)]{1,30}\)\s*)?)\s*(?:[—–-]{1,2}|\.(?! \d))\s/u;

/** Written as any name, and then with its day: `Ankara, 26 Haziran 2025 (AA) —`, `Bakı, 8 avqust, AZƏRTAC`. */
const WITH_ITS_DAY =
  /^(\p{Lu}[\p{L}\p{M}’'.-]+(?:[ -]\p{Lu}[\p{L}\p{M}’'.-]+){0,3})((?:, \p{Lu}[\p{L}. ]{2,24})?, (?:\p{L}{3,10}\.? \d{1,2}|\d{1,2} \p{L}{3,10})(?:,? \d{4})?(?: ?г\.|(?:-?c[iı])? il| года)?)(?:,? ?(?:\([^)\n]{1,30}\)|\/[^/\n]{1,20}\/|\p{Lu}{2}[\p{L}.]*))?(?:\s*[—–-]{1,2}\s|\.\s|(?:, [\p{L} ]{3,30})?$)/u;
/** What the other cannot do without, asked first since most lines have none. */
const DAY_BEHIND_COMMA = /^\p{Lu}[^\n,]{1,40}(?:, [^\n,]{3,24})?, (?:\d{1,2} \p{L}|\p{L}{3,10}\.? \d)/u;

function lineOf(text: string): RegExpExecArray | null {
  const line = mayBegin(text) ? IN_CAPITALS.exec(text) : null;
  return line ?? (DAY_BEHIND_COMMA.test(text) ? WITH_ITS_DAY.exec(text) : null);
}

/** `BAKU`, `A.`, not `The`: a capital letter and no small one behind it. */
function mayBegin(text: string): boolean {
  const [first, second] = [kindsAt(text, 0), kindsAt(text, 1)];
  return (first & CAPITAL) !== 0 && ((second & LETTER) === 0 || (second & CAPITAL) !== 0);
}

/** Length of the dateline at the head of a sentence or paragraph; 0 where there is none. Its date is not when somebody spoke. */
export function datelineLength(text: string): number {
  return lineOf(text)?.[0].length ?? 0;
}

/** Looked for at the head of the first paragraphs, since a headline may stand before it. `anchor` gives a missing year. */
export function findDateline(document: TextDocument, language: Language, anchor: Day): Dateline | null {
  for (const paragraph of document.paragraphs.slice(0, 4)) {
    const line = document.text.slice(...paragraph.span);
    const match = lineOf(line);
    const place = match?.[1];
    if (match === null || place === undefined || place.length < 3) continue;
    const from = paragraph.span[0] + place.length;
    const times = timeExpressions(document.folded, [from, from + (match[2] ?? '').length], anchor, language.timeWords);
    const date = times[0]?.date ?? null;
    // `Thursday, 3 men – …`
    if (date === null && !mayBegin(line)) continue;
    return { place: titleCase(place), date };
  }
  return null;
}

function titleCase(place: string): string {
  return place.replace(/\p{L}+/gu, (word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
}
