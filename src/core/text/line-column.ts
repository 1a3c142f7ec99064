/** Lines and columns, as editors count them: from 1, columns in UTF-16 units; a line ends with \n, \r\n or \r. */
import { firstFrom } from './span.ts';

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where each line begins. Made once for a text, and asked many times. */
export type LineStarts = readonly number[];

export function lineStarts(text: string): LineStarts {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
}

export function lineColumnAt(starts: LineStarts, place: number): LineColumn {
  const line = firstFrom(starts, place + 1, (start) => start);
  return { line, column: place - (starts[line - 1] ?? 0) + 1 };
}
