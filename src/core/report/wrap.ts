import { displayWidth } from './display-width.ts';

/** The text in lines of at most `width` columns, broken between words; a word that is longer is cut, but an address never. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const wide = displayWidth(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += (line === '' ? 0 : 1) + wide;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (word === '') return [];
  if (word.length <= width / 2 || displayWidth(word) <= width || /^\W*https?:/.test(word)) return [word];
  const cut: string[] = [''];
  for (const char of word) {
    const last = cut.at(-1) ?? '';
    if (displayWidth(last) + displayWidth(char) > width) cut.push(char);
    else cut[cut.length - 1] = last + char;
  }
  return cut;
}

/** The text wrapped to what is left of `width` behind an indent, which every line gets. */
export function indented(text: string, indent: number, width: number): readonly string[] {
  return wrap(text, Math.max(20, width - indent)).map((line) => ' '.repeat(indent) + line);
}

/** A label in a gutter with the text beside it, or below it where the label is too long; further lines stand under the text. */
export function labelled(label: string, text: string, gutter: number, width: number): readonly string[] {
  const lines = wrap(text, Math.max(20, width - gutter));
  const room = gutter - displayWidth(label);
  if (room < 1) return [label, ...lines.map((line) => ' '.repeat(gutter) + line)];
  return lines.map((line, at) => (at === 0 ? label + ' '.repeat(room) : ' '.repeat(gutter)) + line);
}
