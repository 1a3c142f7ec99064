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
/** Elements whose words no reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set([
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

/** The words below a node, a line for each block, white space as a reader sees it. */
export function htmlText(root: HtmlNode): string {
  const parts: string[] = [];
  walk(root, {
    enter(node) {
      if (node.nodeType === TEXT) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
      else if (isBlock(node)) parts.push('\n');
    },
    leave(node) {
      if (isBlock(node)) parts.push('\n');
    },
  });
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** How deep elements nest below a node, and how many there are. */
export function sizeOf(root: HtmlNode): { readonly depth: number; readonly elements: number } {
  let [depth, deepest, elements] = [0, 0, 0];
  const enter = (node: HtmlNode) => {
    depth += 1;
    deepest = Math.max(deepest, depth);
    if (node.nodeType === 1) elements += 1;
  };
  walk(root, { enter, leave: () => (depth -= 1) });
  return { depth: deepest, elements };
}

interface Visitor {
  enter(node: HtmlNode): void;
  leave(node: HtmlNode): void;
}

/** Every node below the root that a reader sees, in order of the page; without recursion, since pages nest deep. */
function walk(root: HtmlNode, visitor: Visitor): void {
  let node: HtmlNode | null = root;
  while (node !== null) {
    visitor.enter(node);
    const child: HtmlNode | null = UNSEEN.has(name(node)) ? null : node.firstChild;
    node = child ?? following(node, root, visitor);
  }
}

function following(node: HtmlNode, root: HtmlNode, visitor: Visitor): HtmlNode | null {
  for (let at: HtmlNode | null = node; at !== null; at = at.parentNode) {
    visitor.leave(at);
    if (at === root) return null;
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

/** Whether an element stands within a line; `br` and all that is unknown ends one. */
export function isInline(element: string): boolean {
  return INLINE.has(element.toUpperCase());
}

function isBlock(node: HtmlNode): boolean {
  return node.nodeType === 1 && !isInline(node.nodeName);
}

function name(node: HtmlNode): string {
  return node.nodeName.toUpperCase();
}
