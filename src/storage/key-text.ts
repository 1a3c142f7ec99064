/**
 * Text that a database compares. PostgreSQL keeps no NUL and no half of a surrogate pair, so a key is kept as JSON writes a string:
 * every text has one such form, no two have the same, and for most it is the text itself.
 */
export function keyText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The text of a key. */
export function textOfKey(key: string): string {
  return JSON.parse(`"${key}"`) as string;
}

/** The order of keys: by the bytes of UTF-8, which is the collation "C" of PostgreSQL. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
