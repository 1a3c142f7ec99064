/** The file behind a document whose text was extracted from it, and where in it the words of that text stand. */
import { firstFrom, type Span } from '../core/text/span.ts';

export interface Original {
  /** The file as it was given. */
  readonly text: string;
  /**
   * `stated` where each place was kept when the text was extracted; `inferred` where the words are looked for in the file
   * again, which can fail, or find the same words elsewhere on the page.
   */
  readonly basis: 'stated' | 'inferred';
  /** The place in the file of a span of the text; null where it cannot be told. */
  placeOf(span: Span): Span | null;
}

/** Units of a text that stand in the file one after another, too. */
interface Run {
  readonly text: number;
  readonly file: number;
  readonly length: number;
}

/** A text under extraction from a file. */
export interface Extraction {
  /** Words of the file, as they are. */
  copy(from: number, to: number): void;
  /** What stands for a part of the file that begins there: “&” for “&amp;”. */
  replace(from: number, words: string): void;
  /** What stands nowhere in the file: the break between two blocks. */
  insert(words: string): void;
  text(): string;
  original(): Original;
}

export function extractionFrom(file: string): Extraction {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (words: string, from: number | null, units: number) => {
    if (from !== null) runs.push({ text: length, file: from, length: units });
    parts.push(words);
    length += words.length;
  };
  return {
    copy: (from, to) => void (to > from && add(file.slice(from, to), from, to - from)),
    replace: (from, words) => add(words, from, 1),
    insert: (words) => add(words, null, 0),
    text: () => parts.join(''),
    original: () => ({
      text: file,
      basis: 'stated',
      placeOf: ([start, end]) => [placeIn(runs, start), placeIn(runs, end - 1) + 1],
    }),
  };
}

/** Of what was inserted, the end of what stands before it. */
function placeIn(runs: readonly Run[], at: number): number {
  const run = runs[Math.max(0, firstFrom(runs, at + 1, (one) => one.text) - 1)];
  if (run === undefined) return 0;
  return run.file + Math.max(0, Math.min(at - run.text, run.length - 1));
}
