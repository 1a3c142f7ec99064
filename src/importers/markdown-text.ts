/**
 * The words of a Markdown file as a reader sees them, a line for each block, with the place of each in the file. Marks, link
 * addresses, code blocks, comments, images and struck-out words are left out; lines that a paragraph was broken into are joined.
 */
import { GFM, parser } from '@lezer/markdown';
import { characterOf } from './character-reference.ts';
import type { Extraction } from './original.ts';

/** A node of the syntax tree, as far as it is used. */
interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

const markdown = parser.configure(GFM);

/** Blocks that hold words; all others hold blocks, or nothing that is read. */
const WORDS = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|TableCell|Task)$/;
const UNREAD = new Set(['FencedCode', 'CodeBlock', 'CommentBlock', 'LinkReference', 'ProcessingInstructionBlock']);
const MARKS = /^(?:\w+Mark|\w+Marker|HTMLTag|Comment|ProcessingInstruction|Image|Strikethrough|TableDelimiter)$/;

/** Within one block the parser's work grows with the square of its marks; no paragraph or table of an article has as many. */
const MOST_MARKS = 3000;
/** In UTF-16 units. */
const LONGEST = 4_000_000;
const MARK = /[*_~`<>[\]()!:&\\|+-]|\d[.)]/g;

/** Whether people write such a file. Any other is read as it stands, marks and all. */
export function isOrdinary(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text.split(/\r?\n[ \t]*\r?\n/).every((block) => (block.match(MARK)?.length ?? 0) <= MOST_MARKS);
}

/** Copies the words of `file` from `from` on. */
export function copyWords(file: string, from: number, extraction: Extraction): void {
  const body = file.slice(from);
  const root: Node = markdown.parse(body).topNode;
  for (const block of blocksOf(root)) {
    const at = (place: number) => place + from;
    if (block.name === 'HTMLBlock') copyHtml(file, at(block.from), at(block.to), extraction);
    else copyBlock(block, { file, from, extraction, depth: 0 });
  }
}

/** In order of the file; without recursion, since lists and quotations nest deep. */
function blocksOf(root: Node): readonly Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nextSibling !== null && node !== root) open.push(node.nextSibling);
    if (WORDS.test(node.name) || node.name === 'HTMLBlock') found.push(node);
    else if (node.firstChild !== null && !UNREAD.has(node.name)) open.push(node.firstChild);
  }
  return found;
}

interface Target {
  readonly file: string;
  /** Where the parsed part of the file begins. */
  readonly from: number;
  readonly extraction: Extraction;
  /** How many marks the words stand in. */
  readonly depth: number;
}

/** The block's words, one line. A heading keeps a mark by which it is known as one. */
function copyBlock(block: Node, target: Target): void {
  if (block.name.startsWith('ATX')) target.extraction.insert('#');
  else if (block.name.startsWith('Setext')) target.extraction.insert('# ');
  copyInline(block, target);
  target.extraction.insert('\n');
}

/** Deeper than this nobody writes, and marks stay in the text. */
const DEEPEST = 50;

/** What stands between the marks below the node. */
function copyInline(node: Node, target: Target): void {
  const inside = { ...target, depth: target.depth + 1 };
  copyBetween(target.depth < DEEPEST ? node.firstChild : null, node.from, node.to, inside);
}

function copyBetween(first: Node | null, from: number, to: number, target: Target): void {
  let done = from;
  for (let child = first; child !== null && child.to <= to; child = child.nextSibling) {
    // the mark of a quotation at the beginning of a line belongs to the break before it
    if (child.name === 'QuoteMark') continue;
    copyLines(done, child.from, target);
    copyChild(child, target);
    done = child.to;
  }
  copyLines(done, to, target);
}

function copyChild(child: Node, target: Target): void {
  const { file, from, extraction } = target;
  const words = file.slice(from + child.from, from + child.to);
  if (child.name === 'Escape') extraction.copy(from + child.from + 1, from + child.to);
  else if (child.name === 'Entity') extraction.replace(from + child.from, characterOf(words));
  else if (child.name === 'HardBreak' || /^<br\b/i.test(words)) extraction.insert(' ');
  else if (child.name === 'Link') copyLink(child, words, target);
  else if (!MARKS.test(child.name)) copyInline(child, target);
}

/** What stands between its first two marks. `[words]` without an address are brackets of the text, or the mark of a footnote. */
function copyLink(link: Node, words: string, target: Target): void {
  if (words.startsWith('[^')) return;
  const opening = link.firstChild;
  let closing = opening?.nextSibling ?? null;
  while (closing !== null && closing.name !== 'LinkMark') closing = closing.nextSibling;
  if (opening === null || !closing?.nextSibling) copyLines(link.from, link.to, target);
  else copyBetween(opening.nextSibling, opening.to, closing.from, { ...target, depth: target.depth + 1 });
}

/** A line that ends short of this is no line of a paragraph that was broken to fit a width. */
const SHORT = 40;

/** Words of the file, with the lines of a paragraph joined; a short line before a new sentence stays a line. */
function copyLines(start: number, end: number, { file, from, extraction }: Target): void {
  let done = from + start;
  for (const match of file.slice(done, from + end).matchAll(/[ \t]*(?:\r\n|\n|\r)(?:[ \t]*>)*[ \t]*/g)) {
    const at = from + start + match.index;
    const after = at + match[0].length;
    extraction.copy(done, at);
    const line = at - Math.max(file.lastIndexOf('\n', at - 1), file.lastIndexOf('\r', at - 1)) - 1;
    extraction.insert(line < SHORT && /^[^\p{Ll}]/u.test(file.slice(after, after + 2)) ? '\n' : ' ');
    done = after;
  }
  extraction.copy(done, from + end);
}

/** HTML in Markdown: what stands between its tags, line by line; nothing of scripts, styles and preformatted blocks. */
function copyHtml(file: string, from: number, to: number, extraction: Extraction): void {
  if (/^\s*<(?:script|style|pre|textarea|!|\?)/i.test(file.slice(from, from + 200))) return;
  let done = from;
  for (const tag of file.slice(from, to).matchAll(/<[^<>]*>|\r\n|\n|\r/g)) {
    extraction.copy(done, from + tag.index);
    if (!tag[0].startsWith('<')) extraction.insert('\n');
    done = from + tag.index + tag[0].length;
  }
  extraction.copy(done, to);
  extraction.insert('\n');
}
