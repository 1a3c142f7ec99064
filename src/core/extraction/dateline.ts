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

const LINE =
  /^((?:\p{Lu}[\p{Lu}\p{M}’'.-]*|[A-Z]\.)(?:[ /](?:\p{Lu}[\p{Lu}\p{M}’'.-]*))*)((?:,[^—–.\n]{1,40}?)?(?:\([^)]{1,30}\)\s*)?)\s*(?:[—–-]{1,2}|\.)\s/u;

/** `BAKU`, `A.`, not `The`: a capital letter and no small one behind it. */
function mayBegin(text: string): boolean {
  const [first, second] = [kindsAt(text, 0), kindsAt(text, 1)];
  return (first & CAPITAL) !== 0 && ((second & LETTER) === 0 || (second & CAPITAL) !== 0);
}

/** Length of the dateline at the head of a sentence or paragraph; 0 where there is none. Its date is not when somebody spoke. */
export function datelineLength(text: string): number {
  return mayBegin(text) ? (LINE.exec(text)?.[0].length ?? 0) : 0;
}

/** Looked for at the head of the first paragraphs, since a headline may stand before it. `anchor` gives a missing year. */
export function findDateline(document: TextDocument, language: Language, anchor: Day): Dateline | null {
  for (const paragraph of document.paragraphs.slice(0, 4)) {
    const line = document.text.slice(...paragraph.span);
    const match = mayBegin(line) ? LINE.exec(line) : null;
    const place = match?.[1];
    if (match === null || place === undefined || place.length < 3) continue;
    const from = paragraph.span[0] + place.length;
    const times = timeExpressions(document.folded, [from, from + (match[2] ?? '').length], anchor, language.timeWords);
    return { place: titleCase(place), date: times[0]?.date ?? null };
  }
  return null;
}

function titleCase(place: string): string {
  return place.replace(/\p{L}+/gu, (word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
}
