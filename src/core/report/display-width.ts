/** Text as a terminal shows it: how many columns it takes, and without what could steer the terminal or turn the reading order. */

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
/** Private use, marks of reading order, and signs without a shape; the joiners that Persian and emoji need stay. */
const UNSEEN = /[\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** One line of clean text. An article must not be able to move the cursor, set a colour or hide a word. */
export function clean(text: string): string {
  return text.replace(UNSEEN, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/** Columns that the text takes: none for combining marks, two for wide signs, one for anything else. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{M}|\u200d/u.test(char)) return 0;
  return isWide(code) ? 2 : 1;
}

/** East Asian Width W and F, by blocks (Unicode 15, UAX 11). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
