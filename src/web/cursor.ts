/** Lists that go on: which part is asked for, and that part of what is kept. */
import { PROBLEMS } from '../core/page/strings/served.ts';
import { BadCursor } from '../desk.ts';
import type { PageAsked, PageOf } from '../storage/store.ts';
import type { WebContext } from './context.ts';
import { problem, type WebProblem } from './problem.ts';

/** Where a list goes on, as the part before it said; null at its beginning. */
export function cursorOf({ req }: WebContext): string | null {
  const after = req.query('after') ?? '';
  return after === '' ? null : after;
}

/** Entries on a page. */
const A_PAGE = 50;

interface Listed<T> {
  list(page: PageAsked): Promise<PageOf<T>>;
}

export async function listFrom<T>(listed: Listed<T>, after: string | null): Promise<PageOf<T> | WebProblem> {
  try {
    return await listed.list({ limit: A_PAGE, after });
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error;
    return problem(400, 'missing', PROBLEMS.cursor);
  }
}
