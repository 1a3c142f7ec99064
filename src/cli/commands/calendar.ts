import { comingFrom, narrowed } from '../../core/calendar/coming.ts';
import { comingText } from '../../core/calendar/coming-text.ts';
import { icsCalendar } from '../../core/calendar/ics.ts';
import { ansi, plain } from '../../core/report/style.ts';
import { lastDay } from '../../core/time/partial-date.ts';
import { packageVersion } from '../../package-root.ts';
import type { Console } from '../console.ts';
import { dateOf, dayOf, formatOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { type RegisterOptions, registerOf } from '../settings.ts';
import { findLaw } from './find-law.ts';

export interface CalendarOptions extends RegisterOptions {
  readonly format?: string;
  readonly by?: string;
  readonly law?: string;
  readonly knownAt?: string;
  readonly out?: string;
}

/** `lawstate calendar`: what is coming to the laws of the register, as a list or for a calendar. */
export async function runCalendar(options: CalendarOptions, console: Console): Promise<number> {
  const format = formatOf(options.format ?? 'text', ['text', 'ics']);
  const day = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const by = options.by === undefined ? null : lastDay(dateOf('--by', options.by));
  const register = await registerOf(options);
  const law = options.law === undefined ? null : findLaw(register, options.law);
  const coming = narrowed(comingFrom(register, day), law, by);
  if (coming.length === 0) {
    console.warn(`nothing that the record knows of is coming from ${day} on${by === null ? '' : ` by ${by}`}.`);
    return 0;
  }
  const output = console.output(options.out);
  const page = output.isFile
    ? { style: plain, width: 80 }
    : { style: console.colour ? ansi : plain, width: console.width };
  const made = { on: day, version: packageVersion() };
  await writeAll(output, format === 'ics' ? icsCalendar(coming, made) : comingText(coming, page));
  return 0;
}
