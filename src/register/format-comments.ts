/** Puts comments where their reader looks for them, before keys are moved. */
import { type Document, isMap, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml';

/**
 * The parser hangs the head of a file on its first key, and a comment below an empty value on that value; the one belongs to
 * the file, the other to the key that follows.
 */
export function settleComments(document: Document, text: string): void {
  if (isMap(document.contents)) liftHead(document, document.contents);
  visit(document, {
    Pair(_, pair, path) {
      handOn(pair, followingKey([...path, pair]), text);
    },
  });
}

/** What stands above the last blank line before the first key. */
function liftHead(document: Document, map: YAMLMap): void {
  const key = map.items[0]?.key;
  const comment = isScalar(key) ? key.commentBefore : null;
  const gap = comment?.lastIndexOf('\n\n') ?? -1;
  if (!isScalar(key) || !comment || gap < 0) return;
  document.commentBefore = comment.slice(0, gap);
  key.commentBefore = comment.slice(gap + 2);
}

type Step = Document | Node | Pair;

/** The key that comes next in the file: in the same record, or else in the nearest one around it. */
function followingKey(path: readonly Step[]): Pair | undefined {
  const inMap = path.findLastIndex((step) => isMap(step));
  const map = path[inMap];
  if (!isMap(map)) return undefined;
  const at = map.items.indexOf(path[inMap + 1] as Pair);
  return map.items[at + 1] ?? followingKey(path.slice(0, inMap));
}

function handOn({ key, value }: Pair, next: Pair | undefined, text: string): void {
  if (!isScalar(key) || !isScalar(value) || value.value !== '' || !value.comment || !isScalar(next?.key)) return;
  const after = key.range?.[1] ?? 0;
  if (text.slice(after, text.indexOf('\n', after)).includes('#')) return;
  next.key.commentBefore = [value.comment, next.key.commentBefore].filter(Boolean).join('\n');
  next.key.spaceBefore = false;
  value.comment = null;
}
