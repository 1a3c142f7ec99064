/** The part of a DOM node that reading its text takes. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

const TEXT = 3;
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
]);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The words below a node, a line for each block, white space as a reader sees it. Walks without recursion: pages nest deep. */
export function htmlText(root: HtmlNode): string {
  const parts: string[] = [];
  for (let node: HtmlNode | null = root; node !== null; node = next(node, root, parts)) {
    if (node.nodeType === TEXT) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (isBlock(node)) parts.push('\n');
  }
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The next node in the order of the page; leaving a block ends its line. */
function next(node: HtmlNode, root: HtmlNode, parts: string[]): HtmlNode | null {
  if (node.firstChild !== null && !UNSEEN.has(name(node))) return node.firstChild;
  for (let at: HtmlNode | null = node; at !== null && at !== root; at = at.parentNode) {
    if (isBlock(at)) parts.push('\n');
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

function isBlock(node: HtmlNode): boolean {
  return node.nodeType === 1 && !INLINE.has(name(node));
}

function name(node: HtmlNode): string {
  return node.nodeName.toUpperCase();
}
