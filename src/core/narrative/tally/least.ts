/** What has the least key (the greatest, where that is asked for) of all that came, in whatever order; the first of equals stays. */
export interface Least<T> {
  add(key: string, value: T): void;
  readonly value: T | null;
  readonly key: string | null;
}

export function least<T>(which: 'least' | 'greatest' = 'least'): Least<T> {
  let found: { readonly key: string; readonly value: T } | null = null;
  return {
    add(key, value) {
      const better = found === null || (which === 'least' ? key < found.key : key > found.key);
      if (better) found = { key, value };
    },
    get value() {
      return found === null ? null : found.value;
    },
    get key() {
      return found === null ? null : found.key;
    },
  };
}
