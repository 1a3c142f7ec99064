/**
 * Marks on a stretch of text that may overlap and lie in each other, as pieces that do not. In: the stretch, marks with spans of
 * the whole text. Out: pieces in order that give the stretch when joined, each with the marks that lie on it.
 */
import type { Rating } from '../claim/rating.ts';
import type { Span } from '../text/span.ts';

export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly kind: Rating | 'unrated' | 'proposed';
}

export interface Piece {
  readonly span: Span;
  /** The mark that a reader of this piece most likely means: the shortest one, what is rated before what is not. */
  readonly mark: Mark | null;
  /** Marks of which this is the first piece. */
  readonly opens: readonly Mark[];
  /** Marks of which this is the last piece. */
  readonly closes: readonly Mark[];
}

/** A mark opens and closes in the stretch in which it begins; what reaches over its end goes on in the next one, marked only. */
export function piecesOf([start, end]: Span, marks: readonly Mark[]): readonly Piece[] {
  const clipped = marks.flatMap((mark) => clip(mark, [start, end]));
  const cuts = new Set([start, end, ...clipped.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at] ?? start;
    const on = clipped.filter((one) => one.from <= from && to <= one.to);
    return {
      span: [from, to],
      mark: [...on].sort(nearer)[0]?.mark ?? null,
      opens: on.filter((one) => one.begins && one.from === from).map((one) => one.mark),
      closes: on.filter((one) => one.begins && one.to === to).map((one) => one.mark),
    };
  });
}

interface Clipped {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  readonly begins: boolean;
}

function clip(mark: Mark, [start, end]: Span): readonly Clipped[] {
  const [from, to] = [Math.max(start, mark.span[0]), Math.min(end, mark.span[1])];
  return from < to ? [{ mark, from, to, begins: mark.span[0] >= start }] : [];
}

function nearer(a: Clipped, b: Clipped): number {
  return weight(a.mark) - weight(b.mark) || length(a.mark) - length(b.mark);
}

function weight({ kind }: Mark): number {
  if (kind === 'unrated') return 2;
  return kind === 'proposed' ? 1 : 0;
}

function length({ span: [start, end] }: Mark): number {
  return end - start;
}
