/** Answers have a size that an assistant's context can hold; what is longer is given in parts, and says so. */

/** Of the JSON of one list, in UTF-16 units: some eight thousand tokens. */
const MOST = 32_000;

export interface Part<T> {
  readonly items: readonly T[];
  /** How many stand before and behind this part. */
  readonly before: number;
  readonly behind: number;
}

/** As many of the items, from the one at `skip` on, as go into one answer; one at least, where there is one. */
export function partOf<T>(items: readonly T[], skip: number): Part<T> {
  const part: T[] = [];
  let size = 0;
  for (const item of items.slice(skip)) {
    size += JSON.stringify(item).length;
    if (size > MOST && part.length > 0) break;
    part.push(item);
  }
  const before = Math.min(skip, items.length);
  return { items: part, before, behind: items.length - before - part.length };
}
