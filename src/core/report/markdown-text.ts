/** Text of an article or of a record inside Markdown: shown as it is written, and never markup. */
import { clean } from './display-width.ts';

/** Every sign that Markdown or HTML could take for its own stands escaped, and no address becomes a link; one line. */
export function escaped(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~>]/g, '\\$&')
    .replace(/^(?=[-=+#])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/\b(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

/** A link; the address stands in angle brackets, so that nothing in it can end the link. */
export function link(words: string, url: string): string {
  const address = clean(url).replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
  return /^https?:\/\//i.test(address) ? `[${escaped(words)}](<${address}>)` : escaped(`${words} ${url}`);
}

/** A row of a table. Cells are escaped by those who fill them. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)];
}
