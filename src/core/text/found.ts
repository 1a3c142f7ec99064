/**
 * What is found of each item, in order, where most give nothing: as `flatMap` would give it, which asks each place of a list slowly
 * and wants a list for each. These are asked of every word of every text.
 */
export function foundIn<T, R>(items: readonly T[], find: (item: T, at: number) => R | null | undefined): readonly R[] {
  let found: R[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const one = find(items[at] as T, at);
    if (one === null || one === undefined) continue;
    if (found === null) found = [one];
    else found.push(one);
  }
  return found ?? NONE;
}

/** The same, of items that may give several. */
export function allFoundIn<T, R>(items: readonly T[], find: (item: T, at: number) => readonly R[]): readonly R[] {
  let found: R[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const some = find(items[at] as T, at);
    if (some.length === 0) continue;
    if (found === null) found = [...some];
    else found.push(...some);
  }
  return found ?? NONE;
}

/** All of several lists, of which most are empty. */
export function inOne<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  let all: readonly T[] = NONE;
  for (const list of lists) if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  return all;
}

const NONE: readonly never[] = [];
