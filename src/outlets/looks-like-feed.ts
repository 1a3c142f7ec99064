/** How one tells a feed by its first words, whatever it is called. */
const ROOT = /^<(?:[\w-]+:)?(?:rss|rdf|feed|urlset|sitemapindex)[\s>]/i;
const JSON_FEED = /"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version(?:\\?\/)1/;

/** `head`: the first bytes of a file, a few thousand. */
export function looksLikeFeed(head: Uint8Array): boolean {
  // the marks of an encoding, and of UTF-16 every second byte, are passed over
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '');
  return text.trimStart().startsWith('{') ? JSON_FEED.test(text) : ROOT.test(rootIn(text));
}

/** What may stand before the root of an XML document, by how it begins and ends; a document type may have a part in brackets. */
const BEFORE_ROOT = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The text from its root on; nothing where that is not reached. */
function rootIn(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const before = BEFORE_ROOT.find(([begin]) => rest.startsWith(begin));
    if (before === undefined) return rest;
    const [begin, end] = before;
    const subset = begin === '<!' ? /^[^>[]*\[[^\]]*\]/.exec(rest)?.[0].length : undefined;
    const at = rest.indexOf(end, subset ?? begin.length);
    if (at < 0) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** The feeds that a page names in its head, for readers who gave the page (`link rel="alternate"`). */
export function feedsNamedBy(page: string): readonly string[] {
  const links = page.slice(0, 200_000).match(/<link\s[^>]{1,2000}>/gi) ?? [];
  return links
    .filter((link) => /\btype\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(link))
    .flatMap((link) => /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link)?.slice(1).filter(Boolean) ?? []);
}
