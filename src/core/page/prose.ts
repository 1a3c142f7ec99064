import { writtenOut } from '../report/event-words.ts';
import { isDay } from '../time/day.ts';
import { dateInWords } from '../verdict/words.ts';

/** Sentences of the record as a reader expects them: words for ids, “8 August 2025” for 2025-08-08. */
export function inProse(text: string): string {
  return writtenOut(text).replace(/(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-])/g, (day) =>
    isDay(day) ? dateInWords(day) : day,
  );
}
