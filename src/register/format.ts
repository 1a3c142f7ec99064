/**
 * The canonical form of a law file: keys in the order of the schema, short records on one line, no folding, no needless
 * quotes; comments stay where they belong. In: valid YAML. Out: YAML that loads to the same record.
 */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import { settleComments } from './format-comments.ts';
import { type KeyOrder, keyOrder } from './key-order.ts';
import { jurisdictionFileSchema, lawFileSchema } from './schema.ts';

/** Formats a law file. Formatting twice changes nothing more. */
export function formatLawFile(text: string): string {
  return format(text, keyOrder(lawFileSchema));
}

/** The same for a file of `jurisdictions/`. */
export function formatJurisdictionFile(text: string): string {
  return format(text, keyOrder(jurisdictionFileSchema));
}

function format(text: string, order: KeyOrder | null): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  settleComments(document, text);
  arrange(document.contents, order, '');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Records that stand on one line, by the key that holds them or their list. */
const ONE_LINE = new Set('names checkpoints would bodies administrations actor instrument until scope'.split(' '));
/** Records that do so where the line is not too long. */
const ONE_LINE_IF_SHORT = new Set(['powers', 'oftenMisstated', 'gaps']);
const LONG = 160;
/** Lists of whole sentences, one a line; any other list of words stands on one line. */
const SENTENCES = new Set(['openQuestions', 'sides']);

function arrange(node: Node | null, order: KeyOrder | null, key: string): void {
  if (node === null) return;
  // blank lines part nothing but what a comment heads
  node.spaceBefore = Boolean(node.spaceBefore && node.commentBefore);
  if (isScalar(node)) {
    // without a type the plain form is taken, or the quotes that the text needs
    if (node.value === '') node.type = 'PLAIN';
    else delete node.type;
  } else if (isSeq(node)) {
    for (const item of node.items) if (isNode(item)) arrange(item, order, key);
    const words = node.items.every(isScalar) && !SENTENCES.has(key);
    node.flow = (words || node.items.length === 0) && !hasComment(node);
  } else if (isMap(node)) {
    arrangeMap(node, order, key);
    node.flow = standsOnOneLine(node, key);
  }
}

/** Not where a comment stands in it, or a key that is still to be filled in. */
function standsOnOneLine(map: YAMLMap, key: string): boolean {
  if (hasComment(map) || map.items.some(isBlank)) return false;
  return ONE_LINE.has(key) || (ONE_LINE_IF_SHORT.has(key) && oneLine(map).length <= LONG);
}

function oneLine(map: YAMLMap): string {
  map.flow = true;
  return stringify(map, { lineWidth: 0, flowCollectionPadding: false }).trim();
}

function isBlank({ value }: Pair): boolean {
  return isScalar(value) && value.value === '';
}

function arrangeMap(map: YAMLMap, order: KeyOrder | null, key: string): void {
  const names = order?.names ?? [];
  // in place and stable: keys the schema does not know come last, in the order they were written
  if (names.length > 0) map.items.sort((a, b) => rank(names, a) - rank(names, b));
  for (const pair of map.items) {
    const name = String(pair.key);
    // `{person: }` has no node at all; the schema knows text only
    pair.value ??= new Scalar('');
    if (isScalar(pair.key)) arrange(pair.key, null, key);
    if (isNode(pair.value)) arrange(pair.value, order?.behind(name) ?? null, name);
  }
}

function rank(names: readonly string[], pair: Pair): number {
  const at = names.indexOf(String(pair.key));
  return at < 0 ? names.length : at;
}

function hasComment(node: Node): boolean {
  let found = false;
  visit(node, {
    Node(_, one) {
      found ||= Boolean(one.comment || one.commentBefore);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
