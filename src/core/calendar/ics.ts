/**
 * What is coming as iCalendar (RFC 5545): one all-day entry each. In: entries and a day as the clock. Out: text with CRLF, lines
 * folded at 75 octets. An entry keeps its UID while the record keeps the act behind it, so that a calendar moves the entry
 * when the record moves its day.
 */
import { clean } from '../report/display-width.ts';
import { byWeight } from '../report/source-lines.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { Coming } from './coming.ts';
import { details, headline } from './coming-words.ts';

export interface CalendarMade {
  /** The clock: DTSTAMP of every entry. */
  readonly on: Day;
  /** Of the tool. */
  readonly version: string;
}

/** At least one entry: a calendar without any is none (RFC 5545, section 3.6). */
export function icsCalendar(all: readonly Coming[], made: CalendarMade): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(`-//Lawstate//lawstate ${made.version}//EN`)}`,
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Lawstate: what is coming',
    ...all.flatMap((coming) => entry(coming, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry(coming: Coming, { on }: CalendarMade): readonly string[] {
  const { event, kind, basis } = coming;
  const url = byWeight(event?.sources ?? [])
    .map((source) => source.url)
    .find(isUri);
  return [
    'BEGIN:VEVENT',
    `UID:${text(uidOf(coming))}`,
    `DTSTAMP:${compact(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(firstDay(coming.on))}`,
    `DTEND;VALUE=DATE:${compact(addDays(lastDay(coming.on), 1))}`,
    `SUMMARY:${text(headline(coming))}`,
    `DESCRIPTION:${details(coming).map(text).join('\\n')}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `CATEGORIES:${kind}`,
    // what only practice suggests is not settled
    `STATUS:${basis === 'practice' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `expiry/us/caesar-act#2025-11-10-suspension@lawstate`: what is coming of which act, whatever its day. */
export function uidOf({ kind, event, law }: Coming): string {
  return `${kind}/${event?.id ?? law.id}@lawstate`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** A value of type TEXT (RFC 5545, section 3.3.11), on one line. */
function text(words: string): string {
  return clean(words).replace(/[\\;,]/g, '\\$&');
}

/** An address that can stand as a value of type URI: the web’s, in ASCII. */
function isUri(address: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(address);
}

const MOST_OCTETS = 75;

/** The line in pieces of at most 75 octets of UTF-8, each but the first behind a space; no character is cut (section 3.1). */
export function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    octets += more;
    out += char;
  }
  return out;
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
