/** [start, end) in UTF-16 units of the text that was given: `text.slice(start, end)` is what it stands for. */
export type Span = readonly [number, number];

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function within(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
