/** The labelled passages of test/corpus, file by file; none where the folder is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Passages {
  readonly name: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

export function corpus(folder = 'test/corpus'): readonly Passages[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => ({
    name,
    passages: readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
  }));
}
