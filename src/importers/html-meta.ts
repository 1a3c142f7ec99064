import { isPartialDate, type PartialDate } from '../core/time/partial-date.ts';
import type { HtmlNode } from './html-text.ts';
import { languageCode } from './language.ts';

/** The part of a DOM document that is used. */
export interface Page {
  readonly body: HtmlNode;
  readonly documentElement: { getAttribute(name: string): string | null };
  querySelectorAll(selector: string): Iterable<Element>;
}

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What a page says about itself. */
export interface Meta {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly language: string | null;
}

const DATES =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"], meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date"], meta[name="DC.date.issued"], meta[name="parsely-pub-date"], time[itemprop="datePublished"], time[pubdate], article time[datetime]';

export function metaOf(page: Page): Meta {
  const linked = linkedData(page);
  const dates = [...values(page, DATES, 'content', 'datetime'), linked('datePublished')].map((date) =>
    date.slice(0, 10),
  );
  return {
    title: first(values(page, 'meta[property="og:title"]', 'content')) ?? first([linked('headline')]),
    outlet: first(values(page, 'meta[property="og:site_name"]', 'content')),
    url: first(values(page, 'link[rel="canonical"], meta[property="og:url"]', 'href', 'content').filter(isAddress)),
    published: dates.find(isPartialDate) ?? null,
    language: languageCode(page.documentElement.getAttribute('lang')) ?? languageCode(linked('inLanguage')),
  };
}

function values(page: Page, selector: string, ...attributes: readonly string[]): readonly string[] {
  return [...page.querySelectorAll(selector)].map(
    (element) =>
      attributes.map((name) => element.getAttribute(name)).find((value) => value !== null && value !== '') ?? '',
  );
}

function first(texts: readonly string[]): string | null {
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** A text value of the page's JSON-LD, read by pattern: these blocks are often not valid JSON. */
function linkedData(page: Page): (key: string) => string {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const text = blocks.join('\n').slice(0, 200_000);
  return (key) => {
    const value = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*")`).exec(text)?.[1];
    try {
      return value === undefined ? '' : String(JSON.parse(value));
    } catch {
      return '';
    }
  };
}
