/** Components to bytes. Everything that is not a component of ours is text: the renderer escapes it. */
import type { JSX } from 'hono/jsx/jsx-runtime';

/** One whole page, as a file holds it. No component waits for anything, so the text is there at once. */
export function rendered(page: JSX.Element): string {
  return `<!doctype html>\n${renderedPart(page)}\n`;
}

/** A part of a page, to be put into another. */
export function renderedPart(part: JSX.Element): string {
  const html = part.toString();
  if (typeof html !== 'string') throw new Error('a component of a page waits for something; core waits for nothing');
  return printable(html);
}

/** Units that HTML does not allow, half pairs among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\p{Cs}\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Embeddings, overrides and isolates: they can turn the order in which a page is read; `dir` does what honest text needs. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** The page without what a browser must not be given. No markup is made of these signs, so the page stays what it is. */
function printable(html: string): string {
  return (
    html
      .replace(TURNING, '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // white space that HTML does not allow is white space still
      .replace(/[\v\f]/g, ' ')
      .replace(FORBIDDEN, '\ufffd')
  );
}
