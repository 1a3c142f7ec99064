/** A place in a list of the register: the id of the last entry before it. */
import { ProblemError } from './problem.ts';

export function cursorAt(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/** The id that a cursor holds; a problem where it is none of ours. */
export function idAt(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!/^[a-z]{2,4}\/[a-z0-9-]+$/.test(id) || cursorAt(id) !== cursor) throw badCursor();
  return id;
}

export function badCursor(): ProblemError {
  return new ProblemError({
    code: 'bad-cursor',
    status: 400,
    title: 'Not a cursor',
    detail: 'No list has given this cursor.',
    hint: 'Begin without one, then send the `next` of each page.',
  });
}
