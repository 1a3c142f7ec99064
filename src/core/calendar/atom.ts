/** A feed as Atom (RFC 4287). In: values. Out: one XML document; every word in it is text, whatever it says. */
import { element, xmlText } from '../report/svg-element.ts';
import type { Day } from '../time/day.ts';

export interface AtomFeed {
  /** Permanent and the same for all time: a URN or another IRI. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: { readonly name: string; readonly uri: string | null };
  /** Where the feed itself can be had, where that is known. */
  readonly self: string | null;
  /** The page that the feed is about. */
  readonly alternate: string | null;
  /** The day of a feed without entries; else the newest entry’s. */
  readonly updated: Day;
  /** Of the tool. */
  readonly version: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: Day;
  readonly published: Day;
  /** The page that the entry is about. */
  readonly alternate: string | null;
  /** What was read for it. */
  readonly via: readonly string[];
  /** `term` is for programs. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  /** Paragraphs. */
  readonly content: readonly string[];
}

export function atomFeed(feed: AtomFeed): string {
  const newest = feed.entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), '');
  const lines = [
    element('id', {}, xmlText(feed.id)),
    element('title', {}, xmlText(feed.title)),
    element('subtitle', {}, xmlText(feed.subtitle)),
    element('updated', {}, instant(newest === '' ? feed.updated : newest)),
    ...link('self', feed.self, 'application/atom+xml'),
    ...link('alternate', feed.alternate, 'text/html'),
    element('author', {}, ...person(feed.author)),
    element('generator', { version: feed.version }, 'lawstate'),
    ...feed.entries.map(entryElement),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', root, '\n', ...lines.map((line) => `${line}\n`))}\n`;
}

function entryElement(entry: AtomEntry): string {
  const lines = [
    element('id', {}, xmlText(entry.id)),
    element('title', {}, xmlText(entry.title)),
    element('updated', {}, instant(entry.updated)),
    element('published', {}, instant(entry.published)),
    ...link('alternate', entry.alternate, 'text/html'),
    ...entry.via.flatMap((url) => link('via', url, null)),
    ...entry.categories.map(({ term, label }) => element('category', { term, label })),
    contentElement(entry.content),
  ];
  return element('entry', {}, '\n', ...lines.map((line) => `${line}\n`));
}

function contentElement(paragraphs: readonly string[]): string {
  const text = paragraphs.map((words) => element('p', {}, xmlText(words)));
  return element('content', { type: 'xhtml' }, element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, ...text));
}

function person({ name, uri }: AtomFeed['author']): readonly string[] {
  return [element('name', {}, xmlText(name)), ...(uri === null ? [] : [element('uri', {}, xmlText(uri))])];
}

function link(rel: string, href: string | null, type: string | null): readonly string[] {
  return href === null ? [] : [element('link', { rel, type, href })];
}

/** A day as RFC 3339 writes a moment: its first one in UTC. */
function instant(day: Day): string {
  return `${day}T00:00:00Z`;
}
