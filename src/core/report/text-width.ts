/**
 * How much room words take in a picture, where no font can be asked. In: text, size in pixels. Out: pixels, a little more than
 * Helvetica, Arial and the fonts made to their measure take.
 */

const NARROW = /[ijlI.,:;'|!()[\]/\- ]/;
const WIDE = /[mwMW@%—]/;

export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += emsOf(char);
  return ems * size;
}

function emsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (/\p{M}/u.test(char)) return 0;
  if (code >= 0x1100 && !(code >= 0x1e00 && code < 0x2e80)) return 1.05;
  if (NARROW.test(char)) return 0.34;
  if (WIDE.test(char)) return 0.95;
  if (/\p{N}/u.test(char)) return 0.58;
  return /\p{Lu}/u.test(char) ? 0.68 : 0.56;
}

/** The text in lines of that many pixels; a word that no line holds is cut. */
export function linesWithin(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => cut(one, size, width))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [''];
  for (const char of word) {
    const longer = `${pieces.at(-1)}${char}`;
    if (textWidth(longer, size) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(char);
  }
  return pieces;
}
