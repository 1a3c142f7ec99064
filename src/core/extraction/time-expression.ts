/**
 * Finds dates in a sentence, with as much as they say: day, month, year. In: folded text, the day it was written (null where
 * nobody knows), the language's words for months, weekdays and the rest. A date without a year is the nearest one before that
 * day (after it, behind “until” and “by”); a bare weekday is the last one before it, since news tells what was. Where that day
 * is not known these say nothing, and only a date with its year is one.
 */
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { toldOfWordBy } from '../text/told-once.ts';
import { addDays, type Day, dayOf, daysInMonth, weekday } from '../time/day.ts';
import { isPartialDate, type PartialDate } from '../time/partial-date.ts';

export interface TimeExpression {
  readonly span: Span;
  readonly date: PartialDate;
  readonly text: string;
  /** The word before it that opens or closes a span of time. */
  readonly edge: 'since' | 'until' | 'before' | 'after' | null;
  /** Whether the year stands in the text or was concluded. */
  readonly yearStated: boolean;
}

export interface PointingBack {
  readonly hint: RegExp;
  readonly patterns: readonly (readonly [
    RegExp,
    (match: RegExpExecArray, earlier: PartialDate) => PartialDate | null,
  ])[];
}

/** A language's words for time, folded; stems where the language inflects. */
export interface TimeWords {
  /** What every time expression holds some match of: a sentence without one has no time, as most have none. */
  readonly hint: RegExp;
  /** The same of every day that is told from the day of writing: `today`, `last week`, a weekday. */
  readonly dayHint: RegExp;
  /** Stem of a month's name to 1..12. */
  readonly months: readonly (readonly [RegExp, number])[];
  /** Weekday to 1 (Monday) .. 7. */
  readonly weekdays: readonly (readonly [RegExp, number])[];
  readonly today: RegExp;
  readonly yesterday: RegExp;
  /** `last week`, `two years ago`, each with what it is. */
  readonly relative: readonly (readonly [RegExp, (match: RegExpExecArray, anchor: Day) => PartialDate | null])[];
  /** `July of the following year`, `the next day`: told from the date before it in the text. */
  readonly pointingBack?: PointingBack;
  /** What is said of the time behind that which was told last: `has never been renewed | since`. */
  readonly sinceThen?: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Where the language puts them behind the date (`2002’den beri`): looked for from the date's own end on. */
  readonly behind?: { readonly since: RegExp; readonly until: RegExp; readonly before: RegExp; readonly after: RegExp };
  /** Whole patterns with named groups `d`, `m`, `y`; tried in order. */
  readonly patterns: readonly RegExp[];
  /** A date that tells which thing is meant (`the 8 January cases`) and says no time; tested on the words with what follows them. */
  readonly attributive?: { readonly before: RegExp; readonly behind: RegExp };
  /** Words before a date that make it another event’s than that of a verb behind it (`the waiver signed in 2022 | ran out`). */
  readonly told?: RegExp;
  /** Behind the verb, words before a date that make it that of a paper (`resumed it under an order issued | in June`). */
  readonly ofPaper?: RegExp;
  /** Words behind a verb that count its time from a date before it (`signed it in 1999 and ratified it | two years later`). */
  readonly counted?: RegExp;
  /** Right before a clause, words that count the time to it: `repealed it | six years after` they had passed it. */
  readonly countedTo?: RegExp;
  /** The whole of a word that a time between two marks may begin with: `X, | in 2020, was repealed`. */
  readonly opening: RegExp;
  /** Right behind a date without a year, of the year that was told last: `in March | of that year`. */
  readonly sameYear?: RegExp;
  /** The same of a date that itself points to that year: `that April`. */
  readonly ofToldYear?: RegExp;
  /** A month of the year of writing, though it may be over: `until this January`. */
  readonly ofThisYear?: RegExp;
  /** Words right before a date by which it is the day of a thing (`withdrew the waiver | of 23 May`), and not of what is done with it. */
  readonly ofThing?: RegExp;
  /** Words before a time by which it is that of a clause at the head (`since it was written | ten years ago`, X …), and not of what follows. */
  readonly ofClause?: RegExp;
  /** What stands before and behind a time that the whole sentence is about: `it was in 2015 that …`. */
  readonly cleft?: { readonly before: RegExp; readonly behind: RegExp };
  /** A date that is said to be over: `last June`. */
  readonly gone?: RegExp;
  /** What stands before the day of publication in a line of its own: `Published on`. */
  readonly published: RegExp;
  /** Whether a month's name alone is a date (`May` may be no month: then only behind a preposition). */
  readonly ahead: RegExp;
  /** The same by a verb that may stand further off: `applies to new cars from`. */
  readonly startsAhead?: RegExp;
}

