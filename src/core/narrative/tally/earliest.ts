/** The first so many of what comes in any order, by a key that no two share; all the others are only counted. */
export interface Earliest<T> {
  add(key: string, value: T): void;
  readonly count: number;
  /** In order. */
  entries(): readonly T[];
}

export function earliest<T>(most: number): Earliest<T> {
  let kept: (readonly [string, T])[] = [];
  let count = 0;
  // behind this key nothing can be among the first
  let last: string | null = null;
  const cut = () => {
    kept = kept.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
    if (kept.length === most) last = kept.at(-1)?.[0] ?? null;
  };
  return {
    add(key, value) {
      count++;
      if (last !== null && key > last) return;
      kept.push([key, value]);
      if (kept.length > 2 * most) cut();
    },
    get count() {
      return count;
    },
    entries() {
      cut();
      return kept.map(([, value]) => value);
    },
  };
}
