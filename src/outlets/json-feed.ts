/** JSON Feed (jsonfeed.org, versions 1 and 1.1). Null for any other JSON. */
import type { Feed, ListedArticle } from './feed.ts';
import { feedDay } from './feed-day.ts';

type Fields = { readonly [key: string]: unknown };

export function jsonFeed(text: string): Feed | null {
  const value = parsed(text);
  if (!isFields(value) || !/^https?:\/\/jsonfeed\.org\/version\/1/.test(textIn(value, 'version') ?? '')) return null;
  if (!Array.isArray(value.items)) return null;
  return { kind: 'articles', whole: false, articles: value.items.filter(isFields).flatMap(articleIn) };
}

function articleIn(item: Fields): readonly ListedArticle[] {
  const url = textIn(item, 'url') ?? textIn(item, 'external_url') ?? textIn(item, 'id');
  if (url === null) return [];
  const published = feedDay(textIn(item, 'date_published'));
  return [{ url, title: textIn(item, 'title'), published, changed: feedDay(textIn(item, 'date_modified')) }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
