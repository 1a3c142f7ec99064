import type { Context } from 'hono';

/** Where a list goes on, as the part before it said; null at its beginning. */
export function cursorOf({ req }: Context): string | null {
  const after = req.query('after') ?? '';
  return after === '' ? null : after.slice(0, LONGEST);
}

const LONGEST = 500;
