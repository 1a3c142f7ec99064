/** Reads one YAML text into plain values and remembers at which line each of them stands. */
import { type Document, isMap, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../core/problem.ts';

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line on which the value at the path begins; that of its nearest parent where it does not exist. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** `shown` says where a whole file of this kind is shown. Every value is text: another schema would turn 01560 into 1560. */
export function readYaml(file: string, text: string, shown = 'FORMAT.md shows a whole file'): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const problems = document.errors.map(
    (error): Problem => ({
      severity: 'error',
      code: 'yaml',
      message: `is not valid YAML: ${error.message}`,
      at: { file, line: lines.linePos(error.pos[0]).line, path: '' },
      hint: `Mend the YAML at this line; ${shown}.`,
    }),
  );
  problems.push(...cutByComma(document).map((node) => keyAlone(file, node, lines)));
  const value = problems.length > 0 ? null : withoutBlanks(document.toJS({ maxAliasCount: 100 }));
  return { file, value, problems, lineOf: (path) => lineAt(document.contents, path, lines) };
}

interface Alone {
  readonly key: string;
  readonly offset: number;
}

/** `{why: It went on, the other moved}`: within braces a comma ends the text, and the rest of it stands as a key of its own. */
function cutByComma(document: Document.Parsed): readonly Alone[] {
  const found: Alone[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      if (flow !== true) return;
      for (const { key, value } of items)
        if (value === null) found.push({ key: String(key), offset: offsetOf(key) ?? 0 });
    },
  });
  return found;
}

function keyAlone(file: string, { key, offset }: Alone, lines: LineCounter): Problem {
  return {
    severity: 'error',
    code: 'yaml',
    message: `“${key}” stands within braces with no value`,
    at: { file, line: lines.linePos(offset).line, path: '' },
    hint: 'Put a text that has a comma into quotation marks, or give this key a value.',
  };
}

/** A key with nothing behind it is as good as a key left out. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, entry]) => entry !== '' && entry !== null);
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutBlanks(entry)]));
}

function lineAt(root: unknown, path: readonly PropertyKey[], lines: LineCounter): number {
  let node = root;
  let offset = offsetOf(root) ?? 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
    const next = pair !== undefined ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const at = pair !== undefined ? offsetOf(pair.key) : offsetOf(next);
    if (at === null) break;
    offset = at;
    node = next;
  }
  return lines.linePos(offset).line || 1;
}

function offsetOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const range = (node as { range?: readonly number[] | null }).range;
  return range?.[0] ?? null;
}
