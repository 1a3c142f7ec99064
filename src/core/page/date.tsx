import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PartialDate } from '../time/partial-date.ts';
import { dateInWords } from '../verdict/words.ts';

/** “8 August 2025”, “June 2023”, “1992”, as programs read it too. */
export function DateText({ date }: { readonly date: PartialDate }): JSX.Element {
  return <time datetime={date}>{dateInWords(date)}</time>;
}
