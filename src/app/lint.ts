/** The wiring of a lint: what an author should mend, at its place in the file as it is. `app.ts` hands it on to the faces. */
import type { Rating } from '../core/claim/rating.ts';
import { type Finding, findingsIn, type Locate } from '../core/report/lint/finding.ts';
import { type LineStarts, lineColumnAt, lineStarts } from '../core/text/line-column.ts';
import type { Refused } from '../importers/document.ts';
import type { Original } from '../importers/original.ts';
import type { ReadSource } from '../importers/read-document.ts';
import type { Checker, Given } from './check.ts';
import { readInput } from './documents.ts';

/** How claims are looked for in many files. */
export interface Linting {
  readonly checker: Checker;
  readonly given: Given;
  readonly ratings: ReadonlySet<Rating>;
}

/** What an author should mend in one file, each with its place in the file as it is; or why the file cannot be read. */
export async function lintFile(
  source: string,
  { checker, given, ratings }: Linting,
): Promise<readonly Finding[] | Refused> {
  const read = await readInput(source);
  // a file without a word claims nothing
  if (read.kind === 'refused') return read.problem.code === 'empty' ? [] : read;
  const name = source === '-' ? '<stdin>' : source;
  return findingsIn(checker(read.input, given), name, ratings, locatorOf(read));
}

/** Lines and columns in the file behind a text; worked out only where there is something to find. */
function locatorOf({ input, original }: ReadSource): Locate {
  let file: { readonly original: Original | null; readonly starts: LineStarts } | null = null;
  return (span) => {
    if (file === null) {
      const source = original?.() ?? null;
      file = { original: source, starts: lineStarts(source?.text ?? input.text) };
    }
    const place = file.original === null ? span : file.original.placeOf(span);
    if (place === null) return null;
    const [from, to] = [lineColumnAt(file.starts, place[0]), lineColumnAt(file.starts, place[1])];
    return { from, to, basis: file.original?.basis ?? 'stated' };
  };
}
