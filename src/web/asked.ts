/** What the address of a page asks for besides its path: a day, and which part of a list. */
import { type Paged, pagesOf } from '../core/page/pager.tsx';
import { PROBLEMS } from '../core/page/strings/served.ts';
import { type Day, isDay } from '../core/time/day.ts';
import type { WebContext } from './context.ts';
import { problem, type WebProblem } from './problem.ts';

/** The day asked about; null where none is, which is today. */
export function dayAsked({ req }: WebContext): Day | null | WebProblem {
  const on = (req.query('on') ?? '').trim();
  if (on === '') return null;
  return isDay(on) ? on : problem(400, 'day', PROBLEMS.day, { date: String(on).slice(0, 40) });
}

/** The page of a list that is asked for; undefined where it has no such page. */
export function pageAsked<T>({ req }: WebContext, entries: readonly T[], each?: number): Paged<T> | undefined {
  const page = req.query('page') ?? '1';
  return /^\d{1,6}$/.test(page) ? [...pagesOf(entries, each)][Number(page) - 1] : undefined;
}
