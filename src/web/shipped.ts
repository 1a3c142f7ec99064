/** What ships with the pages: the documents, the script of a reader's browser, the examples. Read once, when a server starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../core/page/strings/served.ts';
import { packageRoot } from '../package-root.ts';
import type { Example, WebOptions } from './options.ts';

export function shippedWithPages(): Omit<WebOptions, 'address'> {
  const shipped = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
  return {
    documents: { method: shipped('docs/method.md'), glossary: shipped('GLOSSARY.md') },
    pageScript: shipped('dist/browser/page.js'),
    examples: EXAMPLES.map(({ name, language, title, says }): Example => {
      const text = shipped(`examples/${name}.txt`);
      return {
        name,
        language,
        title,
        says,
        input: { text, title, url: null, outlet: null, published: null, language: null },
      };
    }),
  };
}