/** Every time expression in [start, end) of the folded text, in order, without overlaps. */
export function timeExpressions(
  folded: string,
  [start, end]: Span,
  anchor: Day | null,
  words: TimeWords,
  earlier: () => readonly TimeExpression[] = () => NONE,
): readonly TimeExpression[] {
  const part = folded.slice(start, end);
  if (!words.hint.test(part)) return NONE;
  const found: TimeExpression[] = [];
  const take: Take = (index, text, date, yearStated) => {
    const span: Span = [start + index, start + index + text.length];
    if (
      date === null ||
      !isPartialDate(date) ||
      tellsWhich(part, index, text, words) ||
      found.some((other) => span[0] < other.span[1] && other.span[0] < span[1])
    )
      return;
    const over = words.gone?.test(text) === true;
    found.push({ span, date, text, edge: edgeOf(part, index, text, words), yearStated: yearStated || over });
  };
  for (const pattern of words.patterns) {
    for (const match of matchesOf(pattern, part))
      take(
        match.index,
        match[0],
        calendarDate(match, part, anchorAt(folded, start, match, anchor, words), words),
        match.groups?.y !== undefined,
      );
  }
  if (anchor !== null && words.dayHint.test(part)) takeDays(part, anchor, words, take);
  if (words.pointingBack?.hint.test(part)) {
    const before = (index: number) => lastOf(found, start + index);
    takeBack(part, words.pointingBack, take, (index) => before(index) ?? earlier());
  }
  const inOrder = found.sort((a, b) => a.span[0] - b.span[0]);
  return inOrder.some(({ yearStated }) => !yearStated) ? inOrder.filter(isOfOneYear) : inOrder;
}

/** `introduced in May 1996 and signed in September`, read years later: nobody knows which September is meant. */
function isOfOneYear({ date, edge, yearStated }: TimeExpression, at: number, all: readonly TimeExpression[]): boolean {
  if (yearStated || edge !== null) return true;
  const before = all.slice(0, at).findLast((one) => one.yearStated && one.date.length > 4);
  return before === undefined || Number(date.slice(0, 4)) - Number(before.date.slice(0, 4)) < 2;
}

/** `in March of that year` is told from the end of the year that was told last before it, as far back as a reader remembers; where none was told, it says nothing. */
function anchorAt(
  folded: string,
  start: number,
  match: RegExpExecArray,
  anchor: Day | null,
  { sameYear, ofToldYear }: TimeWords,
): Day | null {
  const from = start + match.index;
  const to = from + match[0].length;
  if (sameYear?.test(folded.slice(to, to + 40)) !== true && ofToldYear?.test(match[0]) !== true) return anchor;
  const told = folded
    .slice(Math.max(0, from - REMEMBERED), from)
    .match(/\b(?:1[6-9]|20)\d\d\b/g)
    ?.at(-1);
  return told === undefined ? null : dayOf(Number(told), 12, 31);
}

/** Characters, some four sentences. */
const REMEMBERED = 400;

/** The last time of the sentence itself that ends before the place. */
function lastOf(found: readonly TimeExpression[], end: number): readonly TimeExpression[] | null {
  const last = found
    .filter(({ span }) => span[1] <= end)
    .sort((a, b) => a.span[0] - b.span[0])
    .at(-1);
  return last === undefined ? null : [last];
}

/** What points back says no time where the text tells none before it, or several that would make it another. */
function takeBack(
  part: string,
  { patterns }: PointingBack,
  take: Take,
  earlierThan: (index: number) => readonly TimeExpression[],
): void {
  for (const [pattern, of] of patterns)
    for (const match of matchesOf(pattern, part)) {
      const earlier = earlierThan(match.index);
      const [date, ...others] = new Set(earlier.map((one) => of(match, one.date)));
      if (date !== undefined && others.length === 0)
        take(
          match.index,
          match[0],
          date,
          earlier.every(({ yearStated }) => yearStated),
        );
    }
}

type Take = (index: number, text: string, date: PartialDate | null, yearStated: boolean) => void;

/** Days that are told from the day of writing. */
function takeDays(part: string, anchor: Day, words: TimeWords, take: Take): void {
  for (const [pattern, of] of words.relative)
    for (const match of matchesOf(pattern, part)) take(match.index, match[0], of(match, anchor), true);
  for (const match of matchesOf(words.yesterday, part)) take(match.index, match[0], addDays(anchor, -1), true);
  for (const match of matchesOf(words.today, part)) take(match.index, match[0], anchor, true);
  for (const [pattern, number] of words.weekdays)
    for (const match of matchesOf(pattern, part))
      take(match.index, match[0], weekdayTold(anchor, number, words.gone?.test(match[0]) === true), true);
}

