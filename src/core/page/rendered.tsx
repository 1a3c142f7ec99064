/** Components to bytes. Everything that is not a component of ours is text: the renderer escapes it. */
import type { JSX } from 'hono/jsx/jsx-runtime';

/** One whole page, as a file holds it. No component waits for anything, so the text is there at once. */
export function rendered(page: JSX.Element): string {
  const html = page.toString();
  if (typeof html !== 'string') throw new Error('a component of a page waits for something; core waits for nothing');
  return `<!doctype html>\n${html}\n`;
}
