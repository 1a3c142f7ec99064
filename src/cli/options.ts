/** What is written behind an option, read and refused in one place, so that every command says it in the same words. */
import type { Given } from '../app/app.ts';
import { RATINGS, type Rating } from '../core/claim/rating.ts';
import type { Day } from '../core/time/day.ts';
import { dayMeant, isPartialDate, type PartialDate } from '../core/time/partial-date.ts';
import { Refusal } from './refusal.ts';

/** A day, month or year. */
export function dateOf(option: string, text: string): PartialDate {
  if (isPartialDate(text)) return text;
  throw new Refusal(`${option} ${text} is no date. Write 2025-08-26, 2025-08 or 2025.`);
}

/** The day meant by a date: its last one, but none after `latest` where the date reaches over it. */
export function dayOf(option: string, text: string, latest: Day): Day {
  return dayMeant(dateOf(option, text), latest);
}

/** One of the formats that the command knows. */
export function formatOf<T extends string>(text: string, formats: readonly [T, ...T[]]): T {
  const found = formats.find((format) => format === text);
  if (found !== undefined) return found;
  throw new Refusal(`--format ${text} is no format of this command. Use ${inWords(formats)}.`);
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The width of a picture in pixels. */
export function widthOf(text: string): number {
  const width = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (width >= 320 && width <= 4000) return width;
  throw new Refusal(`--width ${text} is no width of a picture. Write a number of pixels from 320 to 4000.`);
}

export function languageOf(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toLowerCase();
  throw new Refusal(`--lang ${text} is no language. Write two letters of ISO 639-1, such as en, az, ru or tr.`);
}

/** What the command line says of a text, before what the text says of itself. */
export interface GivenOptions {
  readonly date?: string;
  readonly outlet?: string;
  readonly lang?: string;
}

export function givenOf({ date, outlet, lang }: GivenOptions): Given {
  return {
    ...(date === undefined ? {} : { published: dateOf('--date', date) }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { language: languageOf(lang) }),
  };
}

/** The same for a linter, which fails on what it finds: half-true or worse where nothing is said, and never on `none`. */
export function lintFailingOf(text: string | undefined): ReadonlySet<Rating> {
  if (text === 'none') return new Set();
  const failing = failingOf(text ?? 'half-true');
  if (!failing.has('accurate')) return failing;
  throw new Refusal('--fail-on accurate would fail on what is right. Use mostly-accurate, or one that is worse.');
}

/** The ratings on which --fail-on ends with 1: those named, and on the scale from accurate to false all that are worse. */
export function failingOf(text: string | undefined): ReadonlySet<Rating> {
  return new Set(text === undefined ? [] : text.split(',').flatMap((word) => fromRating(word.trim())));
}

function fromRating(word: string): readonly Rating[] {
  const rating = RATINGS.find((one) => one === word);
  if (rating === undefined) throw new Refusal(`--fail-on ${word} is no rating. Use ${inWords(RATINGS)}.`);
  return rating === 'unverifiable' ? [rating] : RATINGS.slice(RATINGS.indexOf(rating), RATINGS.indexOf('unverifiable'));
}