function tellsWhich(part: string, index: number, text: string, { attributive }: TimeWords): boolean {
  return (
    attributive?.before.test(part.slice(Math.max(0, index - 60), index)) === true &&
    attributive.behind.test(part.slice(index + text.length, index + text.length + 40))
  );
}

/** `on Thursday`, written on one, may be that very day; `last Thursday` is not. */
function weekdayTold(anchor: Day, number: number, gone: boolean): Day {
  const day = lastWeekday(anchor, number);
  return gone && day === anchor ? addDays(day, -7) : day;
}

const NONE: readonly TimeExpression[] = [];

/** `since 2002` may hold its preposition or stand behind it. */
function edgeOf(part: string, index: number, text: string, words: TimeWords): TimeExpression['edge'] {
  const lead = /^\p{L}+(?=[ -]|$)/u.exec(text)?.[0] ?? '';
  return (
    edgeBefore(lead, words) ??
    edgeBefore(part.slice(Math.max(0, index - 28), index), words) ??
    edgeBehind(part.slice(index, index + text.length + 24), words)
  );
}

function edgeBehind(after: string, { behind }: TimeWords): TimeExpression['edge'] {
  if (behind === undefined) return null;
  if (behind.since.test(after)) return 'since';
  if (behind.until.test(after)) return 'until';
  if (behind.before.test(after)) return 'before';
  return behind.after.test(after) ? 'after' : null;
}

function edgeBefore(before: string, words: TimeWords): TimeExpression['edge'] {
  if (words.since.test(before)) return 'since';
  if (words.until.test(before)) return 'until';
  if (words.before.test(before)) return 'before';
  return words.after.test(before) ? 'after' : null;
}

function lastWeekday(anchor: Day, number: number): Day {
  return addDays(anchor, -((weekday(anchor) - number + 7) % 7));
}

function calendarDate(match: RegExpExecArray, part: string, anchor: Day | null, words: TimeWords): PartialDate | null {
  const { d, m, y } = match.groups ?? {};
  const month = m === undefined ? null : monthOf(words, m);
  if (m !== undefined && month === null) return null;
  if (month === null) return y === undefined ? null : yearOf(y);
  if (y === undefined && anchor === null) return null;
  const lead = /^\p{L}+(?=[ -])/u.exec(match[0])?.[0] ?? '';
  const from = match.index;
  const ahead =
    words.ahead.test(`${part.slice(Math.max(0, from - 24), from)}${lead}`) ||
    words.startsAhead?.test(`${part.slice(Math.max(0, from - 64), from)}${lead}`) === true ||
    words.behind?.until.test(part.slice(from, from + match[0].length + 24)) === true;
  const year =
    anchor === null || y !== undefined
      ? Number(y)
      : ahead && words.ofThisYear?.test(match[0]) === true
        ? yearOfThis(month, anchor)
        : nearestYear(month, d === undefined ? null : Number(d), anchor, ahead) -
          // `last May`, written in May, is the one of the year before
          (d === undefined && words.gone?.test(match[0]) === true && month === Number(anchor.slice(5, 7)) ? 1 : 0);
  if (d === undefined) return `${year}-${String(month).padStart(2, '0')}`;
  return Number(d) >= 1 && Number(d) <= daysInMonth(year, month) ? dayOf(year, month, Number(d)) : null;
}

const monthOf: (words: TimeWords, name: string) => number | null = toldOfWordBy(
  ({ months }: TimeWords, name) => months.find(([pattern]) => pattern.test(name))?.[1] ?? null,
);

function yearOf(text: string): PartialDate | null {
  const year = Number(text);
  return year >= 1600 && year <= 2100 ? text : null;
}

function nearestYear(month: number, day: number | null, anchor: Day, ahead: boolean): number {
  const year = Number(anchor.slice(0, 4));
  const candidate = dayOf(year, month, Math.min(day ?? 1, daysInMonth(year, month)));
  if (ahead) return candidate < anchor && candidate.slice(0, 7) < anchor.slice(0, 7) ? year + 1 : year;
  return candidate > anchor ? year - 1 : year;
}

/** `Until this January`, written in July, is over; written in October it is not. */
function yearOfThis(month: number, anchor: Day): number {
  const passed = Number(anchor.slice(5, 7)) - month;
  return Number(anchor.slice(0, 4)) + (passed > HALF_A_YEAR ? 1 : 0);
}

const HALF_A_YEAR = 6;
