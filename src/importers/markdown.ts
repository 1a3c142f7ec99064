import { isPartialDate } from '../core/time/partial-date.ts';
import { documentOf, type ReadDocument, type Refused } from './document.ts';
import { languageCode } from './language.ts';
import { copyWords, isOrdinary } from './markdown-text.ts';
import { extractionFrom } from './original.ts';

/**
 * A Markdown file as its words. Its title is that of the front matter (`title`, `date`, `outlet`, `url`, `lang` between two
 * lines of `---`), else the first heading; a title that is only in the front matter stands before the words, for it is read too.
 */
export function markdownDocument(text: string, file: string): ReadDocument | Refused {
  const front = frontMatter(text);
  const said = (key: string) => front.fields.get(key)?.words ?? null;
  const date = (said('date') ?? said('published') ?? '').slice(0, 10);
  const heading = /^#\s+(.+?)\s*#*$/m.exec(text.slice(front.end, front.end + 20_000))?.[1] ?? null;
  const known = {
    title: said('title') ?? heading,
    outlet: said('outlet'),
    url: said('url'),
    published: isPartialDate(date) ? date : null,
    language: languageCode(said('lang') ?? said('language')),
  };
  if (!isOrdinary(text)) return documentOf(text, file, known);
  const extraction = extractionFrom(text);
  const title = front.fields.get('title');
  if (title !== undefined && title.words !== heading) {
    extraction.insert('# ');
    extraction.copy(title.from, title.from + title.words.length);
    extraction.insert('\n');
  }
  copyWords(text, front.end, extraction);
  return documentOf(extraction.text().trimEnd(), file, known, () => extraction.original());
}

interface Field {
  readonly words: string;
  /** Where they stand in the file. */
  readonly from: number;
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** Where the rest of the file begins. */
  readonly end: number;
}

function frontMatter(text: string): FrontMatter {
  const block = /^---\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (block === null) return { fields: new Map(), end: 0 };
  const fields = new Map<string, Field>();
  for (const pair of block[0].matchAll(/^(\w+):[ \t]*(?:"(.*)"|'(.*)'|(.*?))[ \t]*\r?$/gm)) {
    const words = pair[2] ?? pair[3] ?? pair[4];
    if (words) fields.set((pair[1] ?? '').toLowerCase(), { words, from: pair.index + pair[0].lastIndexOf(words) });
  }
  return { fields, end: block[0].length };
}
