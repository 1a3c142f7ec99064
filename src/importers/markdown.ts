import { isPartialDate } from '../core/time/partial-date.ts';
import { documentOf, type ReadDocument, type Refused } from './document.ts';
import { languageCode } from './language.ts';

/**
 * Markdown is checked as it stands, so that spans are those of the file. Its title is the first heading; front matter
 * (`title`, `date`, `outlet`, `url`, `lang` between two lines of `---`) says what is known of it.
 */
export function markdownDocument(text: string, file: string): ReadDocument | Refused {
  const front = frontMatter(text);
  const date = (front.get('date') ?? front.get('published') ?? '').slice(0, 10);
  return documentOf(text, file, {
    title: front.get('title') ?? /^#\s+(.+?)\s*#*$/m.exec(text.slice(0, 20_000))?.[1] ?? null,
    outlet: front.get('outlet') ?? null,
    url: front.get('url') ?? null,
    published: isPartialDate(date) ? date : null,
    language: languageCode(front.get('lang') ?? front.get('language')),
  });
}

function frontMatter(text: string): ReadonlyMap<string, string> {
  const block = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/.exec(text)?.[1] ?? '';
  const pairs = block.split(/\r?\n/).flatMap((line) => {
    const pair = /^(\w+):\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
    const value = pair?.[2] ?? pair?.[3] ?? pair?.[4];
    return pair?.[1] === undefined || !value ? [] : [[pair[1].toLowerCase(), value] as const];
  });
  return new Map(pairs);
}
