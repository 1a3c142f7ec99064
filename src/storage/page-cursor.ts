/** A cursor holds the keys of the last entry that was told, so that the next page begins behind them whatever came or went. */
import { z } from 'zod';
import { BadCursor, type PageOf } from './store.ts';

/** The page of rows of which one more was read than asked for: the last of them only tells that there is more. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  made: { readonly entry: (row: Row) => T; readonly keys: (row: Row) => readonly string[] },
): PageOf<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorOf(made.keys(last)) : null;
  return { entries: shown.map(made.entry), next };
}

function cursorOf(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys in a cursor that a list of so many keys has given. */
export function keysIn(cursor: string, count: number): readonly string[] {
  const keys = z
    .array(z.string())
    .length(count)
    .safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (keys.success && !keys.data.some((key) => UNKEPT.test(key))) return keys.data;
  throw new BadCursor('is no cursor of this list');
}

/** What no key holds, and no database takes: a NUL, half of a surrogate pair. */
const UNKEPT = /\0|\p{Surrogate}/u;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
