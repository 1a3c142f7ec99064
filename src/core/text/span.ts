/** [start, end) in UTF-16 units of the text that was given: `text.slice(start, end)` is what it stands for. */
export type Span = readonly [number, number];

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function within(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Index of the first item whose place is not before `place`; the items stand in order of place. */
export function firstFrom<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item that ends by `place`; the items stand in order of where they begin. */
export function lastBy<T extends { readonly span: Span }>(items: readonly T[], place: number): T | undefined {
  let at = firstFrom(items, place, ({ span }) => span[0]) - 1;
  while (at >= 0 && (items[at] as T).span[1] > place) at--;
  return items[at];
}

/** What of the parts lies outside of the others, piece by piece. */
export function outside(parts: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.reduce<readonly Span[]>(
    (left, [start, end]) =>
      left.flatMap(([from, to]): Span[] =>
        end <= from || to <= start
          ? [[from, to]]
          : [
              [from, Math.max(from, start)],
              [Math.min(to, end), to],
            ],
      ),
    parts,
  );
}
