/** `Content-Type`, read (RFC 9110, section 8.3), and the kinds of content that are asked for. */

export interface MediaType {
  /** `text/html`; null where the answer does not say. */
  readonly essence: string | null;
  readonly charset: string | null;
}

export function mediaTypeOf(header: string | undefined): MediaType {
  const essence = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|$)/.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*"?([\w.:+-]{1,40})"?\s*(?:;|$)/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  return { essence, charset };
}

/** What is asked for. */
export interface Wanted {
  /** As it is said to the server. */
  readonly accept: string;
  readonly takes: (essence: string | null) => boolean;
  /** As it is said to a reader: “a page or a text”. */
  readonly words: string;
}

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown']);

/** An article. Where a server says nothing of the kind, the first words tell. */
export const PAGE: Wanted = {
  accept: 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8',
  takes: (essence) => essence === null || PAGES.has(essence),
  words: 'a page or a text',
};

const FEEDS = /^(?:(?:text|application)\/(?:[\w.-]+\+)?(?:xml|json)|text\/plain|text\/html|application\/(?:x-)?gzip)$/;

/** RSS, Atom, JSON Feed and sitemaps, which are often served as something more general. */
export const FEED: Wanted = {
  accept:
    'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.1',
  takes: (essence) => essence === null || essence === 'application/octet-stream' || FEEDS.test(essence),
  words: 'a feed or a sitemap',
};

/** What matters is not the type but the words: robots.txt, the answer of a webhook. */
export const ANYTHING: Wanted = { accept: '*/*', takes: () => true, words: 'an answer' };

const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, 'a PDF'],
  [/^image\//, 'an image'],
  [/^video\//, 'a video'],
  [/^audio\//, 'a recording'],
  [/zip|compressed|x-tar|x-7z/, 'an archive'],
  [/word|opendocument|excel|powerpoint/, 'a file of an office program'],
];

/** `a PDF (application/pdf)`. */
export function inWords(essence: string | null): string {
  const kind = IN_WORDS.find(([pattern]) => pattern.test(essence ?? ''))?.[1];
  return kind === undefined ? `content of the type ${essence}` : `${kind} (${essence})`;
}
