/**
 * What a character is, as far as words are made of it: letter, mark, number, space, capital (Unicode 15). Asked of each character of
 * a text, so an answer is looked up but once.
 */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const SPACE = 8;
export const CAPITAL = 16;
/** It takes up two UTF-16 units. */
export const WIDE = 32;

const ASKED = 64;
const KINDS = new Uint8Array(65_536);

/** The kinds of the character that begins at the unit, as bits; 0 behind the end. */
export function kindsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] as number;
  if (known !== 0) return known;
  if (unit < 0xd800 || unit > 0xdbff) {
    const kinds = ASKED | kindsOf(String.fromCharCode(unit));
    KINDS[unit] = kinds;
    return kinds;
  }
  const code = text.codePointAt(at) as number;
  return code > 0xffff ? ASKED | WIDE | kindsOf(String.fromCodePoint(code)) : ASKED;
}

function kindsOf(character: string): number {
  return (
    (/^\p{L}$/u.test(character) ? LETTER : 0) |
    (/^\p{M}$/u.test(character) ? MARK : 0) |
    (/^\p{N}$/u.test(character) ? NUMBER : 0) |
    (/^\s$/u.test(character) ? SPACE : 0) |
    (/^\p{Lu}$/u.test(character) ? CAPITAL : 0)
  );
}

/** End of the run of characters of any of the kinds that begins at the unit; the unit itself where none stands there. */
export function runEnd(text: string, from: number, kinds: number): number {
  let at = from;
  for (let here = kindsAt(text, at); (here & kinds) !== 0; here = kindsAt(text, at)) at += (here & WIDE) === 0 ? 1 : 2;
  return at;
}
