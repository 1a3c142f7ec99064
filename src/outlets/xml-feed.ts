/**
 * RSS 0.9 to 2.0, Atom 1.0, sitemaps and their indexes, read as they come by, without a tree. Entities that a document declares for
 * itself are not expanded, external ones not fetched, so that no feed costs more than its length. What is not well-formed gives
 * what could be read of it.
 */
import { Parser } from 'htmlparser2';
import { type Feed, type ListedArticle, type ListedSitemap, MOST_LISTED } from './feed.ts';
import { feedDay } from './feed-day.ts';

/** Null where the root is that of no feed, or where it nests as no feed does. */
export function xmlFeed(text: string): Feed | null {
  const read = readElements(text);
  if (read.depth > DEEPEST) return null;
  switch (read.root) {
    case 'rss':
    case 'rdf':
    case 'feed':
      return { kind: 'articles', whole: false, articles: read.entries.flatMap(articleIn) };
    case 'urlset':
      return { kind: 'articles', whole: true, articles: read.entries.flatMap(articleIn) };
    case 'sitemapindex':
      return { kind: 'index', sitemaps: read.entries.flatMap(sitemapIn) };
    default:
      return null;
  }
}

/** The texts of an entry by the local names of its elements; the first of each counts. */
type Entry = Map<string, string>;

interface Elements {
  readonly depth: number;
  readonly root: string | null;
  readonly entries: readonly Entry[];
}

const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap']);
const KEPT = new Set(
  'title link guid id published updated pubdate date issued modified loc lastmod publication_date'.split(' '),
);
/** A parser looks for the end of an element among all that are open, so that depth costs more than length does. */
const DEEPEST = 200;
/** Of one element; titles and addresses are shorter. */
const LONGEST = 4096;

function readElements(text: string): Elements {
  const entries: Entry[] = [];
  let root: string | null = null;
  let entry: Entry | null = null;
  let depth = 0;
  let deepest = 0;
  let entryDepth = 0;
  let field: { readonly name: string; readonly depth: number; text: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth > DEEPEST || entries.length >= MOST_LISTED) parser.pause();
        const local = localName(name);
        root ??= local;
        if (entry === null && ENTRIES.has(local) && depth > 1) {
          entry = new Map();
          entryDepth = depth;
        } else if (entry !== null && field === null && KEPT.has(local)) {
          keepLink(entry, local, attributes);
          field = { name: keyOf(name, local, attributes), depth, text: '' };
        }
      },
      ontext(words) {
        if (field !== null && field.text.length < LONGEST) field.text += words;
      },
      // what the document itself does not close is cut, and may be half an address
      onclosetag(_name, implied) {
        if (field !== null && depth === field.depth) {
          const words = field.text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
          if (!implied && words !== '' && !entry?.has(field.name)) entry?.set(field.name, words);
          field = null;
        }
        if (entry !== null && depth === entryDepth) {
          if (!implied) entries.push(entry);
          entry = null;
        }
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return { root, entries, depth: deepest };
}

/** `media:title` and `image:loc` are none of the article’s own; those of a few vocabularies are. */
const OWN = /^(?:(?:atom|rss|dc|dcterms|news|sitemap|a|n|ns\d*):)?[^:]+$/;

function keyOf(name: string, local: string, { rel }: Readonly<Record<string, string>>): string {
  if (local === 'link' && rel !== undefined && rel !== 'alternate') return '';
  return OWN.test(name) ? local : '';
}

/** Atom has the address in an attribute. */
function keepLink(entry: Entry, local: string, { href, rel = 'alternate' }: Readonly<Record<string, string>>): void {
  if (local === 'link' && rel === 'alternate' && href !== undefined && !entry.has('link')) entry.set('link', href);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function articleIn(entry: Entry): readonly ListedArticle[] {
  const url = entry.get('loc') ?? entry.get('link') ?? permanent(entry.get('guid') ?? entry.get('id'));
  if (url === undefined) return [];
  const published = ['publication_date', 'published', 'pubdate', 'issued', 'date'].map((key) => dayIn(entry, key));
  const changed = ['updated', 'modified', 'lastmod'].map((key) => dayIn(entry, key));
  return [{ url, title: entry.get('title') ?? null, published: first(published), changed: first(changed) }];
}

/** A guid is often, and need not be, an address. */
function permanent(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}

function sitemapIn(entry: Entry): readonly ListedSitemap[] {
  const url = entry.get('loc');
  const lastmod = entry.get('lastmod') ?? null;
  return url === undefined ? [] : [{ url, lastmod, changed: feedDay(lastmod) }];
}

function dayIn(entry: Entry, key: string) {
  return feedDay(entry.get(key) ?? null);
}

function first<T>(found: readonly (T | null)[]): T | null {
  return found.find((one) => one !== null) ?? null;
}
