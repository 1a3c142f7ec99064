/** A page as the article on it. Loaded only where there is HTML: the parser and the extractor are the heaviest parts we use. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { documentOf, type ReadDocument, type Refused, refused } from './document.ts';
import { type Meta, metaOf, type Page } from './html-meta.ts';
import { htmlOriginal } from './html-places.ts';
import { type HtmlNode, htmlText, sizeOf } from './html-text.ts';

/** The article's text, a line for each block, with the title, outlet, day and language that the page's metadata name. */
export function htmlDocument(html: string, file: string): ReadDocument | Refused {
  try {
    const page = pageOf(html);
    const meta = metaOf(page);
    const article = articleOf(page);
    return documentOf(article.text, file, known(meta, article), () => htmlOriginal(html, article.text));
  } catch (error) {
    const message = `is HTML that cannot be taken apart (${error instanceof Error ? error.message : String(error)})`;
    return refused(file, 'html', message, 'Save the article as plain text and check that.');
  }
}

/** A fragment becomes a page, so that it has a body to look into. */
function pageOf(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** Beyond this a page is no article as people write them, and the extractor's work would grow with its square. */
const DEEPEST = 200;
const MOST_ELEMENTS = 50_000;

/** What Readability takes for the article; the whole body where it finds none, as on a very short page. */
function articleOf(page: Page): Article {
  const body = htmlText(page.body);
  const { depth, elements } = sizeOf(page.body);
  if (depth > DEEPEST || elements > MOST_ELEMENTS) return { text: body, title: null, outlet: null };
  const reader = new Readability<HtmlNode>(page as never, { serializer: (node) => node as unknown as HtmlNode });
  const found = reader.parse();
  const text = found?.content ? htmlText(found.content) : '';
  return { text: text.trim() === '' ? body : text, title: found?.title || null, outlet: found?.siteName || null };
}

function known(meta: Meta, article: Article) {
  return {
    title: meta.title ?? article.title,
    outlet: meta.outlet ?? article.outlet,
    url: meta.url,
    published: meta.published,
    language: meta.language,
  };
}
